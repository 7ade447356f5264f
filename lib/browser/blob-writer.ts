/** As much as is held in memory before the browser takes it over. */
const HELD_BYTES = 4_000_000;

/** Puts a file together from pieces; the browser keeps what was handed over, on disk when it is much. */
export function createBlobWriter(type: string) {
  const taken: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const handOver = () => {
    taken.push(new Blob(held));
    held = [];
    bytes = 0;
  };
  return {
    add(piece: Uint8Array): void {
      held.push(piece as Uint8Array<ArrayBuffer>);
      bytes += piece.length;
      if (bytes >= HELD_BYTES) handOver();
    },
    finish(): Blob {
      handOver();
      return new Blob(taken, { type });
    },
  };
}
