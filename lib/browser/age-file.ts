import { Decrypter, Encrypter } from 'age-encryption';

/** What the age format calls its work factor: the key costs 2^18 steps of scrypt, about a second. */
const WORK_FACTOR = 18;
/** Above this a file would only keep the computer busy. */
const MOST_WORK = 20;
/** As much of a file as its head can be long. */
const HEAD_BYTES = 1_000;

export type AgeRefusal =
  | 'wrong-passphrase'
  | 'not-for-a-passphrase'
  | 'work-factor'
  | 'damaged-age';

export class AgeRefusedError extends Error {
  override readonly name = 'AgeRefusedError';
  constructor(readonly reason: AgeRefusal) {
    super(`The age file was refused: ${reason}`);
  }
}

/** Encrypts a stream with a passphrase in the age format, which the `age` command opens. */
export async function encryptAge(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor = WORK_FACTOR,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(plain);
}

/** What opens one file, made from its passphrase once. */
export type AgeKey = Uint8Array;

/** Throws `AgeRefusedError` on a wrong passphrase, and before any work on a head that asks too much. */
export async function openAge(file: Blob, passphrase: string): Promise<AgeKey> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  checkHead(new TextDecoder('latin1').decode(head));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decryptHeader(head);
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith('no identity matched');
    throw new AgeRefusedError(isWrong ? 'wrong-passphrase' : 'damaged-age');
  }
}

/** What an age file holds. The stream fails with `AgeRefusedError` where the file was changed or cut. */
export async function decryptAge(file: Blob, key: AgeKey): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => key });
  try {
    return failingAs(await decrypter.decrypt(file.stream()));
  } catch {
    throw new AgeRefusedError('damaged-age');
  }
}

function checkHead(head: string): void {
  const [, stanza = ''] = head.split('\n', 2);
  const [arrow, type, , workFactor = ''] = stanza.split(' ');
  if (arrow !== '->' || !/^[\w./+-]+$/.test(type ?? '')) throw new AgeRefusedError('damaged-age');
  if (type !== 'scrypt') throw new AgeRefusedError('not-for-a-passphrase');
  if (!/^[1-9]\d{0,2}$/.test(workFactor)) throw new AgeRefusedError('damaged-age');
  if (Number(workFactor) > MOST_WORK) throw new AgeRefusedError('work-factor');
}

function failingAs(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        controller.error(new AgeRefusedError('damaged-age'));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
