import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const TIMEOUT_MS = 240_000;

/** What `npm run check` says, as tests: types are promises here (see `lib/documents`). */
describe('the project', () => {
  it('compiles', () => expect(outputOf('tsc', '--noEmit')).resolves.toBe(''), TIMEOUT_MS);

  it(
    'is formatted and linted',
    () => expect(outputOf('biome', 'check', '--reporter=github', '.')).resolves.toBe(''),
    TIMEOUT_MS,
  );
});

/** Everything a tool has to complain about; nothing when it is content. */
async function outputOf(tool: string, ...parameters: string[]): Promise<string> {
  const run = promisify(execFile)(`node_modules/.bin/${tool}`, parameters, { maxBuffer: 1e8 });
  return run.then(
    () => '',
    (error) => `${error.stdout}${error.stderr}`,
  );
}
