import { X } from 'lucide-react';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import styles from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import { daySchema } from '@/lib/domain/days';
import type { Dilemma } from '@/lib/domain/dilemma';
import { saidLines } from '@/lib/domain/said-lines';
import { TEXT_MAX } from '@/lib/domain/text-limits';
import { longDay } from '@/lib/text/dates';
import { growthText } from '@/lib/text/growth';
import { changeInJourney, trashFromJourney } from '@/lib/workflows/keep-journey';

const PARTS = ['facts', 'stakes', 'consulted', 'decided'] as const;

interface DilemmaSheetProps {
  dilemma: Dilemma;
  /** The client it is about, by display name. */
  shownAs: string | undefined;
}

/** One dilemma: closed, its name and whether it is decided; open, the worksheet, saved as it is typed. */
export function DilemmaSheet({ dilemma, shownAs }: DilemmaSheetProps) {
  const t = useText(growthText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, title, kind, on, options, decidedOn } = dilemma;
  const facts = [
    t.kinds[kind],
    ...(shownAs === undefined ? [] : [shownAs]),
    longDay(on, language),
    decidedOn === null ? t.open : t.decidedOn(longDay(decidedOn, language)),
  ];
  const area = (part: (typeof PARTS)[number]) => (
    <AutosavedArea
      key={part}
      journal={`dilemma:${id}:${part}`}
      label={t[part]}
      initial={dilemma[part]}
      maxLength={TEXT_MAX}
      save={(text) => changeInJourney('dilemmas', id, { [part]: text })}
    />
  );
  return (
    <li className={styles.item} data-entry={id}>
      <details className={styles.sheet}>
        <summary>
          <span dir="auto">{title}</span> <span className={page.hint}>{facts.join(' · ')}</span>
        </summary>
        <div className={styles.fields}>
          {area('facts')}
          {area('stakes')}
          <AutosavedArea
            journal={`dilemma:${id}:options`}
            label={t.options}
            initial={options.join('\n')}
            maxLength={TEXT_MAX}
            save={(text) => changeInJourney('dilemmas', id, { options: saidLines(text) })}
          />
          {area('consulted')}
          {area('decided')}
          <TextField
            type="date"
            label={t.decide}
            defaultValue={decidedOn ?? ''}
            onChange={({ currentTarget }) => {
              const day = daySchema.safeParse(currentTarget.value).data ?? null;
              void follow(changeInJourney('dilemmas', id, { decidedOn: day }));
            }}
          />
        </div>
      </details>
      <Button
        look="icon"
        aria-label={t.remove(title)}
        onClick={() => void follow(trashFromJourney('dilemmas', id, now()))}
      >
        <X size={14} />
      </Button>
    </li>
  );
}
