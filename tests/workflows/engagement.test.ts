import { beforeEach, describe, expect, it } from 'vitest';
import type { EngagementId } from '@/lib/domain/ids';
import { listAgreements } from '@/lib/storage/agreements';
import { findClosure } from '@/lib/storage/closures';
import type { CoachsideDb } from '@/lib/storage/db';
import { findOpenEngagement, getEngagement } from '@/lib/storage/engagements';
import { findEvaluation } from '@/lib/storage/evaluations';
import { changeStage } from '@/lib/workflows/change-stage';
import {
  addSustainingStep,
  changeSustainingStep,
  decideRetention,
  removeSustainingStep,
  writeClosure,
} from '@/lib/workflows/close-engagement';
import { addLine, removeLine, rewordLine, tickLine } from '@/lib/workflows/edit-checklist';
import {
  addStakeholder,
  changeReport,
  changeStakeholder,
  planReports,
  putBackReport,
  putBackStakeholder,
  removeReport,
  removeStakeholder,
} from '@/lib/workflows/edit-stakeholders';
import {
  rateExpectation,
  removeExpectation,
  sayAtLevel,
  setExpectation,
  setReturnInputs,
} from '@/lib/workflows/evaluate-engagement';
import { agreeOn, saveAgreementDraft } from '@/lib/workflows/save-agreement';
import {
  changeFrame,
  EngagementOpenError,
  endEngagement,
  reopenEngagement,
  startEngagement,
} from '@/lib/workflows/start-engagement';
import { startSession } from '@/lib/workflows/start-session';
import { ANA, aClient, aStore, day, NOW } from '@/tests/fixtures/builders';
import { daysFromToday, TODAY } from '@/tests/fixtures/journey';

let store: CoachsideDb;
let id: EngagementId;

beforeEach(async () => {
  store = aStore();
  ({ id } = await startEngagement({ clientId: ANA, title: 'Into the board' }, NOW, store));
});

describe('an engagement', () => {
  it('starts today in the first stage', async () => {
    expect(await findOpenEngagement(ANA, store)).toMatchObject({
      title: 'Into the board',
      stage: 'relationship',
      stageHistory: [{ stage: 'relationship', on: TODAY }],
      startedOn: TODAY,
      endedOn: null,
    });
  });

  it('is the only one under way, and makes room for the next when it ends', async () => {
    const second = { clientId: ANA, startedOn: daysFromToday(1) };

    await expect(startEngagement(second, NOW, store)).rejects.toThrow(EngagementOpenError);
    await endEngagement(id, TODAY, store);
    const next = await startEngagement(second, NOW, store);

    expect((await findOpenEngagement(ANA, store))?.id).toBe(next.id);
    await expect(reopenEngagement(id, store)).rejects.toThrow(EngagementOpenError);
    expect(await store.engagements.count()).toBe(2);
  });

  it('goes on when its ending is taken back', async () => {
    await endEngagement(id, TODAY, store);
    await reopenEngagement(id, store);

    expect((await findOpenEngagement(ANA, store))?.id).toBe(id);
  });

  it('changes its frame and nothing else', async () => {
    const before = await getEngagement(id, store);

    await changeFrame(id, { sessionsAgreed: 8, reviewOn: daysFromToday(90) }, store);

    expect(await getEngagement(id, store)).toEqual({
      ...before,
      sessionsAgreed: 8,
      reviewOn: daysFromToday(90),
    });
  });

  it('refuses what it can’t be, and stays as it was', async () => {
    const before = await getEngagement(id, store);

    await expect(changeFrame(id, { sessionsAgreed: 0 }, store)).rejects.toThrow();

    expect(await getEngagement(id, store)).toEqual(before);
  });
});

describe('a change of stage', () => {
  it('goes forward and back, and keeps the way', async () => {
    await changeStage(id, 'assessment', daysFromToday(5), store);
    await changeStage(id, 'relationship', daysFromToday(9), store);

    const { stage, stageHistory } = await getEngagement(id, store);
    expect(stage).toBe('relationship');
    expect(stageHistory.map((change) => change.stage)).toEqual([
      'relationship',
      'assessment',
      'relationship',
    ]);
  });

  it('leaves no trace of a slip that is put right on the same day', async () => {
    await changeStage(id, 'closure', daysFromToday(5), store);
    await changeStage(id, 'relationship', daysFromToday(5), store);

    expect((await getEngagement(id, store)).stageHistory).toEqual([
      { stage: 'relationship', on: TODAY },
    ]);
  });
});

