import { instantSchema } from '@/lib/domain/days';
import { clientIdSchema, noteIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

/** What an import wrote, so that it can be taken back: ids and no words. */
export const importRecordSchema = z.object({
  id: z.uuid(),
  at: instantSchema,
  /** Whose notes they are; `null` for clients. */
  clientId: z.nullable(clientIdSchema),
  clientIds: z.array(clientIdSchema),
  sessionIds: z.array(sessionIdSchema),
  noteIds: z.array(noteIdSchema),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

/** Older imports stay, and are no longer taken back in one step. */
const RECORDS_KEPT = 10;
const IDS_KEPT = 40_000;

/** Latest first, with a new one at the front; the oldest go when they grow too many. */
export function withRecord(records: readonly ImportRecord[], record: ImportRecord): ImportRecord[] {
  let ids = 0;
  return [record, ...records].slice(0, RECORDS_KEPT).filter((each) => {
    ids += each.clientIds.length + each.sessionIds.length + each.noteIds.length;
    return each === record || ids <= IDS_KEPT;
  });
}
