import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import type { Commitment } from '@/lib/domain/commitment';
import { clientIdSchema, type GoalId, newId, sessionIdSchema } from '@/lib/domain/ids';
import { type Language, languageSchema } from '@/lib/domain/language';
import { type Layer, layerSchema } from '@/lib/domain/layers';
import { type Note, noteKindSchema } from '@/lib/domain/note';
import { type ReleasedRecords, release, type SessionRecords } from '@/lib/domain/release';
import { exportFormats } from '@/lib/export/formats';
import { renderIcs } from '@/lib/export/ics';
import { renderRichClipboard } from '@/lib/export/rich-clipboard';
import { canariesIn, canary } from '@/tests/documents/canaries';
import { everythingIn } from '@/tests/export/readable';
import {
  ANA,
  aClient,
  aCommitment,
  aGoal,
  aNote,
  anAgenda,
  aSession,
  NOW,
} from '@/tests/fixtures/builders';
import { aCheckIn, anAsk, aRating, aReflection } from '@/tests/fixtures/records';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 10_000 : 300;

const fate = fc.constantFrom(
  'kept',
  'kept',
  'kept',
  'trashed',
  'of another session',
  'of another client',
);
type Fate = 'kept' | 'trashed' | 'of another session' | 'of another client';

const line = fc.record({
  layer: fc.constantFrom<Layer>(...layerSchema.options),
  fate,
  tags: fc.nat({ max: 2 }),
  /** Words around the secret, so that escaping has something to do. */
  around: fc.constantFrom('', ' ', '# ', '<b>', '=1+', '\n', '"', '🥐', 'אני '),
});
const session = fc.record({
  notes: fc.array(
    fc.record({ line, kind: fc.constantFrom<Note['kind']>(...noteKindSchema.options) }),
    { maxLength: 12 },
  ),
  commitments: fc.array(
    fc.record({ line, status: fc.constantFrom<Commitment['status']>('open', 'done', 'dropped') }),
    { maxLength: 6 },
  ),
  goals: fc.array(fate, { maxLength: 4 }),
  asks: fc.array(fate, { maxLength: 3 }),
  /** Which of the asks the client is to carry, if there is such a one. */
  carried: fc.nat({ max: 5 }),
  hasCheckIn: fc.boolean(),
  hasReflection: fc.boolean(),
  language: fc.constantFrom<Language>(...languageSchema.options),
});
type Plan = typeof session extends fc.Arbitrary<infer P> ? P : never;

interface Planted {
  records: SessionRecords;
  secrets: string[];
  /** What the client was given, and must find. */
  shared: string[];
}

/** Turns a plan into stored records in which every text is, or carries, a canary of its own. */
function plant(plan: Plan): Planted {
  const secrets: string[] = [];
  const shared: string[] = [];
  const next = (list: string[]) => {
    const made = canary(secrets.length * 1_000 + shared.length);
    list.push(made);
    return made;
  };
  const secret = () => next(secrets);
  const meeting = aSession({
    status: 'ended',
    focus: next(shared),
    agenda: anAgenda({
      templateId: secret(),
      items: [
        {
          label: secret(),
          phases: ['open'],
          plannedMinutes: 5,
          extendedMinutes: 0,
          isSkipped: false,
        },
      ],
    }),
  });
  const placed = (how: Fate) => ({
    sessionId: how === 'of another session' ? newId(sessionIdSchema) : meeting.id,
    clientId: how === 'of another client' ? newId(clientIdSchema) : ANA,
    trashedAt: how === 'trashed' ? NOW : null,
  });
  const asks = plan.asks.map((how, index) => {
    const isShared = index === plan.carried && how === 'kept';
    return anAsk({ ...placed(how), text: next(isShared ? shared : secrets) });
  });
  const goals = plan.goals.map((how) => {
    const { clientId, trashedAt } = placed(how);
    const isShared = clientId === ANA && trashedAt === null;
    return aGoal({ clientId, trashedAt, text: next(isShared ? shared : secrets) });
  });
  const goalIds: GoalId[] = goals.map(({ id }) => id);
  const written = (
    { layer, fate: how, tags, around }: Plan['notes'][number]['line'],
    list: string[],
  ) => ({
    ...placed(how),
    layer,
    goalIds,
    text: `${around}${next(list)}${around}`,
    tags: Array.from({ length: tags }, secret),
  });

  return {
    secrets,
    shared,
    records: {
      client: aClient({
        name: secret(),
        shownAs: secret(),
        members: [secret()],
        language: plan.language,
      }),
      session: { ...meeting, questionToCarry: asks[plan.carried]?.id ?? null },
      goals,
      notes: plan.notes.map(({ line: given, kind }) => {
        const passes =
          given.layer !== 'coach' && given.fate === 'kept' && kind !== 'hunch' && kind !== 'marker';
        return aNote({ ...written(given, passes ? shared : secrets), kind });
      }),
      commitments: plan.commitments.map(({ line: given, status }) => {
        const passes = given.layer !== 'coach' && given.fate === 'kept' && status !== 'dropped';
        return aCommitment({ ...written(given, passes ? shared : secrets), status });
      }),
      // Evidence stays with the coach, even of a goal that is shared.
      ratings: goals.map(({ id }) =>
        aRating({ goalId: id, sessionId: meeting.id, evidence: secret() }),
      ),
      asks,
      checkIn: plan.hasCheckIn ? aCheckIn({ sessionId: meeting.id, keepOrChange: secret() }) : null,
      reflection: plan.hasReflection
        ? aReflection({ sessionId: meeting.id, text: secret() })
        : null,
    },
  };
}

