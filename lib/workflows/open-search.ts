import { now } from '@/lib/browser/clock';
import { reportFailure } from '@/lib/browser/report';
import { startSearchWorker } from '@/lib/browser/start-worker';
import { passVault } from '@/lib/workflows/pass-vault';
import { createSearchEngine, type SearchEngine } from '@/lib/workflows/search-engine';
import { connectSearch } from '@/lib/workflows/search-port';

let opened: SearchEngine | undefined;

/** The page's one search, started when it is first asked for: in a worker, where there can be one. */
export function openSearch(): SearchEngine {
  opened ??= start();
  return opened;
}

function start(): SearchEngine {
  const inPage = () => createSearchEngine({ now });
  const worker = startSearchWorker();
  if (worker === undefined) return inPage();
  passVault(worker, reportFailure);
  return connectSearch(worker, inPage);
}
