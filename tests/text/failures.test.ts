import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { NewerDatabaseError } from '@/lib/storage/db';
import { DamagedRowError } from '@/lib/storage/whole-rows';
import { failureSentence } from '@/lib/text/failures';
import { SessionAlreadyLiveError } from '@/lib/workflows/start-session';
import { aSession } from '@/tests/fixtures/builders';

describe('what went wrong', () => {
  it.each([
    ['the disk is full', new DOMException('', 'QuotaExceededError'), /disk is full/],
    ['a newer version wrote the database', new NewerDatabaseError(9), /newer Coachside/],
    ['another session is live', new SessionAlreadyLiveError(aSession()), /already under way/],
    ['the database was taken away', new Dexie.DatabaseClosedError(), /in another window/],
    [
      'the disk does not open it',
      new Dexie.DatabaseClosedError('Closed', new DOMException('', 'UnknownError')),
      /could not be opened/,
    ],
    ['the browser forbids it', new DOMException('', 'SecurityError'), /does not let Coachside/],
    ['there is no database at all', new Dexie.MissingAPIError(), /does not let Coachside/],
    ['what is stored is damaged', new DamagedRowError('meta'), /is damaged/],
    ['it was wrapped', new Error('No', { cause: new NewerDatabaseError(9) }), /newer Coachside/],
    ['nothing else is known', new Error('No note 7'), /\(No note 7\)/],
    ['it is no error', 'out of luck', /\(out of luck\)/],
  ])('is said in a sentence when %s', (_what, error, sentence) => {
    expect(failureSentence(error, 'en')).toMatch(sentence);
    expect(failureSentence(error, 'es')).not.toMatch(/[a-z]+ (the|was|is) /);
  });
});
