import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINUTES_MAX, MINUTES_MIN } from '@/lib/domain/agenda';
import {
  type AgendaTemplate,
  agendaFrom,
  agendaTemplates,
  getTemplate,
  ITEM_MINUTES_MIN,
  problemsOf,
} from '@/lib/domain/agenda-templates';
import { SESSION_LENGTHS } from '@/lib/domain/session';

const lengthsOf = (template: AgendaTemplate, minutes: number) =>
  agendaFrom(template, minutes).items.map((item) => item.plannedMinutes);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const anyTemplate = fc.constantFrom(...agendaTemplates);

describe('the agenda templates', () => {
  it('are twenty, each with an id of its own', () => {
    expect(new Set(agendaTemplates.map(({ id }) => id)).size).toBe(20);
  });

  it.each(agendaTemplates.map((template) => [template.id, template] as const))(
    '%s is well-formed and its items fill its minutes',
    (_id, template) => {
      expect(problemsOf(template)).toEqual([]);
    },
  );

  it('say what is wrong with one that is not', () => {
    expect(problemsOf({ id: 'x', name: 'X', minutes: 60, items: [['A', 50, ['open']]] })).toEqual([
      'items sum to 50, not 60',
    ]);
    expect(problemsOf({ id: '', name: 'X', minutes: 0, items: [] })).not.toEqual([]);
  });

  it('name the id that is not there', () => {
    expect(() => getTemplate('nope')).toThrow('No agenda template nope');
  });
});

describe('an agenda from a template', () => {
  it('is the template itself at its own length', () => {
    expect(lengthsOf(getTemplate('grow'), 60)).toEqual([6, 10, 16, 14, 9, 5]);
  });

  it.each([
    ['grow', 30, [3, 5, 7, 7, 5, 3]], // 31 when rounded: the longest gives one back.
    ['grow', 90, [9, 15, 23, 21, 14, 8]],
    ['grow', 45, [5, 8, 10, 11, 7, 4]], // 47 when rounded.
    ['chemistry', 60, [6, 18, 12, 16, 8]],
    ['achieve', 16, [2, 2, 2, 2, 2, 2, 2, 2]],
    ['achieve', 10, [2, 2, 2, 2, 2, 2, 2, 2]], // Too short for two minutes an item: they win.
  ] as const)('%s in %i minutes is %j', (id, minutes, expected) => {
    expect(lengthsOf(getTemplate(id), minutes)).toEqual(expected);
  });

  it('fills the chosen minutes exactly whenever every item can have its two', () => {
    const minutes = fc.integer({ min: MINUTES_MIN, max: MINUTES_MAX });
    fc.assert(
      fc.property(anyTemplate, minutes, (template, chosen) => {
        const lengths = lengthsOf(template, chosen);
        const least = ITEM_MINUTES_MIN * template.items.length;

        expect(sum(lengths)).toBe(Math.max(chosen, least));
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(ITEM_MINUTES_MIN);
      }),
    );
  });

  it('keeps every item but the longest in proportion', () => {
    const length = fc.constantFrom(...SESSION_LENGTHS);
    fc.assert(
      fc.property(anyTemplate, length, (template, chosen) => {
        const lengths = lengthsOf(template, chosen);
        const planned = template.items.map(([, minutes]) => minutes);
        const longest = planned.indexOf(Math.max(...planned));
        const inProportion = lengths.filter((minutes, index) => {
          const exact = ((planned[index] ?? 0) * chosen) / template.minutes;
          return index === longest || minutes === Math.max(ITEM_MINUTES_MIN, Math.round(exact));
        });

        // Where the minimum leaves no room in the longest alone, the next longest give as well.
        if (chosen >= template.minutes) expect(inProportion).toEqual(lengths);
      }),
    );
  });

  it('carries the labels it is given, and the phases of the template', () => {
    const template = getTemplate('clear');

    const agenda = agendaFrom(template, 60, ['Acuerdo', 'Escucha']);

    expect(agenda.items.map((item) => item.label)).toEqual([
      'Acuerdo',
      'Escucha',
      'Explore',
      'Action',
      'Review',
    ]);
    expect(agenda.items.map((item) => item.phases)).toEqual(
      template.items.map(([, , phases]) => phases),
    );
    expect(agenda).toMatchObject({ templateId: 'clear', visits: [], pauses: [] });
  });
});
