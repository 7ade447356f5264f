import { type Agenda, agendaSchema } from '@/lib/domain/agenda';
import { type Phase, phaseSchema } from '@/lib/domain/phases';
import { z } from '@/lib/domain/zod';

const templateSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  minutes: z.int().check(z.positive()),
  items: z
    .array(
      z.tuple([
        z.string().check(z.minLength(1)),
        z.int().check(z.minimum(1)),
        z.array(phaseSchema).check(z.minLength(1)),
      ]),
    )
    .check(z.minLength(1)),
});

/** How a conversation may run. `items` are `[label, minutes, phases]`; their minutes sum to `minutes`. */
export interface AgendaTemplate {
  id: string;
  name: string;
  minutes: number;
  items: readonly (readonly [label: string, minutes: number, phases: readonly Phase[]])[];
}

/** No item is planned shorter than this, however short the session. */
export const ITEM_MINUTES_MIN = 2;

/** To add one: append it here and give its Spanish in `lib/text/templates.ts`. */
export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    id: 'grow',
    name: 'GROW',
    minutes: 60,
    items: [
      ['Arrive & commitments', 6, ['open']],
      ['Goal', 10, ['contract', 'goal']],
      ['Reality', 16, ['reality', 'explore']],
      ['Options', 14, ['options']],
      ['Will / way forward', 9, ['commit', 'obstacles']],
      ['Close', 5, ['close']],
    ],
  },
  {
    id: 'tgrow',
    name: 'TGROW',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Topic', 6, ['contract']],
      ['Goal', 8, ['goal']],
      ['Reality', 15, ['reality', 'explore']],
      ['Options', 13, ['options']],
      ['Will', 8, ['commit', 'obstacles']],
      ['Close', 5, ['close']],
    ],
  },
  {
    id: 'clear',
    name: 'CLEAR',
    minutes: 60,
    items: [
      ['Contract', 10, ['open', 'contract']],
      ['Listen', 15, ['reality']],
      ['Explore', 18, ['explore', 'options']],
      ['Action', 10, ['commit', 'obstacles']],
      ['Review', 7, ['review', 'close']],
    ],
  },
  {
    id: 'oskar',
    name: 'OSKAR',
    minutes: 60,
    items: [
      ['What is better', 6, ['open', 'review']],
      ['Outcome', 12, ['contract', 'goal']],
      ['Scaling', 8, ['reality', 'goal']],
      ['Know-how & resources', 14, ['reality', 'options']],
      ['Affirm & action', 14, ['options', 'commit']],
      ['Review', 6, ['review', 'close']],
    ],
  },
  {
    id: 'oscar',
    name: 'OSCAR',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Outcome', 10, ['contract', 'goal']],
      ['Situation', 13, ['reality']],
      ['Choices & consequences', 15, ['options', 'explore']],
      ['Actions', 10, ['commit']],
      ['Review', 7, ['review', 'close']],
    ],
  },
  {
    id: 'fuel',
    name: 'FUEL',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Frame the conversation', 8, ['contract']],
      ['Understand the current state', 17, ['reality', 'explore']],
      ['Explore the desired state', 15, ['goal', 'options']],
      ['Lay out the plan', 10, ['commit', 'obstacles']],
      ['Close', 5, ['close']],
    ],
  },
  {
    id: 'stepppa',
    name: 'STEPPPA (STEPPA)',
    minutes: 60,
    items: [
      ['Arrive', 4, ['open']],
      ['Subject', 6, ['contract']],
      ['Target', 8, ['goal']],
      ['Emotion', 12, ['explore']],
      ['Perception & choice', 12, ['explore', 'options']],
      ['Plan', 6, ['commit']],
      ['Pace', 4, ['commit']],
      ['Adapt / act', 4, ['commit', 'obstacles']],
      ['Close', 4, ['close']],
    ],
  },
  {
    id: 'achieve',
    name: 'ACHIEVE',
    minutes: 60,
    items: [
      ['Arrive', 4, ['open']],
      ['Assess current situation', 10, ['reality']],
      ['Creative brainstorm', 9, ['options']],
      ['Hone goals', 8, ['goal']],
      ['Initiate options', 9, ['options']],
      ['Evaluate options', 8, ['options', 'explore']],
      ['Valid action plan', 7, ['commit']],
      ['Encourage momentum', 5, ['commit', 'close']],
    ],
  },
  {
    id: 'cigar',
    name: 'CIGAR',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open', 'contract']],
      ['Current reality', 12, ['reality']],
      ['Ideal', 12, ['goal']],
      ['Gap', 12, ['explore', 'obstacles']],
      ['Action', 12, ['options', 'commit']],
      ['Review', 7, ['review', 'close']],
    ],
  },
  {
    id: 'solution-focused',
    name: 'Solution-focused',
    minutes: 60,
    items: [
      ['What has been better', 8, ['open', 'review']],
      ['Hoped-for outcome', 8, ['contract', 'goal']],
      ['Preferred future', 14, ['goal']],
      ['Times it already happens', 10, ['reality', 'options']],
      ['Scale', 10, ['reality', 'goal']],
      ['Small signs & next step', 6, ['commit']],
      ['Affirm & close', 4, ['close']],
    ],
  },
  {
    id: 'whole-person',
    name: 'Whole-person (values / perspective / being-with)',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Today’s alliance', 5, ['contract']],
      ['Choose the way in', 8, ['explore']],
      ['Deepen', 22, ['explore']],
      ['Choose & commit', 12, ['options', 'commit']],
      ['Acknowledge & close', 8, ['close']],
    ],
  },
  {
    id: 'if-then',
    name: 'Wish-to-plan (mental contrasting + if-then)',
    minutes: 60,
    items: [
      ['Arrive', 6, ['open']],
      ['Wish', 8, ['contract', 'goal']],
      ['Best outcome', 8, ['goal']],
      ['Inner obstacle', 14, ['obstacles', 'explore']],
      ['If-then plan', 12, ['commit', 'obstacles']],
      ['Rehearse', 7, ['commit']],
      ['Close', 5, ['close']],
    ],
  },
  {
    id: 'hidden-commitments',
    name: 'Hidden commitments (four-column inquiry)',
    minutes: 60,
    items: [
      ['Arrive', 4, ['open']],
      ['Improvement aim', 8, ['goal']],
      ['What I do instead', 10, ['reality']],
      ['Worries & competing commitments', 14, ['explore', 'obstacles']],
      ['Assumptions beneath', 12, ['explore']],
      ['Safe test', 8, ['options', 'commit']],
      ['Close', 4, ['close']],
    ],
  },
  {
    id: 'motivational',
    name: 'Motivational (engage-focus-evoke-plan)',
    minutes: 60,
    items: [
      ['Engage', 10, ['open']],
      ['Focus', 8, ['contract', 'goal']],
      ['Evoke', 22, ['explore']],
      ['Plan', 12, ['options', 'commit']],
      ['Summary & close', 8, ['close']],
    ],
  },
  {
    id: 'chemistry',
    name: 'Chemistry / discovery',
    minutes: 30,
    items: [
      ['Welcome', 3, ['open']],
      ['Their story & hopes', 9, ['reality', 'goal']],
      ['How I work & confidentiality', 6, ['contract']],
      ['Taste of coaching', 8, ['explore']],
      ['Fit & next step', 4, ['close']],
    ],
  },
  {
    id: 'contracting',
    name: 'Contracting (coach + client)',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Hopes & outcomes', 12, ['contract', 'goal']],
      ['Ways of working & feedback', 12, ['contract']],
      ['Confidentiality, records & technology consent', 10, ['contract']],
      ['Logistics & fees', 8, ['contract']],
      ['Draft goals', 8, ['goal']],
      ['Close', 5, ['close']],
    ],
  },
  {
    id: 'three-way',
    name: 'Three-way (coach + client + sponsor)',
    minutes: 60,
    items: [
      ['Purpose & roles', 8, ['open', 'contract']],
      ['Sponsor’s view', 12, ['reality']],
      ['Client’s view', 12, ['reality']],
      ['Goals & success measures', 12, ['goal']],
      ['Confidentiality & reporting', 8, ['contract']],
      ['Support & review dates', 5, ['commit']],
      ['Close', 3, ['close']],
    ],
  },
  {
    id: 'mid-point',
    name: 'Mid-point review',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Re-rate goals', 15, ['review', 'goal']],
      ['Evidence of change', 12, ['review']],
      ['Alliance check', 10, ['review', 'contract']],
      ['Re-contract', 10, ['contract']],
      ['Actions & close', 8, ['commit', 'close']],
    ],
  },
  {
    id: 'closure',
    name: 'Closure & transition',
    minutes: 60,
    items: [
      ['Arrive', 5, ['open']],
      ['Journey & evidence', 15, ['review']],
      ['Final goal ratings', 10, ['review', 'goal']],
      ['Learning & strengths', 10, ['review', 'explore']],
      ['Sustaining plan', 10, ['commit', 'obstacles']],
      ['Feedback, records & goodbye', 10, ['close']],
    ],
  },
  {
    id: 'supervision',
    name: 'Supervision (coach as supervisee)',
    minutes: 60,
    items: [
      ['Arrive & contract', 8, ['open', 'contract']],
      ['Present the case', 12, ['reality']],
      ['Explore by lens', 22, ['explore']],
      ['Ethics & wellbeing', 8, ['explore']],
      ['Learning & actions', 7, ['commit']],
      ['Close', 3, ['close']],
    ],
  },
];

