import { expect, it } from 'vitest';
import { loadQuestionBank } from '@/lib/domain/question-bank';
import { topicName, topicNames, topicsText } from '@/lib/text/topics';

it('names every topic of the bank, and no other, in both languages', async () => {
  const bank = await loadQuestionBank();
  const used = [...new Set(bank.map(({ topic }) => topic))].toSorted();

  expect(Object.keys(topicsText.en).toSorted()).toEqual(used);
  expect(Object.keys(topicsText.es).toSorted()).toEqual(used);
});

it.each([
  ['trust-repair', 'Reparar la confianza'],
  ['Team offsites', 'Team offsites'], // A topic of the coach's own.
  ['constructor', 'constructor'],
])('calls "%s" in Spanish "%s"', (topic, name) => {
  expect(topicName(topic, 'es')).toBe(name);
});

it('lets a topic be looked for by its name in either language', () => {
  expect(topicNames('trust')).toEqual(['trust', 'Trust', 'Confianza']);
});
