import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { NewFile } from '@/lib/browser/download';
import { commitmentIdSchema, newId } from '@/lib/domain/ids';
import { type ClientTable, saveClientTable, tablesOf } from '@/lib/workflows/export-client-tables';
import { day } from '@/tests/fixtures/builders';
import { richClientRecords } from '@/tests/fixtures/client-records';

const RICH = richClientRecords();
const [known] = RICH.commitments;
if (known === undefined) throw new Error('The fixture has no commitment');
const RECORDS: typeof RICH = {
  ...RICH,
  commitments: [
    ...RICH.commitments,
    { ...known, id: newId(commitmentIdSchema), text: 'Thrown away', trashedAt: 1 },
  ],
};
const TODAY = day('2026-06-30');

async function saved(table: ClientTable, language: 'en' | 'es' = 'en'): Promise<NewFile> {
  const files: NewFile[] = [];
  await saveClientTable(RECORDS, { table, language, today: TODAY }, (file) => files.push(file));
  const [file] = files;
  if (file === undefined) throw new Error('Nothing was saved');
  return file;
}

describe('a client’s tables for the coach', () => {
  it('hold every commitment that was kept, with its days', async () => {
    const { name, content } = await saved('commitments');
    const lines = String(content).trimEnd().split('\r\n');

    expect(name).toBe('commitments-2026-06-30.csv');
    expect(lines[0]).toBe('\uFEFFCommitment,Whose,Status,Made on,Due on,Closed on,Carried');
    expect(lines.some((line) => line.startsWith('Block two mornings for thinking,client,'))).toBe(
      true,
    );
    expect(String(content)).not.toContain('Thrown away');
  });

  it('hold every rating with its goal and evidence, separated as Spanish spreadsheets ask', async () => {
    const { name, content } = await saved('ratings', 'es');

    expect(name).toBe('valoraciones-2026-06-30.csv');
    expect(String(content)).toContain('\uFEFFMeta;Día;Valoración;Indicios\r\n');
    expect(String(content)).toContain('Lead the board update;2026-03-10;');
  });

  it('give the open commitments that have a day to a calendar', async () => {
    const { name, content } = await saved('calendar');
    const events = new ICAL.Component(ICAL.parse(String(content))).getAllSubcomponents('vevent');
    const dated = RECORDS.commitments.filter(
      ({ status, dueOn, trashedAt }) => status === 'open' && dueOn !== null && trashedAt === null,
    );

    expect(name).toBe('commitments-2026-06-30.ics');
    expect(events.length).toBeGreaterThan(0);
    expect(events.length).toBeLessThanOrEqual(dated.length);
  });

  it('are offered where they hold something', () => {
    expect(tablesOf(RECORDS)).toEqual(['commitments', 'ratings', 'calendar']);
    expect(tablesOf({ ...RECORDS, commitments: [], ratings: [] })).toEqual([]);
  });
});
