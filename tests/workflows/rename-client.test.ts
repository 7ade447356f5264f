import { expect, it } from 'vitest';
import { renameClient } from '@/lib/workflows/rename-client';
import { ANA, aClient, aStore } from '@/tests/fixtures/builders';

it('changes the details that are named and keeps the rest', async () => {
  const store = aStore();
  await store.clients.add(aClient());

  await renameClient(ANA, { name: 'Ana Costa Lima' }, store);
  await renameClient(ANA, { language: 'es' }, store);

  expect(await store.clients.get(ANA)).toEqual(aClient({ name: 'Ana Costa Lima', language: 'es' }));
});

it('refuses a blank name and keeps the old one', async () => {
  const store = aStore();
  await store.clients.add(aClient());

  await expect(renameClient(ANA, { name: '  ' }, store)).rejects.toThrow();

  expect((await store.clients.get(ANA))?.name).toBe('Ana Costa');
});
