import type { PulseRoundId } from '@/lib/domain/ids';
import type { PulseAnswer } from '@/lib/domain/pulse';
import { type CoachsideDb, db } from '@/lib/storage/db';
import { changeJourneyRow } from '@/lib/storage/journey-tables';

/**
 * Keeps what a stakeholder answered in a pulse round; a second answer of the same one replaces the
 * first. An answer of nobody in particular is always one more.
 */
export async function answerPulse(
  id: PulseRoundId,
  answer: PulseAnswer,
  store: CoachsideDb = db,
): Promise<void> {
  await changeJourneyRow(
    'pulseRounds',
    id,
    (round) => ({
      ...round,
      answers: [
        ...round.answers.filter(
          ({ stakeholderId }) => stakeholderId === null || stakeholderId !== answer.stakeholderId,
        ),
        answer,
      ],
    }),
    store,
  );
}
