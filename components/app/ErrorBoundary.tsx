import { Component, type ReactNode } from 'react';
import { Broken } from '@/components/app/Broken';

interface ErrorBoundaryState {
  error: unknown;
}

/** Last resort: says what happened and offers a raw copy of everything. React has no hook for it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
