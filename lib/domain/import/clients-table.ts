import { CLIENT_NAME_MAX, type Client, CONTACT_MAX, SHOWN_AS_MAX } from '@/lib/domain/client';
import { nameProblem, suggestedShownAs } from '@/lib/domain/client-name';
import { fold } from '@/lib/domain/fold';
import { type LeftOut, startOf } from '@/lib/domain/import/import-limits';
import { type ClientColumn, readLanguageName } from '@/lib/domain/import/import-words';
import { cellIn, rowsOf, type Table, type TableReading } from '@/lib/domain/import/table';
import type { Language } from '@/lib/domain/language';
import { LINE_MAX } from '@/lib/domain/text-limits';

/** A client as a file tells it. */
export interface ClientDraft {
  row: number;
  kind: Client['kind'];
  name: string;
  shownAs: string;
  members: string[];
  contact: string;
  pronouns: string;
  language: Language;
}

export type ClientReason =
  | 'no-name'
  | 'name-too-long'
  | 'control'
  | 'shown-as-too-long'
  | 'contact-too-long'
  | 'pronouns-too-long'
  | 'too-many-members'
  | 'member-too-long'
  | 'unknown-language'
  | 'repeats-row'
  | 'already-there'
  | 'open-quote';

export interface ClientsReading {
  /** Clients there are, apart from the sample and what is in the trash. */
  clients: readonly Pick<Client, 'name' | 'shownAs' | 'contact'>[];
  /** What a client speaks of whom the file does not say it. */
  language: Language;
}

/** What a file of clients would add, and what of it is left out. Nothing is stored by reading. */
export interface ClientsRead {
  drafts: ClientDraft[];
  leftOut: LeftOut<ClientReason>[];
}

const MEMBERS_MAX = 100;
/** Leaves room for a number. */
const INITIALS_MAX = SHOWN_AS_MAX - 6;

class Rejection {
  constructor(
    readonly reason: ClientReason,
    readonly detail = '',
  ) {}
}

/**
 * Reads clients from a table, a row a step. Who has the name or the e-mail address of a client, or
 * of an earlier row, is that client. Of two that would be shown alike, the second gets a number.
 * Never throws.
 */
export function* readClientsTable(
  table: Table<ClientColumn>,
  { hasHeader, columns }: TableReading<ClientColumn>,
  { clients, language }: ClientsReading,
): Generator<undefined, ClientsRead> {
  const read: ClientsRead = { drafts: [], leftOut: [] };
  const known = new Map<string, number>(
    clients.flatMap((client) => keysOf(client).map((key) => [key, 0] as const)),
  );
  const shown = new ShownNames(clients.map(({ shownAs }) => shownAs));
  const hasNames = (['name', 'firstName', 'lastName'] as const).some((each) => columns.has(each));
  for (const row of hasNames ? rowsOf(table, hasHeader) : []) {
    yield;
    const cell = (column: ClientColumn) => cellIn(row, columns, column).trim();
    const result = row.isOpen ? new Rejection('open-quote') : readClient(cell, language);
    const start = row.isOpen ? (row.cells[0] ?? '') : nameIn(cell);
    const leaveOut = ({ reason, detail }: Rejection) =>
      read.leftOut.push({ row: row.row, reason, detail: startOf(detail), start: startOf(start) });
    if (result instanceof Rejection) {
      leaveOut(result);
      continue;
    }
    const keys = keysOf(result);
    const same = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (same !== undefined) {
      leaveOut(
        same === 0 ? new Rejection('already-there') : new Rejection('repeats-row', String(same)),
      );
      continue;
    }
    for (const key of keys) known.set(key, row.row);
    const shownAs = cell('shownAs') === '' ? shown.free(result.shownAs) : result.shownAs;
    shown.take(shownAs);
    read.drafts.push({ ...result, row: row.row, shownAs });
  }
  return read;
}

/** By what two clients are the same one: the name, and an address. */
export function keysOf({ name, contact }: Pick<Client, 'name' | 'contact'>): string[] {
  const address = contact.includes('@') ? [`at ${fold(contact.trim())}`] : [];
  return [`name ${fold(name.trim())}`, ...address];
}

function readClient(
  cell: (column: ClientColumn) => string,
  language: Language,
): Omit<ClientDraft, 'row'> | Rejection {
  const name = nameIn(cell);
  const problem = nameProblem(name, CLIENT_NAME_MAX);
  if (problem === 'empty') return new Rejection('no-name');
  if (problem === 'too-long') return new Rejection('name-too-long', String(name.length));
  const shownAs = cell('shownAs') || suggestedShownAs(name).slice(0, INITIALS_MAX).toWellFormed();
  const shownProblem = nameProblem(shownAs, SHOWN_AS_MAX);
  const contact = cell('email') || cell('phone');
  const pronouns = cell('pronouns');
  const written = [name, shownAs, contact, pronouns, cell('members')];
  if (written.some((text) => /\p{Cc}/u.test(text))) return new Rejection('control');
  if (shownProblem === 'too-long')
    return new Rejection('shown-as-too-long', String(shownAs.length));
  if (shownProblem !== undefined) return new Rejection('no-name');
  if (contact.length > CONTACT_MAX)
    return new Rejection('contact-too-long', String(contact.length));
  if (pronouns.length > LINE_MAX)
    return new Rejection('pronouns-too-long', String(pronouns.length));
  const members = membersIn(cell('members'));
  if (members.length > MEMBERS_MAX) return new Rejection('too-many-members', String(MEMBERS_MAX));
  const long = members.find((member) => member.length > CLIENT_NAME_MAX);
  if (long !== undefined) return new Rejection('member-too-long', String(long.length));
  const said = cell('language');
  const speaks = said === '' ? language : readLanguageName(said);
  if (speaks === undefined) return new Rejection('unknown-language', said);
  const kind = members.length > 0 ? 'group' : 'person';
  return { kind, name, shownAs, members, contact, pronouns, language: speaks };
}

function nameIn(cell: (column: ClientColumn) => string): string {
  return cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
}

function membersIn(text: string): string[] {
  const names = text.split(/[,;|]/, MEMBERS_MAX + 1).map((name) => name.trim());
  return names.filter((name) => name !== '');
}

/** Display names, each given once: `AC`, `AC2`, `AC3`… */
class ShownNames {
  readonly #taken: Set<string>;
  readonly #last = new Map<string, number>();

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken.map(fold));
  }

  take(shownAs: string): void {
    this.#taken.add(fold(shownAs));
  }

  /** The name itself, or with the lowest number that nobody has yet. */
  free(shownAs: string): string {
    if (!this.#taken.has(fold(shownAs))) return shownAs;
    let number = (this.#last.get(shownAs) ?? 1) + 1;
    while (this.#taken.has(fold(`${shownAs}${number}`))) number += 1;
    this.#last.set(shownAs, number);
    return `${shownAs}${number}`;
  }
}
