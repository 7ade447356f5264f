import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { mapTexts, writtenTexts } from '@/lib/domain/release/written-texts';
import { SCHEMA_VERSION } from '@/lib/storage/migrations';
import { parseRow } from '@/tests/storage/rows';

const file = path.join(import.meta.dirname, `../storage/fixtures/v${SCHEMA_VERSION}.frozen.json`);
const { tables } = JSON.parse(readFileSync(file, 'utf8')) as { tables: Record<string, unknown[]> };
const JOURNEY = [
  'engagements',
  'goals',
  'agreements',
  'assessments',
  'skillPractice',
  'pulseRounds',
  'feedback',
  'evaluations',
  'achievements',
  'closures',
  'repairs',
  'dilemmas',
  'transferenceNotes',
];

it.each(JOURNEY)('keeps every row of %s a row when all that was written in it changes', (table) => {
  const rows = tables[table] ?? [];

  const changed = mapTexts(rows, (text) => `${text} ·`);

  expect(rows.length).toBeGreaterThan(0);
  expect(changed.map((row) => parseRow(table, row))).toHaveLength(rows.length);
});

it('finds words wherever they are written, and no code of ours', () => {
  const texts = writtenTexts(JOURNEY.map((table) => tables[table]));

  expect(texts).toEqual(
    expect.arrayContaining([
      'R. Vega',
      'Mid-point themes',
      'Asks before telling',
      'If it is quiet, I count to five',
      'A peer in finance',
      'Speaks first',
      'Three years.',
      'Wait longer',
      'Good pace',
      'An old boss',
      'Supervisor',
    ]),
  );
  expect(texts.filter((text) => /^[\da-f-]{36}$|^\d{4}-\d\d-\d\d$/.test(text))).toEqual([]);
  expect(texts).not.toContain('relationship');
});
