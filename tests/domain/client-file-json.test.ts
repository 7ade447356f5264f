import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientFileSchema } from '@/lib/domain/client-file';
import { readClientFileJson, writeClientFile } from '@/lib/domain/client-file-json';
import { fromSchema } from '@/tests/fixtures/from-schema';

const RUNS = process.env.COACHSIDE_FULL === '1' ? 2_000 : 60;

const aFile = fromSchema(clientFileSchema);

describe('a client’s file as JSON', () => {
  it('is read back exactly as it was written, whoever it is about', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        expect(readClientFileJson(writeClientFile(file as never))).toEqual(file);
      }),
      { numRuns: RUNS },
    );
  }, 300_000);

  it.each([
    ['another kind of file', { format: 'coachside-backup' }],
    ['a version of tomorrow', { version: 2 }],
    ['a field of another kind', { exportedOn: 'yesterday' }],
  ])('is refused when it is %s', (_name, change) => {
    const [file] = fc.sample(aFile, 1);

    expect(() => readClientFileJson(JSON.stringify({ ...file, ...change }))).toThrow();
  });
});
