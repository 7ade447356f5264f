import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from '../../tests/e2e/drivers/chromium.ts';

/** How often the heap is looked at. */
const EVERY_MS = 50;

interface Message {
  id?: number;
  method?: string;
  params?: { sessionId: string; targetInfo: { type: string; url: string } };
  result?: Record<string, unknown>;
}

/**
 * The most bytes that the heap of a page's next worker held while something was done, looked at
 * twenty times a second: what a worker keeps for good shows, what it drops at once may not.
 */
export async function peakOfWorker(
  driver: ChromiumDriver,
  pageUrl: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const port = readFileSync(path.join(driver.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const socket = new WebSocket(`ws://127.0.0.1:${port[0]}${port[1]}`);
  await new Promise((done) => socket.addEventListener('open', done));
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<Message> => {
    last += 1;
    socket.send(JSON.stringify({ id: last, method, params, sessionId }));
    const id = last;
    return new Promise((done) => waiting.set(id, done));
  };
  let peak = 0;
  let worker: string | undefined;
  socket.addEventListener('message', ({ data }) => {
    const message: Message = JSON.parse(String(data));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'Target.attachedToTarget') {
      if (message.params?.targetInfo.type === 'worker') worker = message.params.sessionId;
    }
  });
  const { result } = await send('Target.getTargets');
  const targets = result?.targetInfos as { targetId: string; type: string; url: string }[];
  const page = targets.find(({ type, url }) => type === 'page' && url === pageUrl);
  if (page === undefined) throw new Error(`No page shows ${pageUrl}.`);
  const attached = await send('Target.attachToTarget', { targetId: page.targetId, flatten: true });
  await send(
    'Target.setAutoAttach',
    { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
    String(attached.result?.sessionId),
  );
  const timer = setInterval(() => {
    if (worker === undefined) return;
    void send('Runtime.getHeapUsage', {}, worker).then(({ result: heap }) => {
      peak = Math.max(peak, Number(heap?.usedSize ?? 0));
    });
  }, EVERY_MS);
  try {
    await act();
  } finally {
    clearInterval(timer);
    socket.close();
  }
  if (peak === 0) throw new Error('No worker was seen at work.');
  return peak;
}
