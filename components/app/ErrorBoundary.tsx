import { Component, type ReactNode } from 'react';
import { Broken } from '@/components/app/Broken';
import { journalNow } from '@/lib/browser/journal';
import { reportFailure } from '@/lib/browser/report';

interface ErrorBoundaryState {
  error: unknown;
}

/**
 * Last resort: says what happened, keeps what was being typed and offers a raw copy of everything.
 * React has no hook for it.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('unknown') };
  }

  /** Comes before the fields that are taken down forget what they could not save. */
  override componentDidCatch(): void {
    try {
      journalNow();
    } catch (error) {
      reportFailure(error);
    }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
