/** What the browser says about the place where the practice is kept. */
export interface Disk {
  /** Bytes in use, or `undefined` where the browser does not say. */
  usage: number | undefined;
  /** Whether the browser promises not to clear it by itself when the disk gets full. */
  isPersistent: boolean;
}

export async function readDisk(storage: StorageManager = navigator.storage): Promise<Disk> {
  const [{ usage }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usage, isPersistent };
}
