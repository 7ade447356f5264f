import { downloadFile } from '@/lib/browser/download';
import { readRawCopy } from '@/lib/storage/raw-copy';

/** Offers every stored row as one JSON file. Rejects when the database can't be opened. */
export async function saveRawCopy(save = downloadFile): Promise<void> {
  const tables = await readRawCopy();
  save({
    name: 'coachside-raw-copy.json',
    mimeType: 'application/json',
    content: JSON.stringify(tables, null, 1),
  });
}
