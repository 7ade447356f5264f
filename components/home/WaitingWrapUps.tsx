import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { WaitingWrapUp } from '@/components/home/use-home';
import styles from '@/components/home/WaitingWrapUps.module.css';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { Day } from '@/lib/domain/days';
import type { SessionId } from '@/lib/domain/ids';
import { dayMonth } from '@/lib/text/dates';
import { homeText } from '@/lib/text/home';

interface WaitingWrapUpsProps {
  waiting: readonly WaitingWrapUp[];
  today: Day;
  onWrapUp: (id: SessionId) => void;
}

/** Sessions whose wrap-up was put off. Nothing when there are none. */
export function WaitingWrapUps({ waiting, today, onWrapUp }: WaitingWrapUpsProps) {
  const t = useText(homeText);
  const language = useLanguage();
  const id = useId();
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting}>
      <h2 id={id}>{t.toWrapUp}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop it from unstyled lists */}
      <ul role="list" aria-labelledby={id}>
        {waiting.map((session) => (
          <li key={session.id}>
            <Button look="quiet" onClick={() => onWrapUp(session.id)}>
              {t.wrapUp(session.shownAs, dayMonth(session.on, today, language))}
              <ChevronRight size={16} aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
