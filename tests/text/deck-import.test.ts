import { describe, expect, it } from 'vitest';
import { readPhase } from '@/lib/domain/deck-words';
import { languageSchema } from '@/lib/domain/language';
import { phaseSchema } from '@/lib/domain/phases';
import { questionsText } from '@/lib/text/questions';

describe.each(languageSchema.options)('the phases named by an import (%s)', (language) => {
  it.each(phaseSchema.options)('are words that a file may say: %s', (phase) => {
    expect(readPhase(questionsText[language].phases[phase])).toBe(phase);
  });
});
