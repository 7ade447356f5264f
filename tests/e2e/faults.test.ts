import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '@/lib/domain/seeded';
import { type ChromiumDriver, launchChromium } from '@/tests/e2e/drivers/chromium';
import { longOperations } from '@/tests/e2e/faults/long-operations';
import { beginTrial, cutOff, ENDINGS, type Survival } from '@/tests/e2e/faults/survive';

const IS_FULL = process.env.COACHSIDE_FULL === '1';
/** Says which points are drawn; a run that failed is drawn again with what it printed. */
const SEED = process.env.COACHSIDE_SEED ?? String(Date.now());

/** One browser dies and comes back for all of it, as a coach's would. */
let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await launchChromium();
});
afterAll(() => driver?.close());

/** The small size leaves out what writes as another one does. */
const tried = longOperations.filter(({ kills }) => IS_FULL || kills.small > 0);

describe.each(tried)('$name, cut off anywhere', (operation) => {
  it('leaves everything as before or as after, and the coach is told which', async () => {
    const kills = IS_FULL ? operation.kills.full : operation.kills.small;
    const chance = seeded(`${SEED} ${operation.name}`);
    let draws = 0;
    const random = () => {
      draws += 1;
      return chance(String(draws));
    };
    const trial = await beginTrial(driver, operation);
    const survived: Survival[] = [];
    try {
      for (let kill = 0; kill < kills; kill += 1) {
        const ending = ENDINGS[IS_FULL ? kill % ENDINGS.length : 0] ?? ENDINGS[0];
        survived.push(await cutOff(trial, ending, random, IS_FULL ? 0.75 : 1));
      }
    } finally {
      driver = trial.driver;
      console.log(report(operation.name, trial.writes, survived));
    }

    expect(survived).toHaveLength(kills);
    expect(survived.some(({ wasInside }) => wasInside)).toBe(true);
  }, 3_600_000);
});

function report(name: string, writes: number, survived: readonly Survival[]): string {
  const count = (is: (each: Survival) => boolean) => survived.filter(is).length;
  return [
    `${name} (${writes} writes, seed ${SEED}): survived ${survived.length},`,
    `${count(({ wasInside }) => wasInside)} of them in the middle;`,
    `${count(({ outcome }) => outcome === 'before')} as before,`,
    `${count(({ outcome }) => outcome === 'after')} as after,`,
    `${count(({ isTold }) => isTold)} told`,
  ].join(' ');
}
