import { beforeEach, describe, expect, it } from 'vitest';
import { clearJournal, journalOnHide, readJournal } from '@/lib/browser/journal';

describe('the journal', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what is unsaved when the page ends, until it is cleared', () => {
    journalOnHide('line:1', () => ({ revision: 3, text: 'half a sent' }));

    window.dispatchEvent(new Event('pagehide'));
    const kept = readJournal('line:1');
    clearJournal('line:1');

    expect(kept).toEqual({ revision: 3, text: 'half a sent' });
    expect(readJournal('line:1')).toBeUndefined();
  });

  it('writes nothing when all is saved, nor after it was stopped', () => {
    const stop = journalOnHide('line:2', () => ({ revision: 1, text: 'x' }));
    journalOnHide('line:3', () => undefined);
    stop();

    window.dispatchEvent(new Event('pagehide'));

    expect(readJournal('line:2')).toBeUndefined();
    expect(readJournal('line:3')).toBeUndefined();
  });

  it('says when an entry cannot be read, and leaves it where it is', () => {
    localStorage.setItem('coachside:unsaved:line:4', '{"revision":"x"}');

    expect(() => readJournal('line:4')).toThrow();
    expect(localStorage.getItem('coachside:unsaved:line:4')).not.toBeNull();
  });
});
