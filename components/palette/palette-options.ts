import type { Client } from '@/lib/domain/client';
import { matchesFolded } from '@/lib/domain/fold';
import type { FoundGroup, FoundHit } from '@/lib/workflows/search-answer';

/** One thing the palette does: `isMain` ones are offered before anything is typed. */
export interface PaletteCommand {
  id: string;
  label: string;
  isMain: boolean;
  run: () => void;
}

export type PaletteOption =
  | { type: 'command'; id: string; command: PaletteCommand }
  | { type: 'client'; id: string; client: Client }
  | { type: 'hit'; id: string; group: FoundGroup; hit: FoundHit };

/** Options under one heading; `group` says of which session they are. */
export interface PaletteSection {
  id: string;
  kind: 'commands' | 'clients' | 'hits';
  group?: FoundGroup;
  options: readonly PaletteOption[];
}

const COMMANDS_SHOWN = 3;
const CLIENTS_SHOWN = 3;
const CLIENTS_AT_FIRST = 6;

interface Offered {
  /** Folded words of what is typed; none before anything is. */
  words: readonly string[];
  commands: readonly PaletteCommand[];
  /** Last met first. */
  clients: readonly Client[];
  /** What was found; see {@link hitSections}. */
  hits: readonly PaletteSection[];
}

/** What is offered for what is typed: things to do, people, then what was found, session by session. */
export function paletteSections({ words, commands, clients, hits }: Offered): PaletteSection[] {
  const isEmpty = words.length === 0;
  const someCommands = isEmpty
    ? commands.filter(({ isMain }) => isMain)
    : commands.filter(({ label }) => matchesFolded(label, words)).slice(0, COMMANDS_SHOWN);
  const someClients = isEmpty
    ? clients.slice(0, CLIENTS_AT_FIRST)
    : clients
        .filter(({ name, shownAs }) => matchesFolded(`${name} ${shownAs}`, words))
        .slice(0, CLIENTS_SHOWN);
  const sections: PaletteSection[] = [
    {
      id: 'commands',
      kind: 'commands',
      options: someCommands.map((command) => ({ type: 'command', id: command.id, command })),
    },
    {
      id: 'clients',
      kind: 'clients',
      options: someClients.map((client) => ({ type: 'client', id: client.id, client })),
    },
    ...hits,
  ];
  return sections.filter(({ options }) => options.length > 0);
}

/** A section for each session, the same objects for as long as the answer is the same. */
export function hitSections(groups: readonly FoundGroup[]): PaletteSection[] {
  return groups.map(toSection);
}

/** Clients have a section of their own. */
function toSection(group: FoundGroup): PaletteSection {
  return {
    id: group.sessionId ?? group.clientId,
    kind: 'hits',
    group,
    options: group.hits.flatMap((hit) =>
      hit.kind === 'client' ? [] : [{ type: 'hit' as const, id: hit.id, group, hit }],
    ),
  };
}
