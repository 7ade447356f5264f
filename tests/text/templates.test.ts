import { describe, expect, it } from 'vitest';
import { agendaTemplates } from '@/lib/domain/agenda-templates';
import {
  itemLabels,
  spanishItemLabels,
  spanishTemplateNames,
  templateName,
} from '@/lib/text/templates';

/** Models known by the same letters in every language. */
const ACRONYM = /^[A-Z]{4,}(?: \([A-Z]+\))?$/;
const labels = new Set(agendaTemplates.flatMap(({ items }) => items.map(([label]) => label)));

describe('the words of agenda templates', () => {
  it.each(agendaTemplates.map(({ id, name }) => [id, name]))(
    'name %s in both languages',
    (id, name) => {
      expect(templateName(id, 'en')).toBe(name);
      expect(templateName(id, 'es') !== name || ACRONYM.test(name)).toBe(true);
    },
  );

  it('have every label in Spanish, and none that no template uses', () => {
    expect([...labels].filter((label) => !Object.hasOwn(spanishItemLabels, label))).toEqual([]);
    expect(Object.keys(spanishItemLabels).filter((label) => !labels.has(label))).toEqual([]);
    expect(
      Object.keys(spanishTemplateNames).filter(
        (id) => !agendaTemplates.some((each) => each.id === id),
      ),
    ).toEqual([]);
  });

  it.each(agendaTemplates.map(({ id }) => id))('tell the items of %s apart in Spanish', (id) => {
    const spanish = itemLabels(id, 'es');

    expect(spanish).toHaveLength(itemLabels(id, 'en').length);
    expect(new Set(spanish).size).toBe(spanish.length);
  });
});
