import { z } from '@/lib/domain/zod';

/** How coach and client met. */
export const sessionModeSchema = z.enum(['video', 'phone', 'in-person']);
export type SessionMode = z.infer<typeof sessionModeSchema>;

/** What was given for a session. All but the last are paid hours for the professional bodies. */
export const paidKindSchema = z.enum([
  'fee',
  'barter',
  'internal',
  'third-party',
  'reciprocal',
  'pro-bono',
]);
export type PaidKind = z.infer<typeof paidKindSchema>;

/** What became of a session; only one that was held is worth hours. */
export const outcomeSchema = z.enum(['held', 'cancelled', 'no-show']);
export type Outcome = z.infer<typeof outcomeSchema>;

export function isPaid(kind: PaidKind): boolean {
  return kind !== 'pro-bono';
}
