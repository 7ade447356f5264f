import type { Outcome, PaidKind, SessionMode } from '@/lib/domain/hour-kinds';
import type { ByLanguage } from '@/lib/text/text';

const en = {
  /** Said before the line, which speaks for itself to the eye. */
  label: 'Hours log',
  minutes: (count: number) => `${count} min`,
  mode: 'How you met',
  modes: { video: 'video', phone: 'phone', 'in-person': 'in person' } satisfies Record<
    SessionMode,
    string
  >,
  paidKind: 'Payment',
  paidKinds: {
    fee: 'fee',
    barter: 'barter',
    internal: 'internal',
    'third-party': 'third party',
    reciprocal: 'reciprocal',
    'pro-bono': 'pro bono',
  } satisfies Record<PaidKind, string>,
  outcome: 'Outcome',
  outcomes: { held: 'held', cancelled: 'cancelled', 'no-show': 'no-show' } satisfies Record<
    Outcome,
    string
  >,
  counts: 'Counts as coaching',
  countsNot: 'not coaching',
};
type Messages = typeof en;
const es: Messages = {
  label: 'Registro de horas',
  minutes: (count) => `${count} min`,
  mode: 'Cómo fue',
  modes: { video: 'vídeo', phone: 'teléfono', 'in-person': 'en persona' },
  paidKind: 'Pago',
  paidKinds: {
    fee: 'honorarios',
    barter: 'trueque',
    internal: 'interno',
    'third-party': 'tercero',
    reciprocal: 'recíproco',
    'pro-bono': 'pro bono',
  },
  outcome: 'Resultado',
  outcomes: { held: 'celebrada', cancelled: 'cancelada', 'no-show': 'no vino' },
  counts: 'Cuenta como coaching',
  countsNot: 'no es coaching',
};
export const sessionHoursText: ByLanguage<Messages> = { en, es };
