import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { AgreementPage } from '@/components/agreement/AgreementPage';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { dayOf } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { isKept } from '@/lib/domain/trash';
import { db } from '@/lib/storage/db';
import { agreementText } from '@/lib/text/agreement';
import { startEngagement } from '@/lib/workflows/start-engagement';
import { ANA, aClient } from '@/tests/fixtures/builders';

const TODAY = dayOf(Date.now());
const { section: SECTIONS, template: PLAIN } = agreementText.en;

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

async function open(language: Language = 'en') {
  const user = userEvent.setup();
  render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <AgreementPage id={ANA} takesFocus={false} />
      </SavingProvider>
    </LanguageProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return user;
}

async function begun() {
  await startEngagement({ clientId: ANA }, Date.now());
  const user = await open();
  await user.click(await screen.findByRole('button', { name: 'Begin with the plain template' }));
  await screen.findByRole('textbox', { name: SECTIONS.roles });
  return user;
}

const stored = async () =>
  (await db.agreements.toArray()).toSorted((a, b) => a.version - b.version);
const part = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const standing = () => within(screen.getByRole('region', { name: 'Where it stands' }));

describe('an agreement', () => {
  it('belongs to an engagement, which can be started from here', async () => {
    const user = await open();

    await user.click(await screen.findByRole('button', { name: 'Start an engagement' }));

    await screen.findByRole('button', { name: 'Begin with the plain template' });
    expect(await db.engagements.count()).toBe(1);
  });

  it('begins with plain words for every part, without a sponsor where there is none', async () => {
    await begun();

    expect(part(SECTIONS.confidentiality).value).toBe(PLAIN.confidentiality);
    expect(part(SECTIONS.technology).value).toBe(PLAIN.technology);
    expect(part(SECTIONS.retention).value).toBe(PLAIN.retention);
    expect(screen.queryByRole('textbox', { name: SECTIONS.reporting })).toBeNull();
    expect(await stored()).toMatchObject([{ version: 1, agreedOn: null, language: 'en' }]);
  });

  it('is written in the language that is chosen for it', async () => {
    await startEngagement({ clientId: ANA }, Date.now());
    const user = await open();
    await user.selectOptions(
      await screen.findByRole('combobox', { name: 'Language of the agreement' }),
      'Español',
    );
    await user.click(screen.getByRole('button', { name: 'Begin with the plain template' }));

    await waitFor(async () =>
      expect((await stored())[0]?.sections.roles).toBe(agreementText.es.template.roles),
    );
  });

  it('addresses the client as they are addressed', async () => {
    await db.clients.put(aClient({ language: 'es', spanishAddress: 'usted' }));
    await startEngagement({ clientId: ANA }, Date.now());
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Begin with the plain template' }));

    await waitFor(async () =>
      expect((await stored())[0]?.sections.roles).toMatch(/^Usted elige los temas/),
    );
  });

  it('asks a senior client’s agreement how they want to be challenged', async () => {
    await db.clients.put(aClient({ isSenior: true }));
    await begun();

    expect(part(SECTIONS.challenge).value).toBe(PLAIN.challenge);
  });

  it('is saved as it is typed, and says which brackets wait to be filled', async () => {
    const user = await begun();

    await user.clear(part(SECTIONS.roles));
    await user.type(part(SECTIONS.roles), 'You choose. [[who is told]');

    await waitFor(async () =>
      expect((await stored())[0]?.sections.roles).toBe('You choose. [who is told]'),
    );
    expect(await screen.findByText('Still to fill in: [who is told]')).toBeDefined();
    expect(standing().getByRole('button', { name: SECTIONS.roles })).toBeDefined();
  });

  it('offers the plain words again where a part is empty', async () => {
    const user = await begun();
    await user.clear(part(SECTIONS.ending));

    await user.click(
      await screen.findByRole('button', { name: `Use the plain wording: ${SECTIONS.ending}` }),
    );

    await waitFor(() => expect(part(SECTIONS.ending).value).toBe(PLAIN.ending));
    await waitFor(async () => expect((await stored())[0]?.sections.ending).toBe(PLAIN.ending));
  });

  it('is recorded as agreed with its day, open parts or not, and then stays as it is', async () => {
    const user = await begun();

    await user.click(standing().getByRole('button', { name: 'Record the agreement' }));

    await screen.findByRole('button', { name: 'Change it in version 2' });
    expect(screen.queryByRole('textbox', { name: SECTIONS.roles })).toBeNull();
    expect(await stored()).toMatchObject([{ version: 1, agreedOn: TODAY }]);
  });

  it('is not agreed in the future, nor on no day', async () => {
    const user = await begun();
    const on = standing().getByLabelText('Agreed on');

    await user.clear(on);
    await user.click(standing().getByRole('button', { name: 'Record the agreement' }));
    expect(standing().getByText('Say on which day it was agreed.')).toBeDefined();
    await user.type(on, '2999-01-01');
    await user.click(standing().getByRole('button', { name: 'Record the agreement' }));

    expect(standing().getByText(/This day is still to come/)).toBeDefined();
    expect((await stored())[0]?.agreedOn).toBeNull();
  });

  it('is changed in a new version, the earlier one kept word by word', async () => {
    const user = await begun();
    await user.click(standing().getByRole('button', { name: 'Record the agreement' }));
    await user.click(await screen.findByRole('button', { name: 'Change it in version 2' }));
    await screen.findByRole('textbox', { name: SECTIONS.logistics });

    await user.clear(part(SECTIONS.logistics));
    await user.type(part(SECTIONS.logistics), 'Every two weeks.');

    await waitFor(async () =>
      expect(
        (await stored()).map(({ version, sections }) => [version, sections.logistics]),
      ).toEqual([
        [1, PLAIN.logistics],
        [2, 'Every two weeks.'],
      ]),
    );
    const earlier = within(screen.getByRole('region', { name: 'Earlier versions' }));
    expect(earlier.getByText(/Version 1/)).toBeDefined();
  });

  it('lets a version go that says nothing new', async () => {
    const user = await begun();
    await user.click(standing().getByRole('button', { name: 'Record the agreement' }));
    await user.click(await screen.findByRole('button', { name: 'Change it in version 2' }));

    await user.click(await screen.findByRole('button', { name: 'Leave this draft' }));

    await screen.findByRole('button', { name: 'Change it in version 2' });
    expect((await stored()).map(isKept)).toEqual([true, false]);
  });

  it('leads to its document, and speaks Spanish', async () => {
    await open('es');

    expect(screen.getByRole('link', { name: 'Abrir el documento' }).getAttribute('href')).toBe(
      `#/clients/${ANA}/documents/agreement`,
    );
    expect(screen.getByText('No hay ningún proceso en curso.')).toBeDefined();
  });
});

