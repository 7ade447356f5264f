import { X } from 'lucide-react';
import { useState } from 'react';
import styles from '@/components/closing/Closing.module.css';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { AddLine } from '@/components/workspace/AddLine';
import page from '@/components/workspace/Page.module.css';
import { RemovedLine } from '@/components/workspace/RemovedLine';
import { Section } from '@/components/workspace/Section';
import sheet from '@/components/workspace/Sheet.module.css';
import { useRemoval } from '@/components/workspace/use-removal';
import { now } from '@/lib/browser/clock';
import type { SustainingStep } from '@/lib/domain/closure';
import { dayOf, daySchema } from '@/lib/domain/days';
import type { EngagementId } from '@/lib/domain/ids';
import { closingText } from '@/lib/text/closing';
import { longDay } from '@/lib/text/dates';
import {
  addSustainingStep,
  changeSustainingStep,
  putBackSustainingStep,
  removeSustainingStep,
} from '@/lib/workflows/close-engagement';

interface SustainingPlanProps {
  engagementId: EngagementId;
  steps: readonly SustainingStep[];
}

/** What keeps the change alive after the last session, and the days to look at it again. */
export function SustainingPlan({ engagementId, steps }: SustainingPlanProps) {
  const t = useText(closingText);
  const { removal, remove, bringBack } = useRemoval();
  const [checkOn, setCheckOn] = useState('');
  const add = async (text: string) => {
    const day = daySchema.safeParse(checkOn).data ?? null;
    await addSustainingStep(engagementId, { text, checkOn: day });
    setCheckOn('');
  };
  return (
    <Section title={t.sustaining}>
      <p className={page.hint}>{t.sustainingHint}</p>
      {steps.length === 0 && <p className={page.none}>{t.noSteps}</p>}
      {steps.length > 0 && (
        <ul aria-label={t.sustaining}>
          {steps.map((step) => (
            <Step
              key={step.id}
              engagementId={engagementId}
              step={step}
              onRemove={() =>
                void remove(removeSustainingStep(engagementId, step.id), {
                  words: step.text,
                  undo: () => putBackSustainingStep(engagementId, step),
                })
              }
            />
          ))}
        </ul>
      )}
      <RemovedLine removal={removal} onBringBack={bringBack} />
      <AddLine open={t.newStep} label={t.step} add={add}>
        <TextField
          type="date"
          label={t.checkOn}
          value={checkOn}
          onChange={({ currentTarget }) => setCheckOn(currentTarget.value)}
        />
      </AddLine>
    </Section>
  );
}

interface StepProps {
  engagementId: EngagementId;
  step: SustainingStep;
  onRemove: () => void;
}

function Step({ engagementId, step, onRemove }: StepProps) {
  const t = useText(closingText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, text, checkOn, checkedOn } = step;
  const isChecked = checkedOn !== null;
  const day = (on: Parameters<typeof longDay>[0]) => longDay(on, language);
  return (
    <li className={styles.line}>
      <span>
        <span dir="auto">{text}</span>{' '}
        <span className={page.hint}>
          {isChecked ? t.checked(day(checkedOn)) : checkOn !== null && t.checkDue(day(checkOn))}
        </span>
      </span>
      <span className={sheet.acts}>
        <Button
          look="quiet"
          aria-label={isChecked ? t.uncheckOf(text) : t.checkOf(text)}
          onClick={() =>
            void follow(
              changeSustainingStep(engagementId, id, {
                checkedOn: isChecked ? null : dayOf(now()),
              }),
            )
          }
        >
          {isChecked ? t.uncheck : t.check}
        </Button>
        <Button look="icon" aria-label={t.remove(text)} onClick={onRemove}>
          <X size={14} />
        </Button>
      </span>
    </li>
  );
}
