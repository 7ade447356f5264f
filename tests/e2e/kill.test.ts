import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { panelPage } from '@/tests/e2e/pages/panel';

const KILLS = process.env.COACHSIDE_FULL ? 30 : 4;
/** Faster than anybody types, with room for one write between two keys on a slow disk. */
const KEY_MS = 25;
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

describe('a browser that is killed while a session is being typed', () => {
  let chromium: ChromiumDriver;
  beforeAll(async () => {
    chromium = await launchChromium();
    const panel = panelPage(await chromium.openPage('sidepanel.html', { width: 360, height: 720 }));
    await panel.addClient('Ana Costa');
    await panel.startSession();
  });
  afterAll(() => chromium?.close());

  it.each(Array.from({ length: KILLS }, (_, index) => index + 1))(
    'is back in the session with every saved character (kill %i)',
    async (round) => {
      const panel = panelPage(
        await chromium.openPage('sidepanel.html', { width: 360, height: 720 }),
      );
      await panel.line.waitFor();
      const before = (await panel.page.evaluate(STORED)) as { notes: string[]; draft: string };
      expect(await panel.line.inputValue()).toBe(before.draft);

      // What had been typed, and how much of it the status had acknowledged as saved.
      let typed = before.notes.join('') + before.draft;
      let acknowledged = typed;
      const stopAfter = 5 + ((round * 37) % 90) + Math.floor(Math.random() * 20);
      expect(await panel.line.evaluate((line: HTMLTextAreaElement) => line.selectionStart)).toBe(
        before.draft.length,
      );
      for (let index = 0; index < stopAfter; index += 1) {
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
      await chromium.kill9();
      chromium = await chromium.relaunch();

      const after = panelPage(
        await chromium.openPage('sidepanel.html', { width: 360, height: 720 }),
      );
      await after.line.waitFor();
      const stored = (await after.page.evaluate(STORED)) as { notes: string[]; draft: string };
      const kept = squeeze(stored.notes.join('') + stored.draft);
      expect(await after.line.inputValue()).toBe(stored.draft);
      expect(kept.slice(0, squeeze(acknowledged).length)).toBe(squeeze(acknowledged));
      expect(kept.length).toBeGreaterThanOrEqual(squeeze(typed).length - 1);
      expect(squeeze(typed).slice(0, kept.length)).toBe(kept);
    },
  );
});

/** Saving an entry trims its ends, so spaces are not compared. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