describe('a consent', () => {
  const NAME = agreementText.en.consent.supervision.name;
  async function given() {
    const user = await open();
    const consents = within(await screen.findByRole('region', { name: 'Consents' }));
    await user.click(consents.getByRole('button', { name: `Record a yes: ${NAME}` }));
    await user.selectOptions(
      consents.getByRole('combobox', { name: 'How they agreed' }),
      'in writing',
    );
    await user.click(consents.getByRole('button', { name: 'Record that they agreed' }));
    await consents.findByText(/in writing\.$/);
    return { user, consents };
  }

  it('stands beside its exact words, one for each purpose', async () => {
    await open();

    const consents = within(await screen.findByRole('region', { name: 'Consents' }));

    for (const { name, text } of Object.values(agreementText.en.consent)) {
      expect(consents.getByRole('heading', { name })).toBeDefined();
      expect(consents.getByText(text)).toBeDefined();
    }
    expect(consents.getByText(/^0 of 7 on record/)).toBeDefined();
  });

  it('is recorded with its day, its way and the version of its words', async () => {
    const { consents } = await given();

    expect(consents.getByText(/^1 of 7 on record/)).toBeDefined();
    expect(await db.consents.toArray()).toMatchObject([
      {
        purpose: 'supervision',
        textVersion: '1',
        givenOn: TODAY,
        how: 'written',
        withdrawnOn: null,
      },
    ]);
  });

  it('is taken back with its day, and what was given stays on record', async () => {
    const { user, consents } = await given();

    await user.click(consents.getByRole('button', { name: `Withdraw: ${NAME}` }));

    await consents.findByText(/^0 of 7 on record/);
    expect(await db.consents.toArray()).toMatchObject([{ givenOn: TODAY, withdrawnOn: TODAY }]);
  });
});
