import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { GrowthPage } from '@/components/growth/GrowthPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { reflectionSchema } from '@/lib/domain/check-in';
import type { Competency } from '@/lib/domain/competency';
import { newId, reflectionIdSchema, sessionIdSchema } from '@/lib/domain/ids';
import { db } from '@/lib/storage/db';
import { ANA, aClient } from '@/tests/fixtures/builders';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

async function open(language: 'en' | 'es' = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <GrowthPage takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('region', {
    name: language === 'en' ? 'Boundaries and dilemmas' : 'Límites y dilemas',
  });
  return user;
}

function aReflection(at: string, competencies: Competency[], text = 'I hurried') {
  return reflectionSchema.parse({
    id: newId(reflectionIdSchema),
    clientId: ANA,
    sessionId: newId(sessionIdSchema),
    at: Date.parse(at),
    text,
    competencies,
  });
}

const within_ = (name: string) => within(screen.getByRole('region', { name }));

describe('what a coach reflects on', () => {
  it('stands by month with the tags, latest first, and says where nobody has looked', async () => {
    await db.reflections.bulkAdd([
      aReflection('2026-01-10T10:00', ['presence']),
      aReflection('2026-03-02T10:00', ['presence', 'listening']),
      aReflection('2026-03-20T10:00', []),
    ]);
    await open();

    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'MonthReflectionsPresenceActive listening',
      'March 2026211',
      'January 2026110',
    ]);
    expect(
      screen.getByText(/Not looked at yet: Ethical practice, .*Client growth\./),
    ).toBeDefined();
    expect(screen.getByText(/not affiliated/)).toBeDefined();
  });

  it('invites where nothing was written yet', async () => {
    await open();

    expect(screen.getByText(/appear here, by month/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a dilemma', () => {
  async function begun() {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Think one through' }));
    await user.type(screen.getByRole('textbox', { name: 'In a few words' }), 'The sponsor asks');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Boundary');
    await user.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'AC');
    await user.click(screen.getByRole('button', { name: 'Write down' }));
    const item = await screen.findByText('The sponsor asks');
    await user.click(item);
    return user;
  }
  const stored = async () => (await db.dilemmas.toArray())[0];

  it('is begun with a few words, a kind, and whom it is about', async () => {
    await begun();

    expect(await stored()).toMatchObject({
      title: 'The sponsor asks',
      kind: 'boundary',
      clientId: ANA,
    });
    expect(screen.getByText(/Boundary · AC · .* · open/)).toBeDefined();
  });

  it('is thought through on a worksheet that is saved as it is typed', async () => {
    const user = await begun();

    for (const [field, words] of [
      [/^Facts/, 'She called twice'],
      [/^What is at stake/, 'His trust'],
      [/^Options/, 'Say no{enter}Ask him'],
      [/^With whom/, 'My supervisor'],
      [/^What you decided/, 'I asked him'],
    ] as const) {
      await user.type(screen.getByRole('textbox', { name: field }), words);
    }

    await waitFor(async () =>
      expect(await stored()).toMatchObject({
        facts: 'She called twice',
        stakes: 'His trust',
        options: ['Say no', 'Ask him'],
        consulted: 'My supervisor',
        decided: 'I asked him',
      }),
    );
  });

  it('says when it was decided', async () => {
    const user = await begun();

    await user.type(screen.getByLabelText('Day of the decision'), '2026-03-04');

    expect(await screen.findByText(/decided 4 March 2026/)).toBeDefined();
  });

  it('goes to the trash, not for good', async () => {
    const user = await begun();

    await user.click(screen.getByRole('button', { name: 'Remove: The sponsor asks' }));

    await waitFor(() => expect(screen.queryByText('The sponsor asks')).toBeNull());
    expect((await stored())?.trashedAt).toEqual(expect.any(Number));
  });
});

describe('what the work stirs', () => {
  it('is noted for a client, stays in the coach’s layer, and says why it can’t be shared', async () => {
    const user = await open();
    const region = within_('What the work stirs in you');
    expect(region.getByText(/can’t be shared/)).toBeDefined();

    await user.click(region.getByRole('button', { name: 'Note what it stirs' }));
    await user.selectOptions(region.getByRole('combobox', { name: 'Client' }), 'AC');
    await user.type(region.getByRole('textbox', { name: 'What you noticed' }), 'I rescue her');
    await user.click(region.getByRole('button', { name: 'Write down' }));
    await user.click(await region.findByText('I rescue her', { selector: 'summary *' }));
    await user.type(
      region.getByRole('textbox', { name: 'What it stirred, and whom it recalls' }),
      'My sister',
    );

    await waitFor(async () =>
      expect((await db.transferenceNotes.toArray())[0]).toMatchObject({
        layer: 'coach',
        noticed: 'I rescue her',
        stirred: 'My sister',
      }),
    );
    await expect(
      db.transferenceNotes.toArray().then(([note]) => note && Object.keys(note)),
    ).resolves.not.toContain('releasedOn');
  });

  it('keeps what was noticed when the field is emptied, and says so', async () => {
    const user = await open();
    const region = within_('What the work stirs in you');
    await user.click(region.getByRole('button', { name: 'Note what it stirs' }));
    await user.selectOptions(region.getByRole('combobox', { name: 'Client' }), 'AC');
    await user.type(region.getByRole('textbox', { name: 'What you noticed' }), 'I rescue her');
    await user.click(region.getByRole('button', { name: 'Write down' }));
    await user.click(await region.findByText('I rescue her', { selector: 'summary *' }));

    await user.clear(region.getByRole('textbox', { name: 'What you noticed' }));

    expect(await region.findByText('Not saved: this can’t be empty.')).toBeDefined();
    expect((await db.transferenceNotes.toArray())[0]?.noticed).not.toBe('');
  });
});

it('leads to supervision and mentor coaching, and speaks Spanish', async () => {
  await open('es');

  expect(screen.getByRole('link', { name: 'Abrir el registro' }).getAttribute('href')).toBe(
    '#/hours',
  );
  expect(screen.getByRole('heading', { level: 1, name: 'Desarrollo' })).toBeDefined();
});
