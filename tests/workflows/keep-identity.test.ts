import { expect, it } from 'vitest';
import { NO_IDENTITY } from '@/lib/domain/identity';
import { findMeta } from '@/lib/storage/meta';
import { letterheadText } from '@/lib/text/letterhead';
import { saveFooter, saveIdentity } from '@/lib/workflows/keep-identity';
import { aStore, NOW } from '@/tests/fixtures/builders';

it('keeps what two fields say, saved at the same moment', async () => {
  const store = aStore();

  await Promise.all([
    saveIdentity({ name: ' Olu ' }, NOW, store),
    saveIdentity({ contact: 'a\nb' }, NOW, store),
    saveFooter('es', 'Tres años.', NOW, store),
  ]);

  expect(await findMeta('identity', store)).toEqual({
    ...NO_IDENTITY,
    name: 'Olu',
    contact: 'a\nb',
    footer: { en: '', es: 'Tres años.' },
    changedAt: NOW,
  });
});

it('does not take the usual words for the coach’s own', async () => {
  const store = aStore();
  await saveFooter('en', 'Kept for three years.', NOW, store);

  await saveFooter('en', `${letterheadText.en.usualFooter}\n`, NOW, store);

  expect((await findMeta('identity', store))?.footer.en).toBe('');
});

it('refuses what is no colour, and keeps what was there', async () => {
  const store = aStore();
  await saveIdentity({ accent: '#AA0000' }, NOW, store);

  await expect(saveIdentity({ accent: 'red' }, NOW, store)).rejects.toMatchObject({
    name: '$ZodError',
  });

  expect((await findMeta('identity', store))?.accent).toBe('#aa0000');
});
