import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/components/app/App';
import type { Opening } from '@/components/app/opening';
import { readPreferences } from '@/components/app/use-preferences';
import { forgetFields } from '@/lib/browser/forget-fields';
import { reportFailure } from '@/lib/browser/report';
import { beginPage } from '@/lib/workflows/begin-page';
import { followVault } from '@/lib/workflows/follow-vault';
import { letGoOfChanges } from '@/lib/workflows/let-go-of-changes';

const readPage = async (): Promise<Opening> => ({ preferences: await readPreferences() });

/** Draws a page into `#root`, with what it shows first read ahead. */
export function mount(page: ReactNode, read: () => Promise<Opening> = readPage): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root to draw into');
  followVault(reportFailure);
  const beginning = beginPage(read);
  forgetFields();
  letGoOfChanges();
  createRoot(root).render(
    <StrictMode>
      <App beginning={beginning}>{page}</App>
    </StrictMode>,
  );
}
