import { describe, expect, it } from 'vitest';
import { parseQuestionBank } from '@/lib/domain/parse-question-bank';
import { loadQuestionBank } from '@/lib/domain/question-bank';

const bank = await loadQuestionBank();
const [first, second] = bank;

describe('the parser of the question bank', () => {
  it('takes the bank as it ships', () => {
    expect(parseQuestionBank(bank)).toEqual(bank);
  });

  it.each([
    ['no Spanish', { ...second, es: undefined }, /row 2 \(session-opening-shifted\): es: /],
    ['an empty text', { ...second, text: '' }, /row 2 \(session-opening-shifted\): text: /],
    ['no phase', { ...second, phases: [] }, /row 2 \(session-opening-shifted\): phases: /],
    ['an unknown phase', { ...second, phases: ['lunch'] }, /row 2 .*: phases\.0: .*prepare/],
    ['an unknown depth', { ...second, depth: 4 }, /row 2 .*: depth: /],
    ['a misspelt key', { ...second, esusted: '¿Qué?' }, /row 2 .*"esusted"/],
    ['no id', { ...second, id: undefined }, /row 2: id: /],
    ['the id of another', { ...second, id: first?.id }, /row 2 .*: row 1 has the same id/],
    ['nothing in it', null, /row 2: /],
  ])('names the row that has %s', (_what, row, sentence) => {
    expect(() => parseQuestionBank([first, row])).toThrow(sentence);
  });

  it('says when it is no list at all', () => {
    expect(() => parseQuestionBank({ questions: [] })).toThrow('must be a list of questions');
  });
});
