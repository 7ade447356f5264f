/** Why a file can't be a logo. */
export type LogoProblem = 'no-picture' | 'too-large';

/** A larger file is not even looked at: the browser would have to hold all its pixels. */
export const PICTURE_MAX_BYTES = 20_000_000;
