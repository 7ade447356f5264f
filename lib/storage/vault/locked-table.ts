import type { DBCoreTable } from 'dexie';
import { staysPlain } from '@/lib/storage/vault/sealed-row';
import { VaultLockedError } from '@/lib/storage/vault/vault-errors';

/** A table of a locked vault: nothing but what stays readable is read, written or counted. */
export function lockedTable(stored: DBCoreTable): DBCoreTable {
  const { name } = stored;
  const keyPath = String(stored.schema.primaryKey.keyPath);
  const refuse = () => Promise.reject(new VaultLockedError());
  return {
    ...stored,
    mutate(request) {
      const keys =
        request.type === 'deleteRange'
          ? [undefined]
          : request.type === 'delete'
            ? request.keys
            : request.values.map((row) => row[keyPath]);
      return keys.every((key) => staysPlain(name, key)) ? stored.mutate(request) : refuse();
    },
    get: (request) => (staysPlain(name, request.key) ? stored.get(request) : refuse()),
    getMany: (request) =>
      request.keys.every((key) => staysPlain(name, key)) ? stored.getMany(request) : refuse(),
    query: refuse,
    openCursor: refuse,
    count: refuse,
  };
}
