import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CoachsideDocument } from '@/lib/documents/document';
import { buildRecap } from '@/lib/documents/recap';
import { buildSessionRecord } from '@/lib/documents/session-record';
import type { Note } from '@/lib/domain/note';
import { type Released, release, type SharedNote } from '@/lib/domain/release';
import { aNote } from '@/tests/fixtures/builders';
import { records } from '@/tests/fixtures/records';

/**
 * Every `@ts-expect-error` is a test that `tsc` runs: the day the line below it compiles, the check
 * fails. Never called: only its types matter.
 */
function onlyWhatWasReleasedReachesAClient(note: Note, shared: SharedNote): void {
  const kept = records({ notes: [note] });
  const forClient = release('client', kept);
  const forSponsor = release('sponsor', kept);
  const forCoach = release('coach', kept);

  buildRecap(forClient, 'en');
  buildSessionRecord(forCoach, 'en');

  // @ts-expect-error Records as stored have not passed the gate.
  buildRecap(kept, 'en');
  // @ts-expect-error What the coach may see, the client may not.
  buildRecap(forCoach, 'en');
  // @ts-expect-error What a sponsor may see was chosen for the sponsor.
  buildRecap(forSponsor, 'en');
  // @ts-expect-error Not even for the coach is there a way around the gate.
  buildSessionRecord(kept, 'en');
  // @ts-expect-error A stored note can't be slipped in beside released ones.
  buildRecap({ ...forClient, notes: [note] }, 'en');
  // @ts-expect-error Nor can a line that merely has the shape of a released one.
  buildRecap({ ...forClient, notes: [shared] }, 'en');
  // @ts-expect-error Nor can one that was released to somebody else.
  buildRecap({ ...forClient, notes: forSponsor.notes }, 'en');
  // @ts-expect-error A stored note is not a released one.
  const _released: Released<'client', SharedNote> = note;
  // @ts-expect-error A released line has no tags to show.
  forClient.notes[0]?.tags;
  // @ts-expect-error Nor has a client's bundle a reflection.
  forClient.reflection;
  // @ts-expect-error A supervisor's case doesn't come through this gate.
  release('supervisor', kept);
  // @ts-expect-error The coach's document is not one for a client.
  const _document: CoachsideDocument<'client'> = buildSessionRecord(forCoach, 'en');
}

describe('the gate', () => {
  it('has compile-time tests, one for each error that tsc must find', () => {
    expect(onlyWhatWasReleasedReachesAClient).toBeTypeOf('function');
  });

  it('is the only place that marks something as released', () => {
    const marking = readdirSync('lib', { recursive: true, encoding: 'utf8' })
      .concat(
        readdirSync('components', { recursive: true, encoding: 'utf8' }).map(
          (f) => `../components/${f}`,
        ),
      )
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /\bas (unknown as )?(Released|ReleasedRecords|SharedRecords)\b/.test(
          readFileSync(`lib/${file}`, 'utf8'),
        ),
      );

    expect(marking).toEqual(['domain/release/released.ts']);
  });

  it('is all that may give the mark', () => {
    const giving = readdirSync('.', { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file))
      .filter((file) => /\bpass\b[^;]*release\/released'/.test(readFileSync(file, 'utf8')))
      .filter((file) => !/^lib\/domain\/release(\/[a-z-]+)?\.ts$/.test(file));

    expect(giving).toEqual([]);
  });

  it('leaves a coach-only note out of the recap that the types let through', () => {
    const given = records();
    const notes = [aNote({ sessionId: given.session.id, text: 'Only for me' })];

    const recap = buildRecap(release('client', { ...given, notes }), 'en');

    expect(JSON.stringify(recap)).not.toContain('Only for me');
  });
});
