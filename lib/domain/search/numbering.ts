/** Gives each id a small number, in the order they come up. */
export interface Numbering {
  readonly size: number;
  numberOf: (id: string) => number;
  find: (id: string) => number | undefined;
  idOf: (number: number) => string;
}

export function createNumbering(): Numbering {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  return {
    get size() {
      return ids.length;
    },
    numberOf(id) {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
    find: (id) => numbers.get(id),
    idOf: (number) => ids[number] ?? '',
  };
}
