import { useEffect, useState } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { reportFailure } from '@/lib/browser/report';
import type { Operations } from '@/lib/domain/operation';
import { db } from '@/lib/storage/db';
import { readOperations } from '@/lib/storage/operations';
import { readVaultPhase } from '@/lib/storage/vault/vault-phase';
import { readEndedOperations } from '@/lib/workflows/as-operation';

/** How big things ended that the browser was closed over; nothing while they are looked at. */
export function useEndedOperations(): Operations {
  const begun = useLiveQuery(async () => {
    const [operations, phase] = await Promise.all([readOperations(), readVaultPhase(db)]);
    return JSON.stringify([operations, phase]);
  }, []);
  const [ended, setEnded] = useState<Operations>({});
  useEffect(() => {
    if (begun === undefined) return;
    let isWanted = true;
    readEndedOperations().then(
      (read) => isWanted && setEnded(read),
      // A page that was left, or locked meanwhile, has nobody to tell.
      (error: unknown) => isWanted && reportFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [begun]);
  return ended;
}
