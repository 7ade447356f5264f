import { expect, it } from 'vitest';
import { commitmentIdSchema, newId } from '@/lib/domain/ids';
import { editCommitment } from '@/lib/workflows/edit-commitment';
import { aCommitment, aStore, day } from '@/tests/fixtures/builders';

it('changes words, day and owner, and nothing else', async () => {
  const store = aStore();
  const commitment = aCommitment();
  await store.commitments.put(commitment);
  const change = { text: 'Block one morning', dueOn: day('2026-04-01'), owner: 'coach' } as const;

  await editCommitment(commitment.id, change, store);

  expect(await store.commitments.get(commitment.id)).toEqual({ ...commitment, ...change });
});

it('leaves the words alone when they are blank', async () => {
  const store = aStore();
  const commitment = aCommitment();
  await store.commitments.put(commitment);

  await editCommitment(commitment.id, { text: ' ' }, store);

  expect(await store.commitments.get(commitment.id)).toEqual(commitment);
});

it('names a commitment that does not exist', async () => {
  const id = newId(commitmentIdSchema);

  await expect(editCommitment(id, { dueOn: null }, aStore())).rejects.toThrow(id);
});