describe('a checklist', () => {
  const line = () =>
    ({ engagementId: id, stage: 'relationship', key: 'agreement-signed' }) as const;

  it('keeps a tick, other words and a removal, and takes each back', async () => {
    await tickLine(line(), TODAY, store);
    await rewordLine(line(), ' Signed by both ', store);
    await removeLine(line(), true, store);
    const [marked] = (await getEngagement(id, store)).checklist;
    await tickLine(line(), null, store);
    await rewordLine(line(), ' ', store);
    await removeLine(line(), false, store);

    expect(marked).toMatchObject({ doneOn: TODAY, text: 'Signed by both', isRemoved: true });
    expect((await getEngagement(id, store)).checklist).toEqual([
      {
        stage: 'relationship',
        key: 'agreement-signed',
        text: null,
        doneOn: null,
        isRemoved: false,
      },
    ]);
  });

  it('takes lines of the coach’s own, but no blank ones', async () => {
    const key = await addLine(id, 'assessment', 'Ask the team', store);
    await tickLine({ engagementId: id, stage: 'assessment', key }, TODAY, store);

    await expect(addLine(id, 'assessment', '  ', store)).rejects.toThrow();

    expect((await getEngagement(id, store)).checklist).toEqual([
      { stage: 'assessment', key, text: 'Ask the team', doneOn: TODAY, isRemoved: false },
    ]);
  });
});

describe('stakeholders and reports', () => {
  it('are added, changed and taken out; what was planned for them stays', async () => {
    const vega = { name: 'R. Vega', role: 'sponsor', note: '', metOn: null } as const;
    const sponsor = await addStakeholder(id, vega, store);
    await changeStakeholder(id, sponsor, { metOn: TODAY }, store);
    await planReports(
      id,
      { to: sponsor, what: 'Themes' },
      [daysFromToday(60), daysFromToday(30)],
      store,
    );
    const { stakeholders, reports } = await getEngagement(id, store);
    const [first, second] = reports;
    if (first === undefined || second === undefined) throw new Error('Nothing was planned');
    await changeReport(id, first.id, { sentOn: daysFromToday(31) }, store);
    await removeReport(id, second.id, store);
    await removeStakeholder(id, sponsor, store);

    expect(stakeholders).toEqual([{ ...vega, id: sponsor, metOn: TODAY }]);
    expect(reports.map(({ dueOn }) => dueOn)).toEqual([daysFromToday(30), daysFromToday(60)]);
    expect(await getEngagement(id, store)).toMatchObject({
      stakeholders: [],
      reports: [{ id: first.id, to: null, what: 'Themes', sentOn: daysFromToday(31) }],
    });
  });
});

describe('what was removed', () => {
  it('is put back as it was: somebody with their reports, a report in its order', async () => {
    const vega = { name: 'R. Vega', role: 'sponsor', note: '', metOn: TODAY } as const;
    const sponsor = await addStakeholder(id, vega, store);
    await planReports(id, { to: sponsor, what: 'Themes' }, [TODAY, daysFromToday(30)], store);
    const before = await getEngagement(id, store);
    const [first, second] = before.reports;
    if (first === undefined || second === undefined) throw new Error('Nothing was planned');

    const report = await removeReport(id, first.id, store);
    const somebody = await removeStakeholder(id, sponsor, store);
    if (somebody === undefined || report === undefined) throw new Error('Nothing was removed');
    await putBackStakeholder(id, somebody, store);
    await putBackReport(id, report, store);

    expect(await getEngagement(id, store)).toEqual(before);
    expect(somebody.reportIds).toEqual([second.id]);
  });
});

describe('what another window has removed already', () => {
  it('is nothing to put back', async () => {
    const vega = { name: 'R. Vega', role: 'sponsor', note: '', metOn: TODAY } as const;
    const sponsor = await addStakeholder(id, vega, store);
    await planReports(id, { to: sponsor, what: 'Themes' }, [TODAY], store);
    const [report] = (await getEngagement(id, store)).reports;
    if (report === undefined) throw new Error('Nothing was planned');
    await removeReport(id, report.id, store);
    await removeStakeholder(id, sponsor, store);

    expect(await removeReport(id, report.id, store)).toBeUndefined();
    expect(await removeStakeholder(id, sponsor, store)).toBeUndefined();
  });
});

