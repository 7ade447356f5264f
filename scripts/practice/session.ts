import type { Agenda } from '../../lib/domain/agenda.ts';
import type { Phase } from '../../lib/domain/phases.ts';
import type { Session } from '../../lib/domain/session.ts';
import { type Chance, idAt } from './chance.ts';
import type { Person } from './people.ts';
import { say } from './say.ts';

export const MINUTE = 60_000;

/** GROW, as the product's own template plans an hour. */
const ITEMS: readonly [en: string, es: string, minutes: number, phases: Phase[]][] = [
  ['Arrive & commitments', 'Llegar y compromisos', 6, ['open']],
  ['Goal', 'Meta', 10, ['contract', 'goal']],
  ['Reality', 'Realidad', 16, ['reality', 'explore']],
  ['Options', 'Opciones', 14, ['options']],
  ['Will / way forward', 'Plan de acción', 9, ['commit', 'obstacles']],
  ['Close', 'Cierre', 5, ['close']],
];

/** A session that was held as planned and wrapped up. */
export function makeSession(person: Person, at: number, isFirst: boolean, chance: Chance): Session {
  const { client, speech, world } = person;
  const visits: Agenda['visits'] = [];
  let from = at;
  for (const [item, [, , minutes]] of ITEMS.entries()) {
    const to = from + minutes * MINUTE;
    visits.push({ item, from, to });
    from = to;
  }
  const session = {
    id: idAt(at, chance),
    clientId: client.id,
    engagementId: null,
    kind: isFirst ? 'contracting' : chance.happens(0.05) ? 'three-way' : 'working',
    status: 'ended',
    plannedAt: at,
    startedAt: at,
    endedAt: from,
    agenda: {
      templateId: 'grow',
      items: ITEMS.map(([en, es, plannedMinutes, phases]) => ({
        label: client.language === 'en' ? en : es,
        phases,
        plannedMinutes,
        extendedMinutes: 0,
        isSkipped: false,
      })),
      visits,
      pauses: [],
    },
    focus: chance.happens(0.7) ? say(speech.focuses, world, speech, chance) : '',
    questionToCarry: null,
    nextSessionOn: null,
    room: null,
    pinnedQuestions: [],
    dismissedQuestions: [],
    wrapUp: 'done',
    mode: chance.happens(0.85) ? 'video' : 'in-person',
    paidKind: client.paidKind,
    countsAsCoaching: null,
    outcome: 'held',
    trashedAt: null,
  };
  return session as unknown as Session;
}

/** The phase that a moment of a session belongs to. */
export function phaseAt(session: Session, at: number): Phase {
  const visit = session.agenda.visits.findLast(({ from }) => from <= at);
  return session.agenda.items[visit?.item ?? 0]?.phases[0] ?? 'open';
}
