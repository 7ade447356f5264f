import { accentSchema } from '@/lib/domain/accent';
import { instantSchema } from '@/lib/domain/days';
import { lineSchema, textSchema } from '@/lib/domain/text-limits';
import { z } from '@/lib/domain/zod';

/** The largest a logo is kept, in pixels; larger pictures are made smaller. */
export const LOGO_MAX_WIDTH = 400;
export const LOGO_MAX_HEIGHT = 160;
/** Bytes of the PNG: it travels with every document. */
export const LOGO_MAX_BYTES = 60_000;

/** Base64 needs four signs for three bytes. */
const LOGO_MAX_SIGNS = Math.ceil(LOGO_MAX_BYTES / 3) * 4;

export const logoSchema = z.object({
  /** Base64 without a prefix. Every PNG begins with the same eight bytes. */
  png: z.string().check(z.regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/), z.maxLength(LOGO_MAX_SIGNS)),
  width: z.int().check(z.minimum(1), z.maximum(LOGO_MAX_WIDTH)),
  height: z.int().check(z.minimum(1), z.maximum(LOGO_MAX_HEIGHT)),
});
export type KeptLogo = z.infer<typeof logoSchema>;

/** Who the coach is on documents for others. Every text may be empty. */
export const identitySchema = z.object({
  name: lineSchema,
  /** "Executive coach, PCC". */
  line: lineSchema,
  contact: textSchema,
  accent: accentSchema,
  logo: z.nullable(logoSchema),
  /** What is kept, how long, and how to correct it. Empty: the usual words of that language. */
  footer: z.object({ en: textSchema, es: textSchema }),
  changedAt: instantSchema,
});
export type Identity = z.infer<typeof identitySchema>;

/** Nobody in particular. */
export const NO_IDENTITY: Identity = {
  name: '',
  line: '',
  contact: '',
  accent: '#0c6b58',
  logo: null,
  footer: { en: '', es: '' },
  changedAt: 0,
};
