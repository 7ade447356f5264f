import Dexie, {
  type DBCoreCursor,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { RowCipher, TableShape } from '@/lib/storage/vault/row-cipher';
import {
  isBlindTable,
  isSealedRow,
  readablePaths,
  SEALED,
  type SealedRow,
  staysPlain,
} from '@/lib/storage/vault/sealed-row';

type Row = Record<string, unknown>;

/** How rows are written, and whether some may still be as they were without the vault. */
export interface SealingRules {
  writes: 'sealed' | 'plain';
  readsPlain: boolean;
}

/**
 * A table as its readers know it, over one whose rows are sealed. What does not open comes back as
 * it is on disk, without what its schema asks for, so that it is shown as damaged and never dropped;
 * put back, it stays as it is on disk.
 */
export function sealedTable(
  stored: DBCoreTable,
  cipher: RowCipher,
  { writes, readsPlain }: SealingRules,
): DBCoreTable {
  const shape: TableShape = { name: stored.name, paths: readablePaths(stored) };
  const { name } = shape;
  const keyPath = String(shape.paths[0]);
  const isBlind = isBlindTable(name);

  function open(found: unknown): unknown {
    if (typeof found !== 'object' || found === null) return found;
    const row = found as Row;
    if (staysPlain(name, row[keyPath])) return row;
    if (!isSealedRow(row)) return readsPlain ? row : damaged(row);
    try {
      return cipher.open(shape, row).row;
    } catch {
      return damaged(row);
    }
  }

  function damaged(row: Row): SealedRow {
    return isSealedRow(row) ? row : { ...shown(row), [SEALED]: new Uint8Array() };
  }

  function shown(row: Row): Row {
    return Object.fromEntries(
      shape.paths.flatMap((path) => (row[path] === undefined ? [] : [[path, row[path]]])),
    );
  }

  function close(value: unknown): unknown {
    const row = value as Row;
    if (staysPlain(name, row[keyPath])) return row;
    if (isSealedRow(row)) return { ...shown(row), [SEALED]: row.sealed };
    return writes === 'sealed' ? cipher.seal(shape, row) : row;
  }

  /** While some rows are sealed and some are not, one of a table with hidden keys has two places. */
  const isMixed = readsPlain || writes === 'plain';
  const placesOf = (key: unknown): unknown[] =>
    isMixed ? [cipher.keyOnDisk(name, key), key] : [cipher.keyOnDisk(name, key)];
  /** Where a row must no longer be once it was written. */
  const formerPlaceOf = (key: unknown) => (writes === 'plain' ? cipher.keyOnDisk(name, key) : key);

  function rangeOnDisk(range: DBCoreKeyRange): DBCoreKeyRange {
    const lower = cipher.keyOnDisk(name, range.lower);
    return { ...range, lower, upper: cipher.keyOnDisk(name, range.upper) };
  }

  const onDisk = <
    Request extends { query: { index: { isPrimaryKey?: boolean }; range: DBCoreKeyRange } },
  >(
    request: Request,
  ): Request =>
    isBlind && request.query.index.isPrimaryKey
      ? { ...request, query: { ...request.query, range: rangeOnDisk(request.query.range) } }
      : request;

  /** Only the row itself says its key. */
  const keyOf = (row: unknown) => (row as Row)[keyPath];

  /** Rows of a table with hidden keys, one by one: there are few. */
  function findOne(request: { trans: DBCoreTransaction }, key: unknown): Promise<unknown> {
    const places = placesOf(key);
    return stored.getMany({ trans: request.trans, keys: places }).then((found) => {
      return open(found.find((row) => row !== undefined));
    });
  }

  function mutate(request: DBCoreMutateRequest): Promise<DBCoreMutateResponse> {
    switch (request.type) {
      case 'add':
      case 'put': {
        const write = { ...request, values: request.values.map(close) };
        if (!isBlind) return stored.mutate(write);
        const keys = request.values.map(keyOf);
        const { trans } = request;
        const cleared = isMixed
          ? stored.mutate({ type: 'delete', trans, keys: keys.map(formerPlaceOf) })
          : undefined;
        return Dexie.Promise.all([cleared, stored.mutate(write)]).then(([, response]) => ({
          ...response,
          results: keys,
          lastResult: keys.at(-1),
        }));
      }
      case 'delete': {
        if (!isBlind) return stored.mutate(request);
        return stored.mutate({ ...request, keys: request.keys.flatMap(placesOf) });
      }
      case 'deleteRange':
        return stored.mutate(isBlind ? { ...request, range: rangeOnDisk(request.range) } : request);
    }
  }

  return {
    ...stored,
    mutate,
    get: (request) => (isBlind ? findOne(request, request.key) : stored.get(request).then(open)),
    getMany: (request) =>
      isBlind
        ? Dexie.Promise.all(request.keys.map((key) => findOne(request, key)))
        : stored.getMany(request).then((rows) => rows.map(open)),
    query(request) {
      if (!request.values && !isBlind) return stored.query(request);
      return stored.query({ ...onDisk(request), values: true }).then(({ result }) => {
        const rows = result.map(open);
        return { result: request.values ? rows : rows.map(keyOf) };
      });
    },
    count: (request) => stored.count(onDisk(request)),
    openCursor(request) {
      if (!request.values && !isBlind) return stored.openCursor(request);
      return stored
        .openCursor({ ...onDisk(request), values: true })
        .then((cursor) => cursor && openedCursor(cursor));
    },
  };

  function openedCursor(cursor: DBCoreCursor): DBCoreCursor {
    // The browser's own getters must be asked on the browser's own cursor.
    return Object.create(cursor, {
      key: { get: () => cursor.key },
      primaryKey: { get: () => (isBlind ? keyOf(open(cursor.value)) : cursor.primaryKey) },
      value: { get: () => open(cursor.value) },
    });
  }
}
