import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '@/lib/browser/clock';
import { reportFailure } from '@/lib/browser/report';
import { receiveVault } from '@/lib/workflows/receive-vault';
import { createSearchEngine } from '@/lib/workflows/search-engine';
import { type Port, serveSearches } from '@/lib/workflows/search-port';

export default defineUnlistedScript(() => {
  const page = globalThis as unknown as Port;
  receiveVault(page, reportFailure);
  serveSearches(page, createSearchEngine({ now }));
});
