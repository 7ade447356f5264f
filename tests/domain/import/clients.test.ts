import { describe, expect, it } from 'vitest';
import { type ClientsRead, readClientsTable } from '@/lib/domain/import/clients-table';
import { type ClientColumn, readClientColumn } from '@/lib/domain/import/import-words';
import { readTable } from '@/lib/domain/import/table';
import { aClient } from '@/tests/fixtures/builders';
import { toEnd } from '@/tests/fixtures/steps';

function clients(text: string, known = [aClient({ contact: 'ana@example.org' })]): ClientsRead {
  const table = toEnd(readTable(text, readClientColumn));
  if ('refused' in table) throw new Error(`Refused: ${table.refused}`);
  const reading = { hasHeader: table.hasHeader, columns: table.guess };
  return toEnd(readClientsTable(table, reading, { clients: known, language: 'es' }));
}

describe('clients from a file', () => {
  it.each([
    'Name,E-mail\nBea Ruiz,bea@example.org\n',
    'Nombre;Apellidos;Correo electrónico\nBea;Ruiz;bea@example.org',
    'First Name\tLast Name\tE-mail 1 - Value\nBea\tRuiz\tbea@example.org',
  ])('are read by the names of its columns: %j', (text) => {
    expect(clients(text).drafts).toEqual([
      {
        row: 2,
        kind: 'person',
        name: 'Bea Ruiz',
        shownAs: 'BR',
        members: [],
        contact: 'bea@example.org',
        pronouns: '',
        language: 'es',
      },
    ]);
  });

  it('may be groups, and say how they are shown, their pronouns and language', () => {
    const { drafts } = clients(
      'name,shown as,members,pronouns,language,phone\nLeads,The Leads,"Ana; Bea",they,English,123',
    );

    expect(drafts).toMatchObject([
      {
        kind: 'group',
        shownAs: 'The Leads',
        members: ['Ana', 'Bea'],
        pronouns: 'they',
        language: 'en',
        contact: '123',
      },
    ]);
  });

  it('are recognised by name or address, in the practice and in the file', () => {
    const { drafts, leftOut } = clients(
      'name,email\nANA  costa,\nAna Costa,\nA. Costa,ANA@example.org\nBea,bea@example.org\nBéa,\nBeatriz,bea@example.org\nCy,',
    );

    expect(drafts.map(({ name }) => name)).toEqual(['ANA  costa', 'Bea', 'Cy']);
    expect(leftOut).toMatchObject([
      { row: 3, reason: 'already-there' },
      { row: 4, reason: 'already-there' },
      { row: 6, reason: 'repeats-row', detail: '5' },
      { row: 7, reason: 'repeats-row', detail: '5' },
    ]);
  });

  it('are shown under initials that nobody else has', () => {
    const { drafts } = clients('name\nAlma Cid\nAda Cruz\nAC\n');

    expect(drafts.map(({ shownAs }) => shownAs)).toEqual(['AC2', 'AC3', 'A']);
  });

  it.each([
    ['Bea,,,', undefined],
    [',,bea@example.org,', 'no-name'],
    ['\u200b,x,,', 'no-name'],
    [`${'x'.repeat(201)},,,`, 'name-too-long'],
    ['"Bea\nRuiz",,,', 'control'],
    ['Bea\u0007,,,', 'control'],
    [`Bea,${'x'.repeat(41)},,`, 'shown-as-too-long'],
    [`Bea,,${'x'.repeat(201)},`, 'contact-too-long'],
    ['Bea,,,Klingon', 'unknown-language'],
    ['"Bea,,,', 'open-quote'],
  ])('are judged line by line: %j', (row, reason) => {
    const read = clients(`name,shown as,email,language\n${row}\n`);

    expect(read.leftOut).toMatchObject(reason === undefined ? [] : [{ row: 2, reason }]);
    expect(read.drafts).toHaveLength(reason === undefined ? 1 : 0);
  });

  it('without a column of names are none', () => {
    const columns = new Map<ClientColumn, number>([['email', 0]]);
    const table = toEnd(readTable('email\na@example.org', readClientColumn));
    if ('refused' in table) throw new Error('refused');

    expect(
      toEnd(readClientsTable(table, { hasHeader: true, columns }, { clients: [], language: 'en' })),
    ).toEqual({ drafts: [], leftOut: [] });
  });

  it('with the same initials twenty thousand times take no time to tell apart', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `Ann Cole ${String.fromCharCode(0x4e00 + index)}`,
    );

    const { drafts } = clients(`name\n${rows.join('\n')}`, []);

    expect(new Set(drafts.map(({ shownAs }) => shownAs)).size).toBe(20_000);
  });
});