/** The template with an id. Throws, naming it, when there is none. */
export function getTemplate(id: string): AgendaTemplate {
  const found = agendaTemplates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`No agenda template ${id}`);
  return found;
}

/** Says what is wrong with a template, or nothing. */
export function problemsOf(template: AgendaTemplate): string[] {
  const parsed = templateSchema.safeParse(template);
  const sum = template.items.reduce((total, [, minutes]) => total + minutes, 0);
  return [
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)),
    ...(sum === template.minutes ? [] : [`items sum to ${sum}, not ${template.minutes}`]),
  ];
}

/**
 * An agenda of `minutes`, scaled in proportion. No item is shorter than two minutes; the rounding
 * remainder goes to the longest, so the items sum to `minutes` exactly as long as that is at least
 * two minutes an item. For a shorter session the two minutes win.
 */
export function agendaFrom(
  template: AgendaTemplate,
  minutes: number,
  labels: readonly string[] = template.items.map(([label]) => label),
): Agenda {
  return agendaSchema.parse({
    templateId: template.id,
    items: scaledMinutes(
      template.items.map(([, planned]) => planned),
      minutes,
    ).map((plannedMinutes, index) => ({
      label: labels[index] ?? template.items[index]?.[0],
      phases: template.items[index]?.[2],
      plannedMinutes,
      extendedMinutes: 0,
      isSkipped: false,
    })),
    visits: [],
    pauses: [],
  });
}

function scaledMinutes(planned: readonly number[], minutes: number): number[] {
  const total = planned.reduce((sum, each) => sum + each, 0);
  const scaled = planned.map((each) =>
    Math.max(ITEM_MINUTES_MIN, Math.round((each * minutes) / total)),
  );
  let rest = minutes - scaled.reduce((sum, each) => sum + each, 0);
  // Taken from the longest, then the next longest, when the minimum leaves no room in one alone.
  while (rest !== 0) {
    const longest = scaled.indexOf(Math.max(...scaled));
    const room = (scaled[longest] ?? 0) - ITEM_MINUTES_MIN;
    if (rest < 0 && room <= 0) break;
    const step = Math.max(rest, -room);
    scaled[longest] = (scaled[longest] ?? 0) + step;
    rest -= step;
  }
  return scaled;
}
