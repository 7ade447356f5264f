export interface NewFile {
  name: string;
  mimeType: string;
  content: BlobPart;
}

/** Long enough for a slow disk to take the file, after which its copy in memory can go. */
const KEEP_MS = 30_000;

/**
 * Hands a file to the browser's own download, which asks for no permission. Returns before anything
 * is on disk, and a page can't learn whether the coach cancelled or the disk refused: the browser
 * says so itself. Throws only when the file doesn't fit into memory.
 */
export function downloadFile({ name, mimeType, content }: NewFile): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
