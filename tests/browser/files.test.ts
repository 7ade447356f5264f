import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyRefusedError, copyRich } from '@/lib/browser/clipboard';
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

describe('a copy', () => {
  /** A browser that answers `execCommand` with a copy event, or refuses. */
  function aPage(answers: boolean): { page: Document; held: () => Record<string, string> } {
    const page = document.implementation.createHTMLDocument();
    const held: Record<string, string> = {};
    page.execCommand = () => {
      if (!answers) return false;
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, value: string) => (held[type] = value) },
      });
      return page.dispatchEvent(event);
    };
    return { page, held: () => held };
  }

  it('gives rich and plain text at once, within the click', () => {
    const { page, held } = aPage(true);

    void copyRich({ html: '<p>a</p>', text: 'a' }, page);

    expect(held()).toEqual({ 'text/html': '<p>a</p>', 'text/plain': 'a' });
  });

  it('says so when the browser refuses', async () => {
    const { page } = aPage(false);

    await expect(copyRich({ html: '', text: '' }, page)).rejects.toBeInstanceOf(CopyRefusedError);
  });
});
