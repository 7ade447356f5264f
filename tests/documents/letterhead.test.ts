import { describe, expect, it } from 'vitest';
import { letterheadOf, withIdentity } from '@/lib/documents/letterhead';
import { type Identity, identitySchema, NO_IDENTITY } from '@/lib/domain/identity';
import { A_PNG, aDocument } from '@/tests/export/documents';

function anIdentity(over: Partial<Identity> = {}): Identity {
  return identitySchema.parse({ ...NO_IDENTITY, name: 'Olu Adeyemi', ...over });
}

const LOGO = { png: A_PNG, width: 40, height: 20 };
const FOOTED = aDocument({
  blocks: [
    { type: 'paragraph', text: 'Hello' },
    { type: 'footer', text: 'As shipped.' },
  ],
});

describe('the coach’s identity', () => {
  it.each(['client', 'sponsor', 'access'] as const)(
    'stands above a document for a %s',
    (audience) => {
      const document = withIdentity({ ...FOOTED, audience }, anIdentity());

      expect(document.letterhead?.name).toBe('Olu Adeyemi');
    },
  );

  it('is not on what is for the coach alone', () => {
    const own = aDocument({ audience: 'coach' });

    expect(withIdentity(own, anIdentity())).toBe(own);
  });

  it('is on a case for supervision only when the coach asks for it', () => {
    const supervision = aDocument({ audience: 'supervisor' });

    expect(withIdentity(supervision, anIdentity())).toBe(supervision);
    expect(
      withIdentity(supervision, anIdentity(), { isForSupervisorToo: true }).letterhead,
    ).toBeDefined();
  });

  it('changes nothing while there is none', () => {
    expect(withIdentity(FOOTED, undefined)).toBe(FOOTED);
  });

  it('needs something to say: a colour alone makes no letterhead', () => {
    expect(letterheadOf(anIdentity({ name: '', accent: '#ff0000' }))).toBeUndefined();
    expect(letterheadOf(anIdentity({ name: '', logo: LOGO }))?.logo).toEqual(LOGO);
  });

  it('has a colour that can be read', () => {
    expect(letterheadOf(anIdentity({ accent: '#FFFF00' }))).toMatchObject({ accent: '#7a7a00' });
  });

  it('shows the logo as large as a letter bears, and never larger than it is', () => {
    const shown = (width: number, height: number) =>
      letterheadOf(anIdentity({ logo: { png: A_PNG, width, height } }))?.logo;

    expect(shown(400, 160)).toMatchObject({ width: 160, height: 64 });
    expect(shown(400, 40)).toMatchObject({ width: 192, height: 19 });
    expect(shown(40, 20)).toMatchObject({ width: 40, height: 20 });
    expect(shown(400, 1)).toMatchObject({ width: 192, height: 1 });
  });

  it('takes nothing but a small PNG for a logo', () => {
    const isLogo = (logo: unknown) => identitySchema.safeParse({ ...NO_IDENTITY, logo }).success;

    expect(isLogo(LOGO)).toBe(true);
    expect(isLogo({ ...LOGO, width: 401 })).toBe(false);
    expect(isLogo({ ...LOGO, png: 'PHN2Zz48L3N2Zz4=' })).toBe(false);
    expect(isLogo({ ...LOGO, png: `${A_PNG}" onload="` })).toBe(false);
    expect(isLogo({ ...LOGO, png: A_PNG.slice(0, 20).padEnd(80_004, 'A') })).toBe(false);
  });
});

describe('what stands below', () => {
  it('says, for a client, what the coach wrote in the document’s language', () => {
    const identity = anIdentity({ footer: { en: 'Kept for three years.', es: 'Tres años.' } });

    const texts = (language: 'en' | 'es') =>
      withIdentity({ ...FOOTED, language }, identity).blocks.map((each) =>
        each.type === 'footer' ? each.text : '',
      );

    expect(texts('en')).toEqual(['', 'Kept for three years.']);
    expect(texts('es')).toEqual(['', 'Tres años.']);
  });

  it('says the usual where the coach wrote nothing: what is kept, how long, how to correct it', () => {
    const { blocks } = withIdentity(FOOTED, anIdentity());

    expect(blocks.at(-1)).toMatchObject({
      type: 'footer',
      text: expect.stringMatching(/keep .* for as long as .* corrected or deleted/),
    });
  });

  it('stays the document’s own for a sponsor: it says something else', () => {
    const document = withIdentity({ ...FOOTED, audience: 'sponsor' }, anIdentity());

    expect(document.blocks).toEqual(FOOTED.blocks);
  });
});
