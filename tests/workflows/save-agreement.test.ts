import { beforeEach, describe, expect, it } from 'vitest';
import type { Agreement } from '@/lib/domain/agreement';
import type { EngagementId } from '@/lib/domain/ids';
import { listAgreements } from '@/lib/storage/agreements';
import type { CoachsideDb } from '@/lib/storage/db';
import { agreeOn, leaveDraft, saveAgreementDraft } from '@/lib/workflows/save-agreement';
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

    expect(await leaveDraft(id, store)).toBe('left');
    expect(await versions()).toEqual([[1, 'You choose.']]);
  });

  it('stays once a word of it differs', async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    await agreeOn(first, day('2026-02-10'), store);
    await write({ roles: 'You choose the topics.' });

    expect(await leaveDraft(id, store)).toBe('kept');
    expect(await versions()).toEqual([
      [1, 'You choose.'],
      [2, 'You choose the topics.'],
    ]);
  });

  it('stays when it is the first, or was agreed', async () => {
    const { id: first } = await write({ roles: 'You choose.' });
    expect(await leaveDraft(id, store)).toBe('kept');

    await agreeOn(first, day('2026-02-10'), store);
    const { id: second } = await write({});
    await agreeOn(second, day('2026-02-11'), store);

    expect(await leaveDraft(id, store)).toBe('kept');
    expect(await versions()).toHaveLength(2);
  });
});
