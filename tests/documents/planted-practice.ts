import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { clientIdSchema, newId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { type Layer, layerSchema } from '@/lib/domain/layers';
import { type Note, noteKindSchema } from '@/lib/domain/note';
import type { ClientRecords } from '@/lib/domain/release/client-records';
import { mapTexts } from '@/lib/domain/release/written-texts';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { canary } from '@/tests/documents/canaries';
import {
  ANA,
  aClient,
  aCommitment,
  aGoal,
  aNote,
  aSession,
  day,
  NOW,
} from '@/tests/fixtures/builders';
import { aConsent, clientRecords, heldSession } from '@/tests/fixtures/client-records';
import { aCheckIn, anAsk, aRating, aReflection, MINUTE } from '@/tests/fixtures/records';

/** Where a planted text stands, and so who may read it. */
export interface Planted {
  table: string;
  layer: Layer;
  /** Of a note; of a commitment, its status; of a row of the journey, the name of its table. */
  kind: string;
  fate: 'kept' | 'trashed' | 'of another client';
  /** Which of the sessions, counted from 0; -1 for none. */
  session: number;
  isReleased: boolean;
}

export interface PlantedPractice {
  records: ClientRecords;
  language: Language;
  /** By the number of its canary. */
  planted: ReadonlyMap<number, Planted>;
}

const fate = fc.constantFrom<Planted['fate']>(
  'kept',
  'kept',
  'kept',
  'trashed',
  'of another client',
);
const line = fc.record({
  fate,
  layer: fc.constantFrom<Layer>(...layerSchema.options),
  isReleased: fc.boolean(),
  session: fc.nat({ max: 2 }),
  /** Words around the secret, so that escaping has something to do. */
  around: fc.constantFrom('', ' ', '# ', '<b>', '=1+', '\n', '"', '🥐', 'אני ', '%', '\\'),
});

export const aPlan = fc.record({
  /** The first is the one that a recap is of. */
  sessions: fc.tuple(
    fc.constant<Planted['fate']>('kept'),
    fc.constantFrom<Planted['fate']>('kept', 'trashed'),
    fc.constantFrom<Planted['fate']>('kept', 'trashed'),
  ),
  notes: fc.array(
    fc.record({ line, kind: fc.constantFrom<Note['kind']>(...noteKindSchema.options) }),
    { maxLength: 8 },
  ),
  commitments: fc.array(
    fc.record({
      line,
      status: fc.constantFrom<'open' | 'done' | 'dropped'>('open', 'done', 'dropped'),
    }),
    { maxLength: 4 },
  ),
  goals: fc.array(line, { maxLength: 3 }),
  others: fc.array(line, { maxLength: 3 }),
  journey: fc.array(fate, { minLength: 13, maxLength: 13 }),
  hasConsent: fc.boolean(),
  language: fc.constantFrom<Language>('en', 'es'),
});
export type Plan = typeof aPlan extends fc.Arbitrary<infer P> ? P : never;
type Line = Plan['goals'][number];

const frozen = path.join(import.meta.dirname, `../storage/fixtures/v${SCHEMA_VERSION}.frozen.json`);
const { tables } = JSON.parse(readFileSync(frozen, 'utf8')) as { tables: Record<string, object[]> };
const JOURNEY = [
  ...['engagements', 'agreements', 'assessments', 'skillPractice', 'pulseRounds', 'feedback'],
  ...['evaluations', 'achievements', 'closures', 'repairs', 'dilemmas', 'transferenceNotes'],
] as const;
/** What belongs to no session. */
const OF_GOALS: ReadonlySet<string> = new Set(['goals', 'measures', 'goal evidence']);
const OTHER = newId(clientIdSchema);

/** Turns a plan into everything kept about a client, in which every text is a canary of its own. */
export function plantPractice(plan: Plan): PlantedPractice {
  const planted = new Map<number, Planted>();
  const plant = (what: Partial<Planted> & { table: string }): string => {
    const number = planted.size;
    planted.set(number, {
      ...{ layer: 'coach', kind: '', fate: 'kept', session: -1, isReleased: false },
      ...what,
    });
    return canary(number);
  };
  const sessions = plan.sessions.map((how, index) =>
    heldSession(index * 7, {
      trashedAt: how === 'trashed' ? NOW : null,
      focus: plant({ table: 'sessions', fate: how, session: index }),
      location: plant({ table: 'locations', fate: how, session: index }),
      room: `meet:https://meet.google.com/${plant({ table: 'rooms' })}` as never,
    }),
  );
  const placed = ({ fate: how, session }: Line) => {
    const held = sessions[session] ?? aSession();
    return {
      sessionId: held.id,
      clientId: how === 'of another client' ? OTHER : ANA,
      trashedAt: how === 'trashed' ? NOW : null,
      at: (held.startedAt ?? NOW) + MINUTE,
    };
  };
  const fateOf = ({ fate: how, session }: Line): Planted['fate'] =>
    how === 'kept' ? (plan.sessions[session] ?? 'kept') : how;
  const released = ({ isReleased }: Line) => (isReleased ? { releasedOn: day('2026-03-12') } : {});
  const words = (given: Line, table: string, kind = '') => {
    const { layer, isReleased, session, around } = given;
    const fates = OF_GOALS.has(table) ? given.fate : fateOf(given);
    const secret = plant({ table, kind, layer, isReleased, session, fate: fates });
    return `${around}${secret}${around}`;
  };
  /** For a row that goes to the trash with its session alone. */
  const alone = (given: Line): Line =>
    given.fate === 'trashed' ? { ...given, fate: 'kept' } : given;
  const goals = plan.goals.map((given) => {
    const { clientId, trashedAt } = placed(given);
    const text = words(given, 'goals');
    return aGoal({
      ...{ clientId, trashedAt, text, ...released(given) },
      measure: words(given, 'measures'),
      evidence: words(given, 'goal evidence'),
    });
  });
  const journey = Object.fromEntries(
    JOURNEY.map((table, index) => {
      const how = plan.journey[index] ?? 'kept';
      const rows = (tables[table] ?? []).map((row) => ({
        ...mapTexts(row, () => plant({ table, fate: how })),
        clientId: how === 'of another client' ? OTHER : ANA,
        ...('trashedAt' in row ? { trashedAt: how === 'trashed' ? NOW : null } : {}),
      }));
      return [table, rows];
    }),
  ) as unknown as Partial<ClientRecords>;
  const records = clientRecords({
    client: aClient({
      name: plant({ table: 'names' }),
      shownAs: plant({ table: 'display names' }),
      members: [plant({ table: 'names' })],
      contact: `${plant({ table: 'names' })}@mail.example`,
      language: plan.language,
    }),
    sessions,
    goals,
    ...journey,
    notes: plan.notes.map(({ line: given, kind }) =>
      aNote({
        ...{ ...placed(given), layer: given.layer, kind, ...released(given) },
        ...{ goalIds: goals.map(({ id }) => id), text: words(given, 'notes', kind) },
        tags: [plant({ table: 'tags', fate: fateOf(given), session: given.session })],
      }),
    ),
    commitments: plan.commitments.map(({ line: given, status }) =>
      aCommitment({
        ...{ ...placed(given), layer: given.layer, status, ...released(given) },
        text: words(given, 'commitments', status),
      }),
    ),
    asks: plan.others.map((given) => anAsk({ ...placed(given), text: words(given, 'asks') })),
    ratings: goals.map(({ id, clientId, trashedAt }, index) => {
      const how =
        clientId === OTHER ? 'of another client' : trashedAt === null ? 'kept' : 'trashed';
      const session = sessions[index];
      return aRating({
        ...{ goalId: id, clientId, at: NOW + index },
        ...(session === undefined ? {} : { sessionId: session.id }),
        evidence: plant({ table: 'evidence', fate: how, session: index }),
      });
    }),
    reflections: plan.others.map((given) => {
      const { trashedAt: _, ...place } = placed(given);
      return aReflection({ ...place, text: words(alone(given), 'reflections') });
    }),
    checkIns: plan.others.map((given) => {
      const { trashedAt: _, ...place } = placed(given);
      return aCheckIn({ ...place, keepOrChange: words(alone(given), 'check-ins') });
    }),
    consents: plan.hasConsent ? [aConsent()] : [],
  });
  return { records, language: plan.language, planted };
}
