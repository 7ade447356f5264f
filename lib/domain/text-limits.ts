import { z } from '@/lib/domain/zod';

/** A line: a name, a title, one sentence. */
export const LINE_MAX = 500;
/** A paragraph or several. */
export const TEXT_MAX = 5_000;
/** Entries of a list that a coach writes by hand. */
export const LIST_MAX = 200;

/** One line; may be empty, which means that nothing was said. */
export const lineSchema = z.string().check(z.trim(), z.maxLength(LINE_MAX));
/** One line without which the row says nothing. */
export const saidLineSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(LINE_MAX));
/** Several lines without which the row says nothing. */
export const saidTextSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(TEXT_MAX));
/** Several lines; may be empty. */
export const textSchema = z.string().check(z.trim(), z.maxLength(TEXT_MAX));
