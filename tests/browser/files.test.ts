import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRich } from '@/lib/browser/clipboard';
import { downloadFile } from '@/lib/browser/download';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a download', () => {
  it('is named, complete, and forgotten after half a minute', async () => {
    vi.useFakeTimers();
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:one';
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(`${this.download} ${this.href}`);
    });

    downloadFile({ name: 'recap.md', mimeType: 'text/markdown', content: 'Año' });

    expect(clicked).toEqual(['recap.md blob:one']);
    expect(await blobs[0]?.text()).toBe('Año');
    vi.advanceTimersByTime(29_999);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(revoke).toHaveBeenCalledWith('blob:one');
  });
});

describe('the clipboard', () => {
  it('is asked within the click, and its refusal is passed on', async () => {
    const refusal = new DOMException('Not focused', 'NotAllowedError');
    const write = vi.fn(() => Promise.reject(refusal));
    vi.stubGlobal('navigator', { clipboard: { write } });

    const copied = copyRich({ html: '<p>a</p>', text: 'a' });

    expect(write).toHaveBeenCalledOnce();
    await expect(copied).rejects.toBe(refusal);
  });
});
