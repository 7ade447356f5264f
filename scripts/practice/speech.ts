/**
 * What the people of a made-up practice talk about, in one language. A line names the lists it draws
 * from in braces; `{person}`, `{place}` and `{project}` are the client's own.
 */
export interface Speech {
  lines: { note: Lines; insight: Lines; words: Lines; hunch: Lines };
  commitments: { client: Lines; coach: Lines };
  questions: Lines;
  goals: Lines;
  reflections: Lines;
  focuses: Lines;
  lists: Readonly<Record<string, Lines>>;
  tags: Lines;
  firstNames: Lines;
  lastNames: Lines;
  places: Lines;
  organisations: Lines;
  members: Lines;
}

type Lines = readonly string[];