/** The formats that hold all of a document: a calendar holds its days alone. */
const WHOLE = Object.entries(exportFormats)
  .filter(([id]) => id !== 'calendar')
  .map(([, format]) => format);

/** A document in every form in which it can leave, and its name. */
async function everyForm(document: CoachsideDocument): Promise<string[]> {
  const { html, text } = renderRichClipboard(document);
  const whole = await Promise.all(
    WHOLE.map(async ({ load }) => everythingIn((await load())(document))),
  );
  const dates = everythingIn(renderIcs(document));
  return [...whole, html, text, JSON.stringify(document), dates, document.fileName];
}

/** What a client could find of the secrets, with a way to tamper with what passed the gate. */
async function leaks(
  { records, secrets }: Planted,
  tamper = (released: ReleasedRecords<'client'>) => released,
): Promise<string[]> {
  const released = tamper(release('client', records));
  const forms = await Promise.all(
    languageSchema.options.map((language) => everyForm(buildRecap(released, language))),
  );
  return canariesIn(forms.flat().join('\n'), secrets);
}

describe('a document for the client', () => {
  it('holds nothing that is the coach’s alone, in any format and language', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        expect(await leaks(plant(plan))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 600_000);

  it('holds everything that was shared, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(session, async (plan) => {
        const { records, shared } = plant(plan);

        const forms = await everyForm(buildRecap(release('client', records), plan.language));

        for (const form of forms.slice(0, -2)) expect(canariesIn(form, shared)).toEqual(shared);
      }),
      { numRuns: RUNS / 10 },
    );
  }, 600_000);
});

describe('what passes the gate', () => {
  it('holds no secret even before a builder looks at it', () => {
    fc.assert(
      fc.property(session, (plan) => {
        const { records, secrets } = plant(plan);
        const dropped = records.commitments.filter(({ status }) => status === 'dropped');
        const hidden = secrets.filter((each) => !dropped.some(({ text }) => text.includes(each)));

        expect(canariesIn(JSON.stringify(release('client', records)), hidden)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('holds for a sponsor only lines of the sponsor layer', () => {
    fc.assert(
      fc.property(session, (plan) => {
        const { records, secrets, shared } = plant(plan);
        const own = [...records.notes, ...records.commitments].filter(
          ({ layer }) => layer === 'sponsor',
        );
        const hidden = [...secrets, ...shared].filter(
          (each) => !own.some(({ text }) => text.includes(each)),
        );

        expect(canariesIn(JSON.stringify(release('sponsor', records)), hidden)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the test itself', () => {
  const planted = plant({
    notes: [{ kind: 'note', line: { layer: 'coach', fate: 'kept', tags: 1, around: '' } }],
    commitments: [],
    goals: [],
    asks: [],
    carried: 0,
    hasCheckIn: false,
    hasReflection: false,
    language: 'en',
  });
  const [note] = planted.records.notes;
  const text = note?.text ?? '';

  it.each([
    { name: 'as it is', leaked: text },
    { name: 'in capitals', leaked: text.toUpperCase() },
    { name: 'without its accent', leaked: text.normalize('NFD').replace(/\p{M}/gu, '') },
    {
      name: 'as HTML entities',
      leaked: [...text].map((c) => `&#x${c.codePointAt(0)?.toString(16)};`).join(''),
    },
    {
      name: 'as decimal entities',
      leaked: [...text].map((c) => `&#${c.codePointAt(0)};`).join(''),
    },
    {
      name: 'percent-encoded',
      leaked: [...Buffer.from(text)].map((b) => `%${b.toString(16)}`).join(''),
    },
    {
      name: 'as JSON escapes',
      leaked: [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    },
    { name: 'in base64', leaked: Buffer.from(text).toString('base64') },
    {
      name: 'in base64, one letter in',
      leaked: Buffer.from(`a${text} and more`).toString('base64'),
    },
    {
      name: 'in base64, two letters in',
      leaked: Buffer.from(`ab${text} and more`).toString('base64'),
    },
  ])('catches a secret $name', ({ leaked }) => {
    expect(canariesIn(`Before ${leaked} after`, [text, canary(999)])).toEqual([text]);
  });

  it.each(Object.entries(exportFormats))(
    'catches a leak planted behind the gate, in %s',
    async (_id, format) => {
      const render = await format.load();
      const document = {
        ...buildRecap({ ...release('client', planted.records), focus: text }, 'en'),
        calendar: { stampedOn: '2026-03-10', entries: [{ day: '2026-03-12', summary: text }] },
      };

      expect(canariesIn(everythingIn(render(document)), planted.secrets)).toEqual([text]);
    },
  );

  it('catches a leak that a document hides anywhere', async () => {
    expect(
      await leaks(planted, (released) => ({ ...released, focus: `<!-- ${text} -->` })),
    ).toEqual([text]);
    expect(await leaks(planted)).toEqual([]);
  });
});
