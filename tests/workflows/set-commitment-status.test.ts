import { describe, expect, it } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { setCommitmentStatus } from '@/lib/workflows/set-commitment-status';
import { aCommitment, aStore, NOW } from '@/tests/fixtures/builders';

const LATER = NOW + 60_000;

describe('saying what became of a commitment', () => {
  it.each([
    [{ status: 'open' }, 'done', NOW],
    [{ status: 'open' }, 'dropped', NOW],
    [{ status: 'done', closedAt: NOW }, 'open', null],
    [{ status: 'done', closedAt: LATER }, 'done', LATER], // the first moment stays
  ] as const)('from %o to %s closes it at %s', async (before, status, closedAt) => {
    const store = aStore();
    const commitment = aCommitment(before as Partial<Commitment>);
    await store.commitments.put(commitment);

    await setCommitmentStatus(commitment.id, status, NOW, store);

    expect(await store.commitments.get(commitment.id)).toEqual({ ...commitment, status, closedAt });
  });
});
