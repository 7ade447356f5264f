import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInForm, parseCheckInReply } from '@/lib/domain/check-in-form';
import { checkInFormText } from '@/lib/text/check-in-form';

const { en, es } = checkInFormText;
const WORDINGS = [en, es];
const ALL = { relationship: 8, goals: 7, approach: 10, overall: 9 };

/** The form with a number after each arrow, and words after the last. */
function filled(words: typeof en, numbers: readonly string[], keep = ''): string {
  let next = 0;
  return checkInForm(words).replaceAll('→ ', () => `→ ${[...numbers, keep][next++] ?? ''}`);
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

describe('a reply to the check-in form', () => {
  it.each([
    ['as it was sent', filled(en, ['8', '7', '10', '9'], 'More silence')],
    ['in Spanish', filled(es, ['8', '7', '10', '9'], 'More silence')],
    [
      'inside the quotation',
      `Hi!\n\nOn 10 March Eva wrote:\n${quoted(filled(en, ['8', '7', '10', '9'], 'More silence'))}`,
    ],
    [
      'above the quotation',
      `${filled(en, ['8', '7', '10', '9'], 'More silence')}\n\nOn 10 March Eva wrote:\n${quoted(checkInForm(en))}`,
    ],
    [
      'with words around the numbers',
      filled(en, ['8/10', 'a 7', '10!', '9 I think'], 'More silence'),
    ],
    ['above a signature', `${filled(en, ['8', '7', '10', '9'], 'More silence')}\n--\nAna Costa`],
    [
      'wrapped by a mail client',
      filled(en, ['8', '7', '10', '9'], 'More silence').replaceAll(
        /for my goals/g,
        '\n> for my goals',
      ),
    ],
    [
      'with Windows line ends',
      filled(en, ['8', '7', '10', '9'], 'More silence').replaceAll('\n', '\r\n'),
    ],
  ])('is read %s', (_how, reply) => {
    expect(parseCheckInReply(reply, WORDINGS)).toEqual({
      scores: ALL,
      keepOrChange: 'More silence',
      unread: [],
      isForm: true,
    });
  });

  it.each([
    ['11', null],
    ['-3', null],
    ['7.5', null],
    ['7,5', null],
    ['', null],
    ['ten', null],
    ['0', 0],
    ['10', 10],
  ])('takes “%s” for %s', (written, score) => {
    const reply = parseCheckInReply(filled(en, [written, '7', '7', '7']), WORDINGS);

    expect(reply.scores.relationship).toBe(score);
    expect(reply.unread).toEqual(score === null ? ['relationship'] : []);
  });

  it('keeps several lines of free text', () => {
    const reply = parseCheckInReply(
      filled(en, ['', '', '', ''], 'One at a time.\nAnd a pause.'),
      WORDINGS,
    );

    expect(reply.keepOrChange).toBe('One at a time.\nAnd a pause.');
  });

  it('is told from something else', () => {
    expect(parseCheckInReply('See you on Tuesday at 9!', WORDINGS)).toEqual({
      scores: { relationship: null, goals: null, approach: null, overall: null },
      keepOrChange: '',
      unread: [],
      isForm: false,
    });
  });

  it('never throws, and never gives a number off the scale', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom(...Object.values(en.items), '→', '9', '\n')),
          { maxLength: 30 },
        ),
        (parts) => {
          const { scores } = parseCheckInReply(parts.join(' '), WORDINGS);
          for (const score of Object.values(scores)) {
            expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 10)).toBe(
              true,
            );
          }
        },
      ),
    );
  });
});
