import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod';

const USED = 'usedAt';
/** One use in so many milliseconds is as good as all of them. */
const GRAIN = 5_000;

/** When the coach last used any page of Coachside, or `undefined` when nobody said. */
export async function readLastUse(): Promise<number | undefined> {
  const { [USED]: at } = await browser.storage.session.get(USED);
  const parsed = z.number().safeParse(at);
  return parsed.success ? parsed.data : undefined;
}

/** Says that the coach is here, to every page. */
export async function sayUsed(at: number): Promise<void> {
  await browser.storage.session.set({ [USED]: at });
}

/** Says so at every key and click in a page, now and then. Returns how to stop. */
export function followUse(
  now: () => number,
  failed: (error: unknown) => void,
  page: Window = window,
): () => void {
  let said = 0;
  const use = () => {
    const at = now();
    if (Math.abs(at - said) < GRAIN) return;
    said = at;
    sayUsed(at).catch(failed);
  };
  const events = ['pointerdown', 'keydown', 'wheel'] as const;
  for (const event of events) page.addEventListener(event, use, { capture: true, passive: true });
  return () => {
    for (const event of events) page.removeEventListener(event, use, { capture: true });
  };
}

/** Tells of every use, in any page. Returns how to stop. */
export function onUse(tell: (at: number) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const at = z.number().safeParse(changes[USED]?.newValue);
    if (area === 'session' && at.success) tell(at.data);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
