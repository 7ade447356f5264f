import type { Instant } from '@/lib/domain/days';
import { type Identity, NO_IDENTITY } from '@/lib/domain/identity';
import type { Language } from '@/lib/domain/language';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { findMeta, saveMeta } from '@/lib/storage/meta';
import { letterheadText } from '@/lib/text/letterhead';

/** Changes what is named and keeps the rest. Throws `$ZodError` on what does not fit. */
export async function saveIdentity(
  change: Partial<Omit<Identity, 'changedAt' | 'footer'>>,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  await changeIdentity((identity) => ({ ...identity, ...change, changedAt: now }), store);
}

/** Keeps the coach's own footer of a language. The usual words, and none, mean the usual ones. */
export async function saveFooter(
  language: Language,
  text: string,
  now: Instant,
  store: CoachsideDb = db,
): Promise<void> {
  const own = text.trim() === letterheadText[language].usualFooter ? '' : text;
  await changeIdentity(
    (identity) => ({
      ...identity,
      footer: { ...identity.footer, [language]: own },
      changedAt: now,
    }),
    store,
  );
}

async function changeIdentity(
  change: (identity: Identity) => Identity,
  store: CoachsideDb,
): Promise<void> {
  await store.transaction('rw', store.meta, async () => {
    const identity = (await findMeta('identity', store)) ?? NO_IDENTITY;
    await saveMeta('identity', change(identity), store);
  });
}
