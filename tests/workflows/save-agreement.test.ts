import { beforeEach, describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/domain/agreement';
import type { EngagementId } from '@/lib/domain/ids';
import { keptRecords } from '@/lib/domain/release/client-records';
import { listAgreements } from '@/lib/storage/agreements';
import { readClientFile } from '@/lib/storage/client-file';
import type { CoachsideDb } from '@/lib/storage/db';
import { readJourney } from '@/lib/storage/journey';
import { agreementsOf } from '@/lib/workflows/agreement-document';
import {
  agreeOn,
  leaveDraft,
  restoreDraft,
  saveAgreementDraft,
} from '@/lib/workflows/save-agreement';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { ANA, aClient, aStore, day, NOW } from '@/tests/fixtures/builders';

let store: CoachsideDb;
let id: EngagementId;
beforeEach(async () => {
  store = aStore();
  await store.clients.add(aClient());
  ({ id } = await startEngagement({ clientId: ANA }, NOW, store));
});

const write = (sections: Agreement['sections']) =>
  saveAgreementDraft(id, { sections, language: 'en' }, NOW, store);
const versions = async () =>
  (await listAgreements(id, store)).map(({ version, sections }) => [version, sections.roles]);

describe('a draft begun by a slip', () => {
  it('is left when it says nothing new', async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    await agreeOn(first, day('2026-02-10'), store);
    await write({});

    expect(await leaveDraft(id, NOW, store)).toBe('left');
    expect(await versions()).toEqual([[1, 'You choose.']]);
  });

  it('stays once a word of it differs', async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    await agreeOn(first, day('2026-02-10'), store);
    await write({ roles: 'You choose the topics.' });

    expect(await leaveDraft(id, NOW, store)).toBe('kept');
    expect(await versions()).toEqual([
      [1, 'You choose.'],
      [2, 'You choose the topics.'],
    ]);
  });

  it('stays when it is the first, or was agreed', async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    expect(await leaveDraft(id, NOW, store)).toBe('kept');

    await agreeOn(first, day('2026-02-10'), store);
    const { id: second } = await write({});
    await agreeOn(second, day('2026-02-11'), store);

    expect(await leaveDraft(id, NOW, store)).toBe('kept');
    expect(await versions()).toHaveLength(2);
  });
});

describe('a draft in the trash', () => {
  const YES = [day('2026-02-10'), day('2026-02-11')] as const;
  const left = async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    await agreeOn(first, YES[0], store);
    const draft = await write({});
    await leaveDraft(id, NOW, store);
    return draft;
  };

  it('comes back as it was, to be written on', async () => {
    const draft = await left();

    await restoreDraft(draft.id, store);
    await restoreDraft(draft.id, store);

    expect((await listAgreements(id, store)).at(-1)).toEqual(draft);
    await write({ roles: 'We choose.' });
    expect(await versions()).toEqual([
      [1, 'You choose.'],
      [2, 'We choose.'],
    ]);
  });

  it('stands between what was agreed and a draft begun since, which is still the one written on', async () => {
    const draft = await left();
    const begun = await write({ roles: 'We choose.' });

    await restoreDraft(draft.id, store);

    expect(await versions()).toEqual([
      [1, 'You choose.'],
      [2, 'You choose.'],
      [3, 'We choose.'],
    ]);
    expect(await write({ roles: 'Both choose.' })).toMatchObject({ id: begun.id, version: 3 });
  });

  it('never takes the number of what was agreed since', async () => {
    const draft = await left();
    const begun = await write({ roles: 'We choose.' });
    await agreeOn(begun.id, YES[1], store);

    await restoreDraft(draft.id, store);

    expect(await versions()).toEqual([
      [1, 'You choose.'],
      [2, 'We choose.'],
      [3, 'You choose.'],
    ]);
  });

  it('is in no document, no list and no journey', async () => {
    await left();

    const { records } = await readClientFile(ANA, store);
    const { journey } = await readJourney(ANA, store);
    if (records === undefined) throw new Error('No client');
    expect(agreementsOf(records).map(({ version }) => version)).toEqual([1]);
    expect(keptRecords(records).agreements.map(({ version }) => version)).toEqual([1]);
    expect(journey?.agreements.map(({ version }) => version)).toEqual([1]);
  });
});
