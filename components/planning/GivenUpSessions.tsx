import { CalendarPlus } from 'lucide-react';
import planning from '@/components/planning/Planning.module.css';
import { whenOf } from '@/components/planning/session-times';
import type { Planning } from '@/components/planning/use-planning';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { SessionId } from '@/lib/domain/ids';
import { planningText } from '@/lib/text/planning';
import { planAgain } from '@/lib/workflows/plan-sessions';

interface JustGivenUpProps {
  ids: readonly SessionId[];
  onPlannedAgain: () => void;
}

/** What has just been given up, and the way back. */
export function JustGivenUp({ ids, onPlannedAgain }: JustGivenUpProps) {
  const t = useText(planningText);
  const { follow } = useSaving();
  if (ids.length === 0) return null;
  return (
    <Notice kind="hint">
      <span role="status">{t.unplanned(ids.length)}</span>
      <Button
        key={ids[0]}
        look="quiet"
        // The button that was pressed is gone with its row.
        autoFocus
        onClick={() =>
          void follow(planAgain(ids)).then((isPlanned) => isPlanned && onPlannedAgain())
        }
      >
        {t.planAgain}
      </Button>
    </Notice>
  );
}

/** What was to come and was given up, by the coach or by a calendar; out of the way. */
export function GivenUpSessions({ planning: { givenUp, clients } }: { planning: Planning }) {
  const t = useText(planningText);
  const language = useLanguage();
  const { follow } = useSaving();
  if (givenUp.length === 0) return null;
  return (
    <details className={planning.fold}>
      <summary>{t.givenUp(givenUp.length)}</summary>
      <ul className={planning.list} aria-label={t.givenUp(givenUp.length)}>
        {givenUp.map(({ id, clientId, plannedAt }) => {
          const when = whenOf(plannedAt, language);
          const shownAs = clients.get(clientId)?.shownAs ?? '';
          return (
            <li key={id} className={planning.waiting}>
              <span>
                {when} · <bdi>{shownAs}</bdi>
              </span>
              <Button
                look="icon"
                aria-label={t.planAgainOf(`${shownAs}, ${when}`)}
                title={t.planAgain}
                onClick={() => void follow(planAgain([id]))}
              >
                <CalendarPlus size={16} aria-hidden="true" />
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
