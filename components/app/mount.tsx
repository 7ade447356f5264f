import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app/App';
import { forgetFields } from '@/lib/browser/forget-fields';
import { reportFailure } from '@/lib/browser/report';
import { followVault } from '@/lib/workflows/follow-vault';
import { letGoOfChanges } from '@/lib/workflows/let-go-of-changes';

/** Draws a page into `#root`. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw into');
  forgetFields();
  followVault(reportFailure);
  letGoOfChanges();
  createRoot(root).render(
    <StrictMode>
      <App>{page}</App>
    </StrictMode>,
  );
}
