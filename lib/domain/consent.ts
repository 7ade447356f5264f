import { type Day, daySchema } from '@/lib/domain/days';
import { type ClientId, clientIdSchema, consentIdSchema } from '@/lib/domain/ids';
import { z } from '@/lib/domain/zod';

/** What a client is asked about: each on its own, so that a yes to one is never a yes to another. */
export const consentPurposeSchema = z.enum([
  'notes',
  'recap-email',
  'hours-listing',
  'sponsor-report',
  'supervision',
  'recording',
  'testimonial',
]);
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>;

export const consentHowSchema = z.enum(['spoken', 'written', 'e-mail']);
export type ConsentHow = z.infer<typeof consentHowSchema>;

/** A client's yes to one purpose. It is never rewritten: a no later on is a day of withdrawal. */
export const consentSchema = z.object({
  id: consentIdSchema,
  clientId: clientIdSchema,
  purpose: consentPurposeSchema,
  /** Which wording the client agreed to. */
  textVersion: z.string().check(z.minLength(1), z.maxLength(80)),
  givenOn: daySchema,
  how: consentHowSchema,
  withdrawnOn: z.nullable(daySchema),
});
export type Consent = z.infer<typeof consentSchema>;

/** The consent that holds on a day, if one does: on the day of withdrawal it holds no more. */
export function consentOn(
  consents: readonly Consent[],
  clientId: ClientId,
  purpose: ConsentPurpose,
  day: Day,
): Consent | undefined {
  return consents.find(
    (consent) =>
      consent.clientId === clientId &&
      consent.purpose === purpose &&
      consent.givenOn <= day &&
      (consent.withdrawnOn === null || consent.withdrawnOn > day),
  );
}

/** The last day on which a client took back a yes to a purpose. */
export function lastWithdrawal(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
): Day | undefined {
  return consents
    .flatMap((each) => (each.purpose === purpose && each.withdrawnOn ? [each.withdrawnOn] : []))
    .toSorted()
    .at(-1);
}
