import { describe, expect, it } from 'vitest';
import { checkInSchema, reflectionSchema } from '@/lib/domain/check-in';
import { clientSchema } from '@/lib/domain/client';
import { commitmentSchema } from '@/lib/domain/commitment';
import { consentSchema } from '@/lib/domain/consent';
import { goalSchema, ratingSchema } from '@/lib/domain/goal';
import { noteSchema } from '@/lib/domain/note';
import { askSchema } from '@/lib/domain/question';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { sessionSchema } from '@/lib/domain/session';
import { type ClientRows, makePractice, type PracticeOptions } from '@/scripts/practice/practice';
import { sizeOf } from '@/scripts/practice/sizes';
import { NOW } from '@/tests/fixtures/builders';

const SCHEMAS: Record<keyof ClientRows, { parse: (row: unknown) => unknown }> = {
  clients: clientSchema,
  sessions: sessionSchema,
  notes: noteSchema,
  commitments: commitmentSchema,
  asks: askSchema,
  goals: goalSchema,
  ratings: ratingSchema,
  checkins: checkInSchema,
  reflections: reflectionSchema,
  consents: consentSchema,
  sentDocuments: sentDocumentSchema,
};
const TABLES = Object.keys(SCHEMAS) as (keyof ClientRows)[];

const SMALL: PracticeOptions = {
  seed: 7,
  until: NOW,
  years: 1,
  clients: 6,
  sessions: 40,
  notes: 500,
};

describe('a made-up practice', () => {
  it('is the same for the same seed, and another one for another', () => {
    const practice = rowsOf(SMALL);

    expect(rowsOf(SMALL)).toEqual(practice);
    expect(rowsOf({ ...SMALL, seed: 8 }).notes).not.toEqual(practice.notes);
  });

  it('holds exactly as much as it was asked for', () => {
    const { clients, sessions, notes } = rowsOf(SMALL);

    expect([clients.length, sessions.length, notes.length]).toEqual([6, 40, 500]);
  });

  it.each(TABLES)('has rows of %s that the product could have written', (table) => {
    const rows = rowsOf(SMALL)[table];

    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(SCHEMAS[table].parse(row)).toEqual(row);
  });

  it('gives everything an id of its own, and none to a row that is not there', () => {
    const practice = rowsOf(SMALL);
    const ids = TABLES.flatMap((table) => practice[table].map(({ id }) => id as string));
    const sessions = new Set(practice.sessions.map(({ id }) => id));
    const notes = new Set(practice.notes.map(({ id }) => id));

    expect(new Set(ids).size).toBe(ids.length);
    expect(practice.notes.filter(({ sessionId }) => !sessions.has(sessionId))).toEqual([]);
    const answers = practice.asks.flatMap(({ answerNoteId }) => answerNoteId ?? []);
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((id) => !notes.has(id))).toEqual([]);
  });

  it('lies within its years, and speaks both languages', () => {
    const { sessions, clients } = rowsOf({ ...SMALL, years: 10 });
    const begun = sessions.map(({ plannedAt }) => plannedAt);

    expect(Math.max(...begun)).toBeLessThan(NOW);
    expect(Math.min(...begun)).toBeGreaterThan(NOW - 10.1 * 365 * 86_400_000);
    expect(new Set(clients.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
  });

  it('has words that come up once and words that come up everywhere', () => {
    const { notes } = rowsOf({ ...sizeOf(4_000), seed: 3, until: NOW });
    const counts = new Map<string, number>();
    for (const word of notes.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }

    expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(100);
    expect(Math.max(...counts.values())).toBeGreaterThan(1_000);
    expect(counts.size).toBeGreaterThan(1_000);
  });

  it('plants every note that somebody will look for', () => {
    const planted = [
      {
        language: 'en' as const,
        kind: 'insight' as const,
        text: 'The lighthouse keeper',
        tags: ['metaphor'],
      },
      { language: 'es' as const, kind: 'words' as const, text: 'El abuelo de Soria' },
    ];

    const { notes } = rowsOf({ ...SMALL, planted });

    expect(notes).toHaveLength(502);
    for (const { text } of planted) {
      expect(notes.filter((note) => note.text === text)).toHaveLength(1);
    }
  });
});

function rowsOf(options: PracticeOptions): ClientRows {
  const all = Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as ClientRows;
  for (const rows of makePractice(options)) {
    for (const table of TABLES) (all[table] as unknown[]).push(...rows[table]);
  }
  return all;
}
