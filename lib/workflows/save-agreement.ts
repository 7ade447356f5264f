import { type Agreement, saysTheSame } from '@/lib/domain/agreement';
import type { Day, Instant } from '@/lib/domain/days';
import { type AgreementId, agreementIdSchema, type EngagementId, newId } from '@/lib/domain/ids';
import { isKept, withoutTrash } from '@/lib/domain/trash';
import {
  changeAgreement,
  getAgreement,
  listAgreements,
  saveAgreement,
} from '@/lib/storage/agreements';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { getEngagement } from '@/lib/storage/engagements';

/**
 * Keeps the wording of an engagement's agreement, section by section; what is not named stays. While
 * the last version is a draft it is that one; once it was agreed, the words become a new version
 * that begins as a copy. Returns the version written.
 */
export async function saveAgreementDraft(
  engagementId: EngagementId,
  { sections, language }: Pick<Agreement, 'sections' | 'language'>,
  now: Instant,
  store: CoachsideDb = db,
): Promise<Agreement> {
  return store.transaction('rw', store.engagements, store.agreements, async () => {
    const { clientId } = await getEngagement(engagementId, store);
    const last = (await listAgreements(engagementId, store)).at(-1);
    const isDraft = last !== undefined && last.agreedOn === null;
    const draft: Agreement = {
      id: isDraft ? last.id : newId(agreementIdSchema),
      clientId,
      engagementId,
      version: isDraft ? last.version : (last?.version ?? 0) + 1,
      language,
      sections: { ...last?.sections, ...sections },
      savedAt: now,
      agreedOn: null,
    };
    await saveAgreement(draft, store);
    return draft;
  });
}

/** That a version was agreed, and when. The day of an earlier yes stays. */
export async function agreeOn(id: AgreementId, on: Day, store: CoachsideDb = db): Promise<void> {
  await changeAgreement(
    id,
    (agreement) => ({ ...agreement, agreedOn: agreement.agreedOn ?? on }),
    store,
  );
}

/**
 * Leaves a draft that says nothing new, as after a slip: it goes to the trash for 30 days. One that
 * differs from the version before it, and one that was agreed, stays.
 */
export async function leaveDraft(
  engagementId: EngagementId,
  now: Instant,
  store: CoachsideDb = db,
): Promise<'left' | 'kept'> {
  return store.transaction('rw', store.agreements, async () => {
    const [before, last] = (await listAgreements(engagementId, store)).slice(-2);
    if (before === undefined || last === undefined || last.agreedOn !== null) return 'kept';
    if (!saysTheSame(before, last)) return 'kept';
    await saveAgreement({ ...last, trashedAt: now }, store);
    return 'left';
  });
}

/**
 * Brings a draft back from the trash. Where other versions were written meanwhile it is numbered
 * after those that were agreed, and before a draft under way: the coach goes on writing that one.
 */
export async function restoreDraft(id: AgreementId, store: CoachsideDb = db): Promise<void> {
  await store.transaction('rw', store.agreements, async () => {
    const found = await getAgreement(id, store);
    if (isKept(found)) return;
    const draft = withoutTrash(found);
    const last = (await listAgreements(draft.engagementId, store)).at(-1);
    if (last === undefined || last.version < draft.version) return saveAgreement(draft, store);
    if (last.agreedOn !== null) {
      return saveAgreement({ ...draft, version: last.version + 1 }, store);
    }
    await saveAgreement({ ...draft, version: last.version }, store);
    await saveAgreement({ ...last, version: last.version + 1 }, store);
  });
}
