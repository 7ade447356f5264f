import { describe, expect, it } from 'vitest';
import { buildClientFile } from '@/lib/documents/client-file';
import { type ClientFile, clientFileSchema } from '@/lib/domain/client-file';
import { languageSchema } from '@/lib/domain/language';
import { releaseForAccess } from '@/lib/domain/release/for-access';
import { isCode } from '@/lib/domain/release/written-texts';
import { renderText } from '@/lib/export/text';
import { clientFileText } from '@/lib/text/client-file';
import { clientFileCodesText } from '@/lib/text/client-file-codes';
import { REPORT_DAY } from '@/tests/documents/reports';
import { aNote } from '@/tests/fixtures/builders';
import { heldSession, richClientRecords } from '@/tests/fixtures/client-records';

const ENVELOPE = ['format', 'version', 'exportedOn', 'thirdParties', 'others'];
const LINKS = /^(?:id|questionToCarry|pinnedQuestions|dismissedQuestions|sourceKey)$|Ids?$/;

/** The fields and codes that the schema of a client's file can hold, at any depth. */
function vocabulary() {
  const fields = new Set<string>();
  const codes = new Set<string>();
  const seen = new Set<unknown>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
    seen.add(schema);
    const { def } = (schema as { _zod: { def: Record<string, unknown> } })._zod;
    const {
      shape = {},
      entries = {},
      options = [],
    } = def as {
      shape?: Record<string, unknown>;
      entries?: Record<string, unknown>;
      options?: unknown[];
    };
    for (const [name, field] of Object.entries(shape)) {
      fields.add(name);
      walk(field);
    }
    for (const code of Object.values(entries)) codes.add(String(code));
    for (const inner of [def.innerType, def.element, def.keyType, def.valueType, ...options]) {
      walk(inner);
    }
  };
  for (const [name, table] of Object.entries(clientFileSchema._zod.def.shape)) {
    if (!ENVELOPE.includes(name)) walk(table);
  }
  return { fields: [...fields], codes: [...codes] };
}

describe('the words of a client’s file', () => {
  it.each(languageSchema.options)('name every table and every field in %s', (language) => {
    const { tables, fields } = clientFileText[language];
    const all = Object.keys(clientFileSchema._zod.def.shape);

    expect(Object.keys(tables).toSorted()).toEqual(
      all.filter((name) => !ENVELOPE.includes(name)).toSorted(),
    );
    expect(vocabulary().fields.filter((name) => !LINKS.test(name) && !(name in fields))).toEqual(
      [],
    );
  });

  it('name every code in Spanish', () => {
    const codes = vocabulary().codes.filter((code) => /^[a-z]/.test(code));

    expect(
      codes.filter(
        (code) =>
          !['tú', 'usted', 'smart', 'pure', 'clear', 'hidden', 'marked'].includes(code) &&
          !(code in clientFileCodesText.es),
      ),
    ).toEqual([]);
  });
});

describe('a client’s file', () => {
  const records = richClientRecords();
  const [firstSession = heldSession(0)] = records.sessions;
  const release = (thirdParties: ClientFile['thirdParties']) =>
    releaseForAccess(records, { exportedOn: REPORT_DAY, thirdParties });

  it('holds every text that is kept, the coach’s own and the deleted included', () => {
    const deleted = aNote({ sessionId: firstSession.id, text: 'Gone', trashedAt: 1 });
    const file = releaseForAccess(
      { ...records, notes: [...records.notes, deleted] },
      { exportedOn: REPORT_DAY, thirdParties: 'marked' },
    );

    const text = JSON.stringify(buildClientFile(file, 'en').blocks).replace(/[⟦⟧]/gu, '');

    for (const note of file.notes) {
      expect(text).toContain(JSON.stringify(note.text).slice(1, -1));
    }
    expect(text).toContain('I rushed the silence with Ana.');
    expect(text).toContain('Gone');
  });

  it('marks others to be looked at, or blacks them out', () => {
    expect(renderText(buildClientFile(release('marked'), 'en'))).toContain('⟦Tom Baker⟧');
    const hidden = renderText(buildClientFile(release('hidden'), 'en'));
    expect(hidden).not.toMatch(/Tom|Baker|7946/u);
    expect(hidden).toContain('█');
  });

  it('leaves the client’s own words as they are, even where they read like a code', () => {
    const note = aNote({ sessionId: firstSession.id, text: 'done' });
    const file = releaseForAccess(
      { ...records, notes: [note] },
      { exportedOn: REPORT_DAY, thirdParties: 'marked' },
    );

    expect(isCode('text')).toBe(false);
    expect(renderText(buildClientFile(file, 'es'))).toContain('Texto: done');
  });
});
