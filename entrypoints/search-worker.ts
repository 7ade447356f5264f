import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { now } from '@/lib/browser/clock';
import { createSearchEngine } from '@/lib/workflows/search-engine';
import { type Port, serveSearches } from '@/lib/workflows/search-port';

export default defineUnlistedScript(() => {
  serveSearches(globalThis as unknown as Port, createSearchEngine({ now }));
});
