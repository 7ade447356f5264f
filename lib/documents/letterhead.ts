import type { CoachsideDocument, Letterhead, Logo } from '@/lib/documents/document';
import { readableOnDark, readableOnWhite } from '@/lib/domain/accent';
import type { Identity, KeptLogo } from '@/lib/domain/identity';
import type { Language } from '@/lib/domain/language';
import type { Audience } from '@/lib/domain/release';
import { letterheadText } from '@/lib/text/letterhead';

/**
 * A document for somebody else as it comes from the coach: with the letterhead, and for a client
 * with the coach's own words about what is kept. What is for the coach alone stays as it is, and so
 * does a case for supervision, unless the coach asks for it: a name would say whose client it is.
 */
export function withIdentity<A extends Audience>(
  document: CoachsideDocument<A>,
  identity: Identity | undefined,
  { isForSupervisorToo = false } = {},
): CoachsideDocument<A> {
  const { audience, language, blocks } = document;
  if (identity === undefined || audience === 'coach') return document;
  if (audience === 'supervisor' && !isForSupervisorToo) return document;
  const letterhead = letterheadOf(identity);
  const footer = { type: 'footer', text: footerOf(identity, language) } as const;
  return {
    ...document,
    ...(letterhead === undefined ? {} : { letterhead }),
    blocks:
      audience === 'client'
        ? [...blocks.filter(({ type }) => type !== 'footer'), footer]
        : document.blocks,
  };
}

/** `undefined` when there is nothing to say and nothing to show. */
export function letterheadOf(identity: Identity): Letterhead | undefined {
  const { name, line, contact, accent, logo } = identity;
  if (name === '' && line === '' && contact === '' && logo === null) return undefined;
  return {
    name,
    line,
    contact,
    accent: readableOnWhite(accent),
    accentOnDark: readableOnDark(accent),
    logo: logo === null ? null : asShown(logo),
  };
}

/** As large as a letter bears, in CSS pixels; the picture itself keeps its finer ones. */
const SHOWN_WIDTH = 192;
const SHOWN_HEIGHT = 64;

function asShown({ png, width, height }: KeptLogo): Logo {
  const scale = Math.min(1, SHOWN_WIDTH / width, SHOWN_HEIGHT / height);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { png, width: side(width), height: side(height) };
}

/** What a client reads below a document: the coach's own words, else the usual ones. */
export function footerOf({ footer }: Pick<Identity, 'footer'>, language: Language): string {
  return footer[language] || letterheadText[language].usualFooter;
}
