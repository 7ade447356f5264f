import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

/**
 * Says to every page of this browser that the files are being written anew. It is in memory: nothing
 * is left of it when the browser ends.
 */
const RENEWING = 'renewing';

/** Whether nothing may be read or written now. */
export async function readRenewal(): Promise<boolean> {
  const { [RENEWING]: found } = await browser.storage.session.get(RENEWING);
  return z.boolean().safeParse(found).data ?? false;
}

/** Tells every page, this one too. */
export async function signRenewal(isUnderWay: boolean): Promise<void> {
  if (isUnderWay) await browser.storage.session.set({ [RENEWING]: true });
  else await browser.storage.session.remove(RENEWING);
}

/** Calls back when it begins and when it ends, here or in another page. Returns how to stop. */
export function onRenewal(tell: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && RENEWING in changes) tell();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
