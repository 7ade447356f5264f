import { type Agreement, agreementSchema } from '@/lib/domain/agreement';
import type { AgreementId, EngagementId } from '@/lib/domain/ids';
import { isKept } from '@/lib/domain/trash';
import { changeRow } from '@/lib/storage/change-row';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { wholeRows } from '@/lib/storage/whole-rows';

/** The versions of an engagement's agreement that are not in the trash, first to last. */
export async function listAgreements(
  engagementId: EngagementId,
  store: CoachsideDb = db,
): Promise<Agreement[]> {
  const found = await store.agreements.where('engagementId').equals(engagementId).toArray();
  return wholeRows(store.agreements, agreementSchema, found)
    .filter(isKept)
    .toSorted((a, b) => a.version - b.version);
}

/** Adds a version, or replaces the one with the same id. Throws `$ZodError` on an invalid one. */
export async function saveAgreement(agreement: Agreement, store: CoachsideDb = db): Promise<void> {
  await store.agreements.put(agreementSchema.parse(agreement));
}

/** One version, even in the trash. Throws, naming it, when it does not exist. */
export async function getAgreement(id: AgreementId, store: CoachsideDb = db): Promise<Agreement> {
  const found = await store.agreements.get(id);
  if (found === undefined) throw new Error(`No agreement ${id}`);
  return agreementSchema.parse(found);
}

/** Reads, changes and writes one version. Throws, naming it, when it does not exist. */
export async function changeAgreement(
  id: AgreementId,
  change: (agreement: Agreement) => Agreement,
  store: CoachsideDb = db,
): Promise<Agreement> {
  return changeRow(store.agreements, agreementSchema, id, change);
}
