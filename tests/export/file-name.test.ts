import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '@/lib/export/file-name';

describe('a file name', () => {
  it.each([
    ['recap-2026-03-10', 'recap-2026-03-10.md'],
    ['Mirada atrás', 'Mirada atrás.md'],
    ['CON', '_CON.md'],
    ['aux.notes', '_aux.notes.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['a\u202Efdp.exe', 'afdp.exe.md'],
    [' .. ', 'document.md'],
    ['', 'document.md'],
    ['A\u030A', '\u00C5.md'],
  ])('of %j is %j', (given, name) => {
    expect(safeFileName(given, 'md')).toBe(name);
  });

  it('is one that every system takes, whatever it is made from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeFileName(given, 'docx');

        expect(name).toMatch(/^[^\s.-].*[^\s.-]\.docx$|^[^\s.-]\.docx$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
        expect(name.normalize('NFC')).toBe(name);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(130);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./iu);
      }),
      { numRuns: process.env.COACHSIDE_FULL === '1' ? 10_000 : 500 },
    );
  });
});
