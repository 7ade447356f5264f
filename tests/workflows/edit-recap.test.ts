import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditedSection } from '@/lib/documents/edit-sections';
import { RECAP_SECTION_IDS } from '@/lib/domain/recap-draft';
import type { RecapTemplate } from '@/lib/domain/recap-template';
import type { CoachsideDb } from '@/lib/storage/db';
import { readRecapTemplates } from '@/lib/storage/recap-templates';
import { editRecap, type RecapEdit } from '@/lib/workflows/edit-recap';
import { editableRecapOf } from '@/lib/workflows/export-document';
import {
  addTemplates,
  restoreTemplate,
  saveAsTemplate,
  trashTemplate,
} from '@/lib/workflows/keep-recap-templates';
import { aClient, aNote, anAgenda, aSession, aStore, NOW } from '@/tests/fixtures/builders';

const session = aSession({
  status: 'ended',
  endedAt: NOW + 1,
  focus: 'The board talk',
  agenda: anAgenda(),
});
const note = aNote({
  sessionId: session.id,
  kind: 'insight',
  layer: 'client',
  text: 'Busy is safe',
});

async function aPractice(): Promise<CoachsideDb> {
  const store = aStore();
  await store.clients.put(aClient());
  await store.sessions.put(session);
  await store.notes.bulkPut([
    note,
    aNote({ sessionId: session.id, layer: 'coach', text: 'CANARY for me alone' }),
  ]);
  return store;
}

const sectionIds = fc.constantFrom(...RECAP_SECTION_IDS);
const edits: fc.Arbitrary<RecapEdit> = fc.oneof(
  fc.record({
    type: fc.constant('move' as const),
    id: sectionIds,
    by: fc.constantFrom('up' as const, 'down' as const),
    shown: fc.subarray([...RECAP_SECTION_IDS]),
  }),
  fc.record({ type: fc.constant('retitle' as const), id: sectionIds, title: fc.string() }),
  fc.record({ type: fc.constant('switch' as const), id: sectionIds, isOff: fc.boolean() }),
  fc.record({
    type: fc.constant('rewrite' as const),
    id: sectionIds,
    text: fc.string(),
    says: fc.string(),
  }),
  fc.record({ type: fc.constant('restore' as const), id: sectionIds }),
  fc.record({
    type: fc.constant('speak' as const),
    language: fc.constantFrom('en' as const, 'es' as const, null),
  }),
);

describe('editing a recap', () => {
  it('never changes a note or the session, and keeps every section once, whatever is done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 8 }), async (given) => {
        const store = await aPractice();
        const before = [await store.notes.toArray(), await store.sessions.toArray()];

        for (const edit of given) await editRecap(session.id, edit, NOW, store);

        expect([await store.notes.toArray(), await store.sessions.toArray()]).toEqual(before);
        const { document, sections } = await editableRecapOf(session.id, undefined, store);
        expect(sections.map(({ id }) => id).toSorted()).toEqual([...RECAP_SECTION_IDS].toSorted());
        expect(JSON.stringify(document)).not.toContain('CANARY');
        store.close();
      }),
      { numRuns: process.env.COACHSIDE_FULL === '1' ? 500 : 40 },
    );
  });

  it('goes down and up again to where it was', async () => {
    const store = await aPractice();
    const order = async () =>
      (await editableRecapOf(session.id, 'en', store)).sections.map(({ id }) => id);
    const before = await order();
    const move = (by: 'up' | 'down') =>
      editRecap(
        session.id,
        { type: 'move', id: 'focus', by, shown: ['focus', 'insight'] },
        NOW,
        store,
      );

    await move('down');
    expect(await order()).not.toEqual(before);
    await move('up');

    expect(await order()).toEqual(before);
  });

  it('loses neither of two edits that come at once from two windows', async () => {
    const store = await aPractice();

    await Promise.all([
      editRecap(session.id, { type: 'retitle', id: 'focus', title: 'Subject' }, NOW, store),
      editRecap(session.id, { type: 'switch', id: 'thanks', isOff: true }, NOW, store),
    ]);

    const { sections } = await editableRecapOf(session.id, 'en', store);
    const byId = new Map(sections.map((each): [string, EditedSection] => [each.id, each]));
    expect(byId.get('focus')?.title).toBe('Subject');
    expect(byId.get('thanks')?.isOff).toBe(true);
  });
});

describe('keeping recap templates', () => {
  it('replaces the one of the same name', async () => {
    const store = await aPractice();
    await saveAsTemplate(session.id, 'Short', NOW, store);
    await editRecap(session.id, { type: 'switch', id: 'focus', isOff: true }, NOW, store);

    await saveAsTemplate(session.id, ' Short ', NOW + 1, store);

    expect(await store.recapTemplates.toArray()).toMatchObject([
      { name: 'Short', createdAt: NOW, sections: { focus: { isOff: true } } },
    ]);
  });

  it('adds a file’s templates once, and gives one with a taken name a number', async () => {
    const store = await aPractice();
    const short = { name: 'Short', order: [], sections: {}, thanks: null };
    const other = { ...short, thanks: 'Thank you.' };

    expect(await addTemplates([short, other], NOW, store)).toBe(2);
    expect(await addTemplates([short], NOW, store)).toBe(0);

    const names = (await store.recapTemplates.toArray()).map(({ name }) => name).toSorted();
    expect(names).toEqual(['Short', 'Short (2)']);
  });

  it('offers none that is in the trash, and gives its name away', async () => {
    const store = await aPractice();
    const named = async () => (await readRecapTemplates(store)).rows.map(({ name }) => name);
    await saveAsTemplate(session.id, 'Short', NOW, store);
    const [first] = await store.recapTemplates.toArray();
    const { id } = first as RecapTemplate;
    await trashTemplate(id, NOW, store);
    const whileInTrash = await named();

    await saveAsTemplate(session.id, 'Short', NOW + 1, store);
    await restoreTemplate(id, store);

    expect(whileInTrash).toEqual([]);
    expect(await named()).toEqual(['Short (2)', 'Short']);
    expect(await store.recapTemplates.get(id)).toEqual({ ...first, name: 'Short (2)' });
  });
});
