import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const CONNECT_ATTEMPTS = 200;
const SCRIPT_TIMEOUT_MS = 30_000;

/** Firefox's own remote control: JSON over TCP, each message preceded by its length and a colon. */
export interface Marionette {
  send<Value = unknown>(command: string, parameters?: object): Promise<Value>;
  /** Runs an async function body in the browser's window; `values` holds the arguments. */
  runInWindow<Value>(body: string, values: readonly unknown[]): Promise<Value>;
  goto(url: string): Promise<void>;
  quit(): Promise<void>;
  close(): void;
}

/** Connects as soon as the browser listens. Throws if it does not within 40 seconds. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connectSoon(port);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const greeting = new Promise<void>((resolve) => {
    readMessages(socket, (message) => {
      if (!Array.isArray(message)) return resolve();
      const [, id, error, value] = message as [number, number, MarionetteError | null, unknown];
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
      else call?.resolve(value);
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox hung up.'));
  });
  await greeting;

  function send<Value>(command: string, parameters: object = {}): Promise<Value> {
    lastId += 1;
    const message = Buffer.from(JSON.stringify([0, lastId, command, parameters]));
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(lastId, { resolve, reject });
    });
    socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    return answer as Promise<Value>;
  }

  return {
    send,
    async runInWindow<Value>(body: string, values: readonly unknown[]) {
      await send('Marionette:SetContext', { value: 'chrome' });
      const script = `
        const values = arguments[0];
        const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then(
          (value) => done({ value: value ?? null }),
          (error) => done({ error: String(error) }),
        );`;
      const { value } = await send<{ value: { value?: Value; error?: string } }>(
        'WebDriver:ExecuteAsyncScript',
        { script, args: [values], scriptTimeout: SCRIPT_TIMEOUT_MS },
      );
      await send('Marionette:SetContext', { value: 'content' });
      if (value.error !== undefined) throw new Error(value.error);
      return value.value as Value;
    },
    async goto(url) {
      await send('WebDriver:Navigate', { url });
    },
    async quit() {
      // The browser answers by ending, so whether an answer arrives says nothing.
      await Promise.race([
        send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(String),
        sleep(5_000),
      ]);
    },
    close: () => void socket.destroy(),
  };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

interface MarionetteError {
  error: string;
  message: string;
}

function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = received.subarray(colon + 1, end).toString('utf8');
      received = received.subarray(end);
      onMessage(JSON.parse(message));
    }
  });
}

async function connectSoon(port: number): Promise<Socket> {
  for (let attempt = 0; attempt < CONNECT_ATTEMPTS; attempt += 1) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const candidate = connect(port, '127.0.0.1', () => resolve(candidate));
      candidate.once('error', () => resolve(undefined));
    });
    if (socket) {
      socket.on('error', () => socket.destroy());
      return socket;
    }
    await sleep(200);
  }
  throw new Error('Firefox did not start listening.');
}
