import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeeting, joinTexts } from '@/lib/domain/meeting-texts';

describe('two texts that grew from one', () => {
  it.each([
    ['She said', 'She said yes', 'She said twice', 'She said twice yes'],
    ['', 'from here', 'from there', 'from here\nfrom there'],
    ['old', 'wholly new', 'another', 'another\nwholly new'],
    ['a', 'a and more', 'a', 'a and more'],
    ['a', 'a', 'a and more', 'a and more'],
    ['a', 'a b', '', 'a b'],
  ])('become one with all the words of both: %j, %j and %j', (base, ours, theirs, both) => {
    expect(joinTexts(base, ours, theirs)).toBe(both);
    expect(joinTexts(base, theirs, ours)).toBe(both);
  });

  it('lose no word of either, whatever they are', () => {
    const words = fc.array(fc.constantFrom('one', 'two', 'three', 'vier', 'cinco'), {
      maxLength: 5,
    });
    const text = words.map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, text, (base, more, other) => {
        const [ours, theirs] = [`${base} ${more}`.trim(), `${base} ${other}`.trim()];
        const joined = joinTexts(base, ours, theirs);
        expect(joinTexts(base, theirs, ours)).toBe(joined);
        for (const word of `${more} ${other}`.split(' ')) expect(joined).toContain(word);
      }),
    );
  });
});

describe('a text that two windows write', () => {
  it('knows its own words, however the row tidied them', () => {
    const meeting = createMeeting('Ana, Ben');
    meeting.typed('Ana, Ben,  Cy ', 0);

    expect(meeting.isForeign('Ana\nBen\nCy')).toBe(false);
    expect(meeting.isForeign('Dan')).toBe(true);
  });

  it('shows what another window wrote where nothing is being typed', () => {
    const meeting = createMeeting('before');
    meeting.typed('mine, long ago', 0);

    expect(meeting.meet('theirs', 'mine, long ago', 60_000)).toBe('theirs');
  });

  it('keeps what is being typed together with it', () => {
    const meeting = createMeeting('before');
    meeting.typed('before mine', 1_000);

    expect(meeting.meet('before theirs', 'before mine', 1_500)).toBe('before mine theirs');
  });
});
