import { expect, it } from 'vitest';
import { readLogo } from '@/lib/browser/read-logo';
import { PICTURE_MAX_BYTES } from '@/lib/domain/logo-problem';

it('does not even open a picture that is far too large', async () => {
  const file = new File([new Uint8Array(PICTURE_MAX_BYTES + 1)], 'x.png', { type: 'image/png' });

  expect(await readLogo(file)).toBe('too-large');
});

it('takes no drawing in SVG, which could hold a script', async () => {
  const file = new File(['<svg xmlns="http://www.w3.org/2000/svg" />'], 'x.svg', {
    type: 'image/svg+xml',
  });

  expect(await readLogo(file)).toBe('no-picture');
});
