import { X } from 'lucide-react';
import { useState } from 'react';
import styles from '@/components/closing/Closing.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { now } from '@/lib/browser/clock';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { Achievement } from '@/lib/domain/evaluation';
import type { ClientId, EngagementId } from '@/lib/domain/ids';
import { closingText } from '@/lib/text/closing';
import { longDay } from '@/lib/text/dates';
import { addToJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

interface AchievementsProps {
  clientId: ClientId;
  engagementId: EngagementId;
  achievements: readonly Achievement[];
}

/** What was reached, the latest first: worth stopping for, without noise. */
export function Achievements({ clientId, engagementId, achievements }: AchievementsProps) {
  const t = useText(closingText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [on, setOn] = useState<string>(() => dayOf(now()));
  const latest = achievements.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  const add = (text: string) => {
    const day = daySchema.safeParse(on).data ?? dayOf(now());
    return addToJourney('achievements', { clientId, engagementId, goalId: null, on: day, text });
  };
  return (
    <Section title={t.achievements}>
      {latest.length === 0 && <p className={page.none}>{t.noAchievements}</p>}
      {latest.length > 0 && (
        <ol className={styles.reached} aria-label={t.achievements}>
          {latest.map(({ id, on: reachedOn, text }) => (
            <li key={id} data-entry={id}>
              <span>
                <span dir="auto">{text}</span>{' '}
                <time className={page.hint} dateTime={reachedOn}>
                  {longDay(reachedOn, language)}
                </time>
              </span>
              <Button
                look="icon"
                aria-label={t.remove(text)}
                onClick={() => void follow(trashFromJourney('achievements', id, now()))}
              >
                <X size={14} />
              </Button>
            </li>
          ))}
        </ol>
      )}
      <AddLine open={t.newAchievement} label={t.achievement} add={add}>
        <TextField
          type="date"
          label={t.day}
          value={on}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
      </AddLine>
    </Section>
  );
}
