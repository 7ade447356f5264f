import type { Layer } from '@/lib/domain/layers';
import type { TimelineEvent } from '@/lib/domain/timeline';

export interface OwnWords {
  text: string;
  /** Who may read them; those of the coach's own record are the coach's. */
  layer: Layer;
}

/** What an event says in somebody's own words; `undefined` where the kind of event says it all. */
export function ownWords(event: TimelineEvent): OwnWords | undefined {
  switch (event.kind) {
    case 'commitment-made':
    case 'commitment-closed':
      return { text: event.commitment.text, layer: event.commitment.layer };
    case 'goal-set':
      return { text: event.goal.text, layer: 'client' };
    case 'rating':
      return event.goal && { text: event.goal.text, layer: 'client' };
    case 'assessment':
      return { text: event.assessment.name, layer: 'coach' };
    case 'practice':
      return { text: event.practice.skill, layer: 'client' };
    case 'pulse':
      return { text: event.round.behaviour, layer: 'client' };
    case 'feedback':
      return { text: event.feedback.observation, layer: 'coach' };
    case 'repair':
      return { text: event.repair.happened, layer: 'coach' };
    case 'achievement':
      return { text: event.achievement.text, layer: 'client' };
    default:
      return undefined;
  }
}
