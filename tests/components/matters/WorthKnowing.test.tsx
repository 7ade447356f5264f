import '@/tests/fixtures/fake-browser';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { WorthKnowing } from '@/components/matters/WorthKnowing';
import { SavingProvider } from '@/components/ui/use-saving';
import { LanguageProvider } from '@/components/ui/use-text';
import { newId, repairIdSchema } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { NO_PLACE } from '@/lib/domain/place';
import type { Matter } from '@/lib/domain/what-matters';
import { db } from '@/lib/storage/db';
import { ANA, aClient, day } from '@/tests/fixtures/builders';
import { fakeBrowser } from '@/tests/fixtures/fake-browser';

beforeEach(async () => {
  await db.delete();
  await db.open();
  await db.clients.put(aClient());
});

function show(language: Language = 'en', without: readonly Matter['kind'][] = []) {
  return render(
    <LanguageProvider language={language}>
      <SavingProvider>
        <WorthKnowing clientId={ANA} without={without} />
        <p>the rest</p>
      </SavingProvider>
    </LanguageProvider>,
  );
}

async function aRepair(): Promise<void> {
  await db.repairs.put({
    ...{ id: newId(repairIdSchema), clientId: ANA, sessionId: null, item: null },
    ...{ on: day('2026-03-20'), happened: 'I pushed', heard: '', agreed: '' },
    ...{ settledOn: null, trashedAt: null },
  });
}

describe('what is worth knowing', () => {
  it('is not there where there is nothing to say', async () => {
    const { container } = show();

    await waitFor(() => expect(screen.getByText('the rest')).toBeDefined());
    expect(container.querySelector('h2, section')).toBeNull();
  });

  it('is one line with the way to its page', async () => {
    await aRepair();
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    show();

    await userEvent.click(
      await screen.findByRole('button', { name: 'Look: A repair of trust is not settled yet' }),
    );

    expect(create).toHaveBeenCalledWith({
      url: expect.stringContaining(`#/clients/${ANA}/alliance`),
    });
    create.mockRestore();
  });

  it('leaves out what is told in its own place', async () => {
    await aRepair();
    show('en', ['repair-open']);

    await waitFor(() => expect(screen.getByText('the rest')).toBeDefined());
    expect(screen.queryByText('A repair of trust is not settled yet')).toBeNull();
  });

  it('says how a client is met well, in Spanish too', async () => {
    const place = { ...NO_PLACE, nameSaid: 'SHEE-vawn', pronouns: 'she', remoteNeeds: 'Captions' };
    await db.clients.put(aClient({ place }));

    show('es');

    expect(await screen.findByText('Se dice: SHEE-vawn · she · Captions')).toBeDefined();
  });
});
