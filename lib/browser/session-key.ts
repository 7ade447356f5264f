import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

/**
 * What the pages of one browser share of an open vault. `storage.session` is memory: it never goes to
 * disk, is gone when the browser closes, and no page but the extension's own can read it.
 */
const heldSchema = z.object({
  dataKey: z.array(z.int().check(z.minimum(0), z.maximum(255))).check(z.length(32)),
  /** Another one whenever pages must look again at how the vault stands. */
  turn: z.string(),
});

const HELD = 'vault';

/** The data key, or `undefined` while the vault is locked. */
export async function readSessionKey(): Promise<Uint8Array | undefined> {
  const held = heldSchema.safeParse((await browser.storage.session.get(HELD))[HELD]);
  return held.success ? Uint8Array.from(held.data.dataKey) : undefined;
}

/** Gives the key to every page and tells them to look again. */
export async function shareSessionKey(dataKey: Uint8Array): Promise<void> {
  const held = { dataKey: Array.from(dataKey), turn: crypto.randomUUID() };
  await browser.storage.session.set({ [HELD]: held });
}

/** Takes the key from every page. */
export async function clearSessionKey(): Promise<void> {
  await browser.storage.session.remove(HELD);
}

/** Calls back whenever the key was shared or taken away, here or in another page. Returns how to stop. */
export function onSessionKey(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && HELD in changes) tell();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
