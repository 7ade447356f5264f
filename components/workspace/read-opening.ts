import type { Opening } from '@/components/app/opening';
import { readIsHidden } from '@/components/app/use-is-hidden';
import { readPreferences } from '@/components/app/use-preferences';
import { readClientInSight } from '@/components/engagement/use-engagement';
import { readOverviewInSight } from '@/components/overview/use-practice-overview';
import type { Route } from '@/components/workspace/routes';

/** What the tab shows first on the page that it was opened on, read while it is put together. */
export async function readOpening(route: Route): Promise<Opening> {
  const [preferences, isHidden, page] = await Promise.all([
    readPreferences(),
    readIsHidden(),
    readPage(route),
  ]);
  return { preferences, isHidden, ...page };
}

async function readPage(route: Route): Promise<Opening> {
  if (route.page === 'overview') return { overview: await readOverviewInSight() };
  if (route.page === 'client') {
    return { client: { id: route.id, found: await readClientInSight(route.id) } };
  }
  return {};
}
