import { useLiveQuery } from '@/components/ui/use-live-query';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import { findMeta } from '@/lib/storage/meta';
import { importText } from '@/lib/text/import';
import { takeBackImport } from '@/lib/workflows/take-back-import';

/** What was brought in and can still be taken back, latest first. `undefined` during the first read. */
export function useImports(): ImportRecord[] | undefined {
  return useLiveQuery(async () => (await findMeta('imports')) ?? [], []);
}

/** Takes an import back and has the status line say what became of it. Whether it is off the disk. */
export function useTakeBack(): (record: ImportRecord) => Promise<boolean> {
  const t = useText(importText);
  const { follow } = useSaving();
  return async (record) => {
    const taking = takeBackImport(record.id, now());
    if (!(await follow(taking))) return false;
    const { notes, sessions, clients, stayed } = await taking;
    // What it did is known only now, and the status line says it until the next write.
    return follow(Promise.resolve(), t.takenBack(notes + sessions + clients, stayed));
  };
}