describe('the agreement', () => {
  it('is one draft until it is agreed, and then a new version that begins as a copy', async () => {
    const say = (sections: Parameters<typeof saveAgreementDraft>[1]['sections'], at = NOW) =>
      saveAgreementDraft(id, { sections, language: 'en' }, at, store);
    const draft = await say({ roles: 'You choose.' });
    await say({ ending: 'In December.' }, NOW + 1);
    await agreeOn(draft.id, TODAY, store);
    await agreeOn(draft.id, daysFromToday(3), store);
    await say({ ending: 'In January.' }, NOW + 2);

    expect(await listAgreements(id, store)).toMatchObject([
      {
        version: 1,
        sections: { roles: 'You choose.', ending: 'In December.' },
        agreedOn: TODAY,
        clientId: ANA,
      },
      {
        version: 2,
        sections: { roles: 'You choose.', ending: 'In January.' },
        agreedOn: null,
      },
    ]);
  });

  it('belongs to an engagement that exists', async () => {
    await store.engagements.clear();

    await expect(
      saveAgreementDraft(id, { sections: {}, language: 'en' }, NOW, store),
    ).rejects.toThrow(id);
    expect(await store.agreements.count()).toBe(0);
  });
});

describe('the evaluation', () => {
  it('is one per engagement, from expectations to their ratings', async () => {
    const hope = { of: 'client', stakeholderId: null, text: 'Calmer boards' } as const;
    const kept = await setExpectation(id, hope, TODAY, store);
    const gone = await setExpectation(id, { ...hope, text: 'Sleep' }, TODAY, store);
    await removeExpectation(id, gone, store);
    await rateExpectation(id, kept, { rating: 8, comment: 'Nearly' }, daysFromToday(200), store);
    await sayAtLevel(id, 'experience', 'Good pace', store);
    const money = {
      currency: 'EUR',
      cost: 9_000,
      benefit: null,
      attribution: 0.5,
      confidence: null,
    };
    await setReturnInputs(id, money, store);

    expect(await store.evaluations.count()).toBe(1);
    expect(await findEvaluation(id, store)).toMatchObject({
      clientId: ANA,
      expectations: [
        {
          id: kept,
          text: 'Calmer boards',
          rating: 8,
          ratedOn: daysFromToday(200),
          comment: 'Nearly',
        },
      ],
      levels: { experience: 'Good pace' },
      return: money,
    });
  });

  it('takes a rating back, with its day', async () => {
    const hope = { of: 'coach', stakeholderId: null, text: 'Trust' } as const;
    const set = await setExpectation(id, hope, TODAY, store);
    await rateExpectation(id, set, { rating: 3, comment: '' }, TODAY, store);
    await rateExpectation(id, set, { rating: null, comment: '' }, TODAY, store);

    const [expectation] = (await findEvaluation(id, store))?.expectations ?? [];
    expect(expectation).toMatchObject({ rating: null, ratedOn: null });
  });
});

describe('the closure', () => {
  it('is written piece by piece, with a plan that has its days', async () => {
    await writeClosure(id, { learning: 'I can wait.' }, store);
    await writeClosure(id, { thanks: 'For your courage.' }, store);
    const kept = await addSustainingStep(
      id,
      { text: 'Ask first', checkOn: day('2026-06-01') },
      store,
    );
    const gone = await addSustainingStep(id, { text: 'Sleep', checkOn: null }, store);
    await changeSustainingStep(id, kept, { checkedOn: day('2026-06-02') }, store);
    await removeSustainingStep(id, gone, store);
    await decideRetention(id, 3, TODAY, store);

    expect(await store.closures.count()).toBe(1);
    expect(await findClosure(id, store)).toMatchObject({
      learning: 'I can wait.',
      thanks: 'For your courage.',
      sustaining: [{ id: kept, text: 'Ask first', checkedOn: '2026-06-02' }],
      retention: { years: 3, decidedOn: TODAY },
    });
  });
});

describe('a session that starts', () => {
  const start = {
    clientId: ANA,
    templateId: 'mid-point',
    minutes: 60,
    language: 'es',
    now: NOW,
  } as const;

  it('belongs to the engagement under way', async () => {
    await store.clients.add(aClient());

    expect((await startSession(start, store)).engagementId).toBe(id);
  });

  it('belongs to none once it has ended', async () => {
    await store.clients.add(aClient());
    await endEngagement(id, TODAY, store);

    expect((await startSession(start, store)).engagementId).toBeNull();
  });

  it('has an agenda in the words for a client of high rank', async () => {
    await store.clients.add(aClient({ isSenior: true }));

    const { agenda } = await startSession(start, store);

    expect(agenda.items.map(({ label }) => label)).toContain('¿Se te desafía lo suficiente?');
  });
});
