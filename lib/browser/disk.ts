/** What the browser says about the place where the practice is kept. */
export interface Disk {
  /** Bytes in use, or `undefined` where the browser does not say. */
  usage: number | undefined;
  /** Whether the browser promises not to clear it by itself when the disk gets full. */
  isPersistent: boolean;
}

export async function readDisk(manager: StorageManager = navigator.storage): Promise<Disk> {
  const [{ usage }, isPersistent] = await Promise.all([manager.estimate(), manager.persisted()]);
  return { usage, isPersistent };
}
