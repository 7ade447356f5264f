import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import bank from '@/lib/domain/question-bank.json';

const PROJECT = path.join(import.meta.dirname, '../..');

/** What the sources on executive coaching name, each by the words of the table. */
const TOPICS = [
  ...['Establishing the relationship', 'Assessing current reality', 'Goal setting', 'Action plan'],
  ...['Coaching sessions', 'Skill building', 'Feedback and accountability'],
  ...['Reflection and evaluation', 'Closure and transition'],
  ...['Understanding the alliance, co-creation', 'Trust, and rebuilding it', 'Rapport'],
  ...['Listening and communication', 'Co-creating goals and plans', 'Resistance and ambivalence'],
  ...['Power dynamics', 'Conflict', 'Transference', 'Ethics and boundaries', 'Ethical dilemmas'],
  ...['Culture and access', 'Needs and transitions', 'Feedback both ways'],
  ...['Evaluation and celebration', 'Continuous learning', 'Technology and remote work'],
  ...['Closing a session and the work', 'How they want to be challenged'],
  ...['Sponsor and stakeholders', 'What others see'],
];

const text = readFileSync(path.join(PROJECT, 'docs/engagement-topics.md'), 'utf8');
const lines = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (topic|---)/.test(line))
  .map((line) => {
    const [topic = '', screen = '', test = '', questions = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const named = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
    return { topic, files: [...named(screen), ...named(test)], questions: named(questions) };
  });
const topicsOfQuestions = new Set(Object.values(bank).map(({ topic }) => topic));

describe('the table of topics', () => {
  it('has a line for every topic, and none twice', () => {
    expect(lines.map(({ topic }) => topic).toSorted()).toEqual(TOPICS.toSorted());
  });

  it.each(lines)(
    '$topic: its screen and its test are there, and its questions in the bank',
    ({ files, questions }) => {
      expect(files).toHaveLength(2);
      expect(files.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
      expect(questions.length).toBeGreaterThan(0);
      expect(questions.filter((topic) => !topicsOfQuestions.has(topic))).toEqual([]);
    },
  );

  it('leaves no question of the bank without a topic', () => {
    const served = new Set(lines.flatMap(({ questions }) => questions));

    expect([...topicsOfQuestions].filter((topic) => !served.has(topic))).toEqual([]);
  });
});
