import { describe, expect, it } from 'vitest';
import { addClient } from '@/lib/workflows/add-client';
import { aStore, NOW } from '@/tests/fixtures/builders';

describe('adding a client', () => {
  it('keeps the name and the display name without the blanks around them', async () => {
    const store = aStore();

    const { id } = await addClient({ name: ' Ana ', shownAs: ' A ', language: 'es' }, NOW, store);

    expect(await store.clients.get(id)).toMatchObject({
      name: 'Ana',
      shownAs: 'A',
      language: 'es',
      status: 'active',
      isSample: false,
      createdAt: NOW,
    });
  });

  it.each([
    ['', 'A'],
    ['Ana', ' '],
    ['x'.repeat(201), 'A'],
    ['Ana', 'x'.repeat(41)],
  ])('refuses %j shown as %j and adds nothing', async (name, shownAs) => {
    const store = aStore();

    const adding = addClient({ name, shownAs, language: 'en' }, NOW, store);

    await expect(adding).rejects.toMatchObject({ name: '$ZodError' });
    expect(await store.clients.count()).toBe(0);
  });
});
