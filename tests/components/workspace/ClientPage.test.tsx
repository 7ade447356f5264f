import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OpeningPlace } from '@/components/app/opening';
import { OpeningProvider } from '@/components/app/use-opening';
import { readClientInSight } from '@/components/engagement/use-engagement';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { ClientPage } from '@/components/workspace/ClientPage';
import { parseRoute } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { agreementSchema } from '@/lib/domain/agreement';
import { addDays, dayOf } from '@/lib/domain/days';
import {
  agreementIdSchema,
  newId,
  repairIdSchema,
  sentDocumentIdSchema,
  sessionIdSchema,
} from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { repairSchema } from '@/lib/domain/repair';
import { sentDocumentSchema } from '@/lib/domain/sent-document';
import { db } from '@/lib/storage/db';
import { ANA, aClient, aGoal, aSession, NOW } from '@/tests/fixtures/builders';
import { aConsent } from '@/tests/fixtures/client-records';
import { anEngagement } from '@/tests/fixtures/journey';
import { aCheckIn, aRating } from '@/tests/fixtures/records';

const TODAY = dayOf(now());

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

function draw(opening: OpeningPlace = { first: undefined }, language: Language = 'en') {
  render(
    <OpeningProvider value={opening}>
      <LanguageProvider language={language}>
        <SavingProvider>
          <ClientPage id={ANA} takesFocus={false} />
        </SavingProvider>
      </LanguageProvider>
    </OpeningProvider>,
  );
}

