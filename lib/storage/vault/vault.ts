import type Dexie from 'dexie';
import type { DBCoreTable } from 'dexie';
import { lockedTable } from '@/lib/storage/vault/locked-table';
import { isSealedTable } from '@/lib/storage/vault/sealed-row';

/** How a context stands to the vault. */
export type VaultMode =
  /** There is none: rows are as they are. */
  | 'off'
  /** There is one, and this context has no key. */
  | 'locked'
  /** It is being turned on: rows are written sealed, and some are not yet. */
  | 'sealing'
  | 'sealed'
  /** The browser's files are being written anew: nothing is read or written meanwhile. */
  | 'renewing'
  /** It is being turned off: rows are written as they are, and some are still sealed. */
  | 'opening';

/** A table as its readers know it, over the one on disk. */
export type TableView = (stored: DBCoreTable) => DBCoreTable;

/** Seals text and opens it again; throws on what it did not seal. */
export interface TextSeal {
  seal: (text: string) => string;
  open: (sealed: string) => string;
}

/** The data key, or `undefined` while the vault is locked. */
export type KeySource = (db: Dexie) => Promise<Uint8Array | undefined>;

/** What stands between a database and its rows on disk. What seals them is loaded only when needed. */
export class Vault {
  #mode: VaultMode = 'off';
  #view: TableView | undefined;
  #textSeal: TextSeal | undefined;
  #views = new Map<string, DBCoreTable>();
  readonly #listeners = new Set<() => void>();

  get mode(): VaultMode {
    return this.#mode;
  }

  /** Seals text that is kept elsewhere; there while rows are written sealed. */
  get textSeal(): TextSeal | undefined {
    return this.#textSeal;
  }

  /** Every later read and write goes through the view; without a vault, to the disk itself. */
  change(mode: VaultMode, view?: TableView, textSeal?: TextSeal): void {
    if (mode === this.#mode && view === this.#view) return;
    this.#mode = mode;
    this.#view = mode === 'locked' || mode === 'renewing' ? lockedTable : view;
    this.#textSeal = textSeal;
    this.#views = new Map();
    for (const tell of this.#listeners) tell();
  }

  /** Tells of every change of the mode. Returns how to stop. */
  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** Gives the data key where another page of this browser has opened the vault already. */
  keySource: KeySource = async () => undefined;

  /** Says whether another page is writing the files of a practice without a vault anew. */
  isBeingRenewed: () => Promise<boolean> = async () => false;

  over(stored: DBCoreTable): DBCoreTable {
    if (this.#view === undefined) return stored;
    const known = this.#views.get(stored.name) ?? this.#view(stored);
    this.#views.set(stored.name, known);
    return known;
  }
}

/**
 * Puts a vault between a database and its disk, below everything else of Dexie, so that repositories
 * and live queries see rows as if there were none. Call before the database is opened.
 */
export function addVault(db: Dexie): Vault {
  const vault = new Vault();
  db.use({
    stack: 'dbcore',
    name: 'vault',
    level: -10,
    create: (down) => ({
      ...down,
      table(name) {
        const stored = down.table(name);
        if (!isSealedTable(name)) return stored;
        return {
          ...stored,
          mutate: (request) => vault.over(stored).mutate(request),
          get: (request) => vault.over(stored).get(request),
          getMany: (request) => vault.over(stored).getMany(request),
          query: (request) => vault.over(stored).query(request),
          openCursor: (request) => vault.over(stored).openCursor(request),
          count: (request) => vault.over(stored).count(request),
        };
      },
    }),
  });
  vaults.set(db, vault);
  return vault;
}

const vaults = new WeakMap<Dexie, Vault>();

/** The vault of a database. Throws when it has none. */
export function vaultOf(db: Dexie): Vault {
  const vault = vaults.get(db);
  if (vault === undefined) throw new Error(`No vault was added to ${db.name}`);
  return vault;
}
