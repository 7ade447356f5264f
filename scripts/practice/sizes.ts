/** How much of everything a made-up practice holds, exactly. */
export interface PracticeSize {
  years: number;
  clients: number;
  sessions: number;
  notes: number;
}

/** A coach's first year, three years, and the ten years that every budget is held against. */
export const PRACTICE_SIZES = {
  one: { years: 1, clients: 20, sessions: 300, notes: 9_000 },
  three: { years: 3, clients: 80, sessions: 2_000, notes: 70_000 },
  ten: { years: 10, clients: 300, sessions: 10_000, notes: 400_000 },
} satisfies Record<string, PracticeSize>;

/** The same density of sessions and notes for any number of notes. */
export function sizeOf(notes: number): PracticeSize {
  const sessions = Math.max(1, Math.round(notes / 40));
  const clients = Math.max(1, Math.min(300, Math.round(sessions / 30)));
  return { years: notes >= 100_000 ? 10 : notes >= 30_000 ? 3 : 1, clients, sessions, notes };
}
