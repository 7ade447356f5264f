/**
 * Who a document is for. `coach` sees everything; the others only what was released to them.
 * `access` is a client who asked for everything held about them: a right, not an ordinary document.
 */
export type Audience = 'coach' | 'client' | 'sponsor' | 'supervisor' | 'access';

declare const releasedTo: unique symbol;

/** A value that passed a gate for a reader. The mark exists for the compiler alone. */
export type Released<A extends Audience, T> = T & { readonly [releasedTo]: A };

/** The only place where the mark is given. No module but a gate may import it. */
export function pass<A extends Audience, T>(value: T): Released<A, T> {
  return value as Released<A, T>;
}
