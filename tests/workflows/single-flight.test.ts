import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSingleFlight } from '@/lib/workflows/single-flight';

/** A disk whose writes end when the test says so. */
function aDisk() {
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const written: string[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  return {
    written,
    mostAtOnce: () => mostAtOnce,
    isIdle: () => ends.length === 0,
    save(value: string) {
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      return new Promise<void>((resolve, reject) => {
        ends.push({
          resolve: () => {
            underWay -= 1;
            written.push(value);
            resolve();
          },
          reject: (error) => {
            underWay -= 1;
            reject(error);
          },
        });
      });
    },
    async end(outcome: 'resolve' | 'reject' = 'resolve') {
      const write = ends.shift();
      if (outcome === 'resolve') write?.resolve();
      else write?.reject(new Error('disk full'));
      await Promise.resolve();
      await new Promise((done) => setTimeout(done));
    },
  };
}

describe('a single-flight writer', () => {
  it('writes the latest value after the one under way and leaves out those in between', async () => {
    const disk = aDisk();
    const flight = createSingleFlight(disk.save, () => undefined);
    for (const value of ['a', 'ab', 'abc', 'abcd']) flight.push(value);

    await disk.end();
    await disk.end();

    expect(disk.written).toEqual(['a', 'abcd']);
    expect(flight.unsaved()).toBeUndefined();
  });

  it('keeps a refused value and writes it with the next push', async () => {
    const disk = aDisk();
    const failures: unknown[] = [];
    const flight = createSingleFlight(disk.save, (each) =>
      each.catch((error) => failures.push(error)),
    );
    flight.push('a');

    await disk.end('reject');
    const kept = flight.unsaved();
    flight.push('ab');
    await disk.end();

    expect(failures).toHaveLength(1);
    expect(kept).toBe('a');
    expect(disk.written).toEqual(['ab']);
  });

  it('never has two writes under way and always ends with the last value', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('push', 'end'), { maxLength: 30 }),
        async (steps) => {
          const disk = aDisk();
          const flight = createSingleFlight(disk.save, () => undefined);
          let last: string | undefined;
          for (const [index, step] of steps.entries()) {
            if (step === 'push') {
              last = String(index);
              flight.push(last);
            } else await disk.end();
          }
          while (!disk.isIdle()) await disk.end();

          expect(disk.mostAtOnce()).toBeLessThanOrEqual(1);
          expect(disk.written.at(-1)).toBe(last);
        },
      ),
      { numRuns: 40 },
    );
  });
});
