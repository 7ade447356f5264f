import { readTime, type WrittenTime } from '@/components/planning/TimeFields';
import { MINUTES_MAX, MINUTES_MIN } from '@/lib/domain/agenda';
import { placeIn } from '@/lib/domain/calendar/find-room';
import type { Client } from '@/lib/domain/client';
import type { Language } from '@/lib/domain/language';
import { recogniseRoom } from '@/lib/domain/recognise-room';
import { REPEATS_MAX, type Repeat } from '@/lib/domain/repeat-days';
import type { RoomKey } from '@/lib/domain/room';
import type { SessionPlan } from '@/lib/workflows/plan-sessions';

export const REPEAT_KINDS = ['once', 'weekly', 'fortnightly', 'monthly'] as const;
export type RepeatKind = (typeof REPEAT_KINDS)[number];

/** What stands in the form. */
export interface PlanDraft {
  client: Client | undefined;
  written: WrittenTime;
  templateId: string;
  minutes: string;
  /** The link of a call, or a place. */
  where: string;
  repeat: RepeatKind;
  count: string;
}

/** The plan that is written, once it is whole, and which fields keep it from being one. */
export interface ReadDraft {
  plan: SessionPlan | undefined;
  minutes: number | undefined;
  problems: readonly ('minutes' | 'where' | 'count')[];
}

export function readDraft(draft: PlanDraft, language: Language): ReadDraft {
  const { client, templateId } = draft;
  const time = readTime(draft.written);
  const minutes = wholeNumber(draft.minutes, MINUTES_MIN, MINUTES_MAX);
  const count = draft.repeat === 'once' ? 1 : wholeNumber(draft.count, 2, REPEATS_MAX);
  const place = readWhere(draft.where);
  const problems = [
    ...(minutes === undefined ? (['minutes'] as const) : []),
    ...(place === undefined ? (['where'] as const) : []),
    ...(count === undefined ? (['count'] as const) : []),
  ];
  const isWhole = client && time && minutes !== undefined && place && count !== undefined;
  if (!isWhole) return { plan: undefined, minutes, problems };
  const repeat = repeatOf(draft.repeat, count);
  const plan = { clientId: client.id, ...time, templateId, minutes, language, ...place };
  return { plan: repeat === undefined ? plan : { ...plan, repeat }, minutes, problems };
}

function repeatOf(kind: RepeatKind, count: number): { every: Repeat; count: number } | undefined {
  switch (kind) {
    case 'once':
      return undefined;
    case 'weekly':
      return { every: { every: 'week', weeks: 1 }, count };
    case 'fortnightly':
      return { every: { every: 'week', weeks: 2 }, count };
    case 'monthly':
      return { every: { every: 'month', months: 1 }, count };
  }
}

/** A room, a place, or neither; `undefined` for a link that leads to no room, which is not kept. */
function readWhere(where: string): { room?: RoomKey; location?: string } | undefined {
  const written = where.trim();
  const room = recogniseRoom(/^https?:/i.test(written) ? written : `https://${written}`);
  if (room !== undefined) return { room: room.key };
  if (/^https?:/i.test(written)) return undefined;
  const location = placeIn(written);
  return location === undefined ? {} : { location };
}

function wholeNumber(typed: string, min: number, max: number): number | undefined {
  const number = typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}