async function open(language: Language = 'en') {
  draw(undefined, language);
  await screen.findByRole('heading', { level: 1, name: 'AC' });
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const routeOf = (link: HTMLElement) => parseRoute(link.getAttribute('href')?.slice(1) ?? '');

describe('a client of many years', () => {
  beforeEach(async () => {
    const HELD = 90;
    await db.sessions.bulkPut(
      Array.from({ length: HELD }, (_, week) => {
        const at = NOW + week * 7 * 86_400_000;
        return aSession({
          id: newId(sessionIdSchema),
          ...{ status: 'ended', startedAt: at, plannedAt: at, endedAt: at + 3_600_000 },
        });
      }),
    );
  });

  it('is counted once all of it is read, and the earlier sessions wait to be asked for', async () => {
    await open();

    expect(await screen.findByText(/^90 sessions/)).toBeDefined();
    expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toContain('Timeline90');
    expect(screen.getByRole('button', { name: 'Show earlier (50 more)' })).toBeDefined();
  });

  it('is drawn at once from what was read ahead, without a number that is not known yet', async () => {
    const found = await readClientInSight(ANA);
    draw({ first: { client: { id: ANA, found } } });

    expect(screen.getByRole('heading', { level: 1, name: 'AC' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'Timeline' }).textContent).toMatch(/^TimelineShow/);
    expect(await screen.findByText(/^90 sessions/)).toBeDefined();
  });
});

describe('where a relationship stands', () => {
  it('is said in a line for each side of it, with the way there', async () => {
    const engagement = anEngagement({ reviewOn: addDays(TODAY, 90) });
    const held = aSession({ status: 'ended', startedAt: NOW, engagementId: engagement.id });
    await db.engagements.put(engagement);
    await db.sessions.bulkPut([
      held,
      aSession({ status: 'planned', startedAt: null, plannedAt: now() + 3 * 86_400_000 }),
    ]);
    await db.checkins.put(
      aCheckIn({ sessionId: held.id, relationship: 5, goals: 9, approach: 9, overall: 9 }),
    );
    await db.consents.put(aConsent({ purpose: 'notes' }));
    await db.agreements.put(
      agreementSchema.parse({
        ...{ id: newId(agreementIdSchema), clientId: ANA, engagementId: engagement.id },
        ...{ version: 2, language: 'en', sections: {}, savedAt: NOW, agreedOn: '2025-01-10' },
      }),
    );

    await open();

    const card = region('Engagement');
    expect(card.getByText('version 2 since 10 January 2025 · 1 of 7 consents')).toBeDefined();
    expect(card.getByText('last check-in 8 of 10 · 1 answer marked')).toBeDefined();
    expect(routeOf(card.getByRole('link', { name: 'Agreement' }))).toMatchObject({
      page: 'agreement',
    });
    expect(routeOf(card.getByRole('link', { name: 'Alliance' }))).toMatchObject({
      page: 'alliance',
    });
    expect(routeOf(card.getByRole('link', { name: 'Next session' }))).toEqual({
      ...{ page: 'planning', with: ANA },
    });
    expect(card.getByText('Next look back together')).toBeDefined();
  });

  it('says what there is not, in Spanish too', async () => {
    await open('es');

    const card = region('Proceso');
    expect(card.getByText('no consta ninguno · 0 de 7 consentimientos')).toBeDefined();
    expect(card.getByText('aún sin valoración')).toBeDefined();
    expect(card.getByText('ninguna prevista')).toBeDefined();
  });
});

describe('what is worth knowing', () => {
  it('is told whole, each the way to its page', async () => {
    const engagement = anEngagement({ reviewOn: addDays(TODAY, 3) });
    const held = aSession({ status: 'ended', startedAt: NOW, engagementId: engagement.id });
    await db.engagements.put(engagement);
    await db.sessions.put(held);
    await db.repairs.put(
      repairSchema.parse({
        ...{ id: newId(repairIdSchema), clientId: ANA, sessionId: null, item: null },
        ...{ on: TODAY, happened: 'I pushed', heard: '', agreed: '', settledOn: null },
        trashedAt: null,
      }),
    );

    await open();

    const links = region('Worth knowing').getAllByRole('link');
    expect(links.map((link) => [link.textContent, routeOf(link).page])).toEqual([
      ['A repair of trust is not settled yet', 'alliance'],
      ['There is no agreement on record', 'agreement'],
      ['No yes on record: keeping notes, listing in the hours log', 'agreement'],
      ['Looking back together: in 3 days', 'engagement'],
    ]);
  });
});

describe('the ratings of a goal', () => {
  it('of years are put together when their table is opened', async () => {
    const goal = aGoal();
    await db.goals.put(goal);
    await db.ratings.bulkPut(
      Array.from({ length: 30 }, (_, week) =>
        aRating({ goalId: goal.id, value: week % 10, at: NOW + week * 7 * 86_400_000 }),
      ),
    );
    await open();
    const goals = region('Goals');
    expect(goals.queryByRole('row', { hidden: true })).toBeNull();

    await userEvent.click(goals.getByText('30 ratings'));

    expect(await goals.findAllByRole('row', { hidden: true })).toHaveLength(31);
  });
});

describe('the files of a client', () => {
  it('say what left last, and lead to all of them and to the file of everything', async () => {
    const sent = { clientId: ANA, sessionId: null, format: 'docx', words: 210 };
    await db.sentDocuments.bulkPut(
      [1, 2, 3, 4].map((count) =>
        sentDocumentSchema.parse({
          ...{ ...sent, id: newId(sentDocumentIdSchema), at: NOW + count },
          ...(count === 4
            ? { kind: 'closure-report', audience: 'client' }
            : { kind: 'progress-report', audience: 'sponsor' }),
          ...{ language: 'en', hash: 'a'.repeat(64) },
        }),
      ),
    );

    await open();

    const card = region('Documents');
    const left = within(card.getByRole('list', { name: 'What was sent' }));
    expect(left.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Closure report, for client/),
      ...Array.from({ length: 2 }, () => expect.stringMatching(/^Progress report, for sponsor/)),
    ]);
    expect(card.getAllByRole('link').map(routeOf)).toEqual([
      { page: 'documents', id: ANA },
      { page: 'documents', id: ANA, paper: 'client-file' },
    ]);
  });
});
