import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '@/lib/domain/meta';
import { findMeta } from '@/lib/storage/meta';
import { savePreferences } from '@/lib/workflows/save-preferences';
import { aStore } from '@/tests/fixtures/builders';

it('lets two windows change different preferences at once', async () => {
  const store = aStore();

  await Promise.all([
    savePreferences({ language: 'es' }, store),
    savePreferences({ isCoachOnlyBlurred: true }, store),
  ]);

  expect(await findMeta('preferences', store)).toEqual({
    ...DEFAULT_PREFERENCES,
    language: 'es',
    isCoachOnlyBlurred: true,
  });
});
