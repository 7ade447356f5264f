import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { type PanelPage, panelPage } from '@/tests/e2e/pages/panel';

const IS_FULL = process.env.COACHSIDE_FULL === '1';
/** Two hundred words a minute. */
const KEY_MS = 60;
const WORDS = 'She said the board would rather hear it from her than read it. ';

/** Everything of the session that is stored, in the order it was typed. */
const STORED = `(async () => {
  const open = indexedDB.open('coachside');
  const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = () => fail(open.error); });
  const all = (table) => new Promise((done) => { const r = db.transaction(table).objectStore(table).getAll(); r.onsuccess = () => done(r.result); });
  const notes = (await all('notes')).sort((a, b) => (a.id < b.id ? -1 : 1)).map((note) => note.text);
  const draft = (await all('drafts'))[0]?.text ?? '';
  db.close();
  return { notes, draft };
})()`;

interface Stored {
  notes: string[];
  draft: string;
}

/** Ways in which writing ends, each giving the browser in which it goes on. */
const ENDINGS = [
  {
    name: 'the browser is killed',
    rounds: IS_FULL ? 30 : 4,
    end: async (chromium: ChromiumDriver) => {
      await chromium.kill9();
      return chromium.relaunch();
    },
  },
  {
    name: 'the window is closed',
    rounds: IS_FULL ? 10 : 2,
    end: async (chromium: ChromiumDriver, panel: PanelPage) => {
      await panel.page.close();
      return chromium;
    },
  },
  {
    name: 'the browser is closed',
    rounds: IS_FULL ? 10 : 2,
    end: async (chromium: ChromiumDriver) => {
      await chromium.close({ keepProfile: true });
      return chromium.relaunch();
    },
  },
];

describe.each(ENDINGS)('a session in which one types while $name', ({ rounds, end }) => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium();
    const panel = await openPanel(chromium);
    await panel.addClient('Ana Costa');
    await panel.startSession();
    await panel.page.close();
  });
  afterAll(() => chromium?.close());

  it.each(Array.from({ length: rounds }, (_, index) => index + 1))(
    'is there again with every saved character (time %i)',
    async (round) => {
      const panel = await openPanel(chromium);
      await panel.line.waitFor();
      const before = (await panel.page.evaluate(STORED)) as Stored;
      expect(await panel.line.inputValue()).toBe(before.draft);
      expect(await panel.line.evaluate((line: HTMLTextAreaElement) => line.selectionStart)).toBe(
        before.draft.length,
      );

      const stopAfter = 5 + ((round * 37) % 90) + Math.floor(Math.random() * 20);
      const { typed, acknowledged } = await type(panel, before, stopAfter);
      chromium = await end(chromium, panel);

      const after = await openPanel(chromium);
      await after.line.waitFor();
      await after.saved();
      const stored = (await after.page.evaluate(STORED)) as Stored;
      const kept = squeeze(stored.notes.join('') + stored.draft);
      expect(await after.line.inputValue()).toBe(stored.draft);
      expect(kept.slice(0, squeeze(acknowledged).length)).toBe(squeeze(acknowledged));
      expect(kept.length).toBeGreaterThanOrEqual(squeeze(typed).length - 1);
      expect(squeeze(typed).slice(0, kept.length)).toBe(kept);
      await after.page.close();
    },
  );
});

async function openPanel(chromium: ChromiumDriver): Promise<PanelPage> {
  return panelPage(await chromium.openPage('sidepanel.html', { width: 360, height: 720 }));
}

/** Types so many keys, an Enter among them; what was typed and what the status acknowledged. */
async function type(panel: PanelPage, before: Stored, keys: number) {
  let typed = before.notes.join('') + before.draft;
  let acknowledged = typed;
  for (let index = 0; index < keys; index += 1) {
    const key = index % 33 === 32 ? 'Enter' : (WORDS[index % WORDS.length] ?? ' ');
    if (key === 'Enter') {
      if ((await panel.line.inputValue()).trim() === '') continue;
      await panel.page.keyboard.press('Enter');
    } else {
      await panel.page.keyboard.type(key, { delay: KEY_MS });
      typed += key;
    }
    if (await panel.isAllSaved()) acknowledged = typed;
  }
  return { typed, acknowledged };
}

/** Saving an entry trims its ends, so spaces are not compared. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
