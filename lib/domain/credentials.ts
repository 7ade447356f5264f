import type { Credential } from '@/lib/domain/credential';

const NOTHING = {
  hours: null,
  paidHours: null,
  clients: null,
  recentHours: null,
  recentMonths: null,
  years: null,
  supervisionHours: null,
  mentorHours: null,
  cpdHours: null,
} satisfies Partial<Credential>;

function icf(id: string, name: string, asked: Partial<Credential>): Credential {
  return { ...NOTHING, id, name: `ICF ${name}`, basis: 'listed', ...asked };
}

function emcc(id: string, name: string, asked: Partial<Credential>): Credential {
  const supervised = { supervisionHours: 4, cpdHours: 16 };
  return { ...NOTHING, ...supervised, id, name: `EMCC ${name}`, basis: 'own', ...asked };
}

/** As published when this was written; a coach edits what has changed. */
export const SHIPPED_CREDENTIALS: readonly Credential[] = [
  icf('icf-acc', 'ACC', {
    hours: 100,
    paidHours: 75,
    clients: 8,
    recentHours: 25,
    recentMonths: 18,
  }),
  icf('icf-pcc', 'PCC', {
    hours: 500,
    paidHours: 450,
    clients: 25,
    recentHours: 50,
    recentMonths: 18,
  }),
  icf('icf-mcc', 'MCC', { hours: 2_500, paidHours: 2_250, clients: 35 }),
  emcc('emcc-foundation', 'Foundation', { years: 1, hours: 50, clients: 5 }),
  emcc('emcc-practitioner', 'Practitioner', { years: 3, hours: 100, clients: 10 }),
  emcc('emcc-senior', 'Senior Practitioner', { years: 5, hours: 250, clients: 20, cpdHours: 32 }),
  emcc('emcc-master', 'Master Practitioner', { years: 7, hours: 500, clients: 40, cpdHours: 32 }),
];

/** Shipped figures that no published table confirmed. */
export const UNCONFIRMED_CREDENTIALS: readonly string[] = ['emcc-senior', 'emcc-master'];

/** A target of the coach's own. */
export function ownTarget(id: string, name: string): Credential {
  return { ...NOTHING, id, name, basis: 'own', hours: 100 };
}
