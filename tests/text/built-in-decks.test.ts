import { describe, expect, it } from 'vitest';
import { builtInDecks } from '@/lib/domain/built-in-decks';
import { languageSchema } from '@/lib/domain/language';
import { builtInDeckDescription, builtInDeckName } from '@/lib/text/built-in-decks';

describe.each(languageSchema.options)('the words of built-in decks (%s)', (language) => {
  it('name every deck, and no two alike', () => {
    const names = builtInDecks.map((deck) => builtInDeckName(deck, language));

    expect(names.filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('say what every deck is for in one line', () => {
    const lines = builtInDecks.map((deck) => builtInDeckDescription(deck, language));

    expect(lines.filter((line) => !line.endsWith('.') || line.length > 80)).toEqual([]);
  });
});

it('calls no deck the same in both languages unless the word is the same', () => {
  const same = builtInDecks.filter(
    (deck) => builtInDeckName(deck, 'en') === builtInDeckName(deck, 'es'),
  );

  expect(same.map((deck) => builtInDeckName(deck, 'en'))).toEqual([]);
});
