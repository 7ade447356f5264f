import { lazy, Suspense, useId } from 'react';
import { KindChoice } from '@/components/live/KindChoice';
import { useWritingLine } from '@/components/live/use-writing-line';
import styles from '@/components/live/WritingLine.module.css';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import type { Draft } from '@/lib/domain/draft';
import type { Goal } from '@/lib/domain/goal';
import type { LiveSession } from '@/lib/domain/session';
import { liveText } from '@/lib/text/live';

// Comes with the first sign that asks for it; the line itself must not wait for what it may offer.
const Suggestions = lazy(async () => ({
  default: (await import('@/components/live/Suggestions')).Suggestions,
}));

interface WritingLineProps {
  session: LiveSession;
  goals: readonly Goal[];
  /** What was stored of the line when it was first drawn: no key can overtake it. */
  stored: Draft;
}

/** The line everything goes through, with its kinds and what it offers while one types. */
export function WritingLine({ session, goals, stored }: WritingLineProps) {
  const t = useText(liveText);
  const id = useId();
  const line = useWritingLine({ session, goals, stored });
  return (
    <div className={styles.write}>
      <div className={styles.field}>
        <textarea
          data-shared=""
          ref={line.ref}
          className={styles.line}
          aria-label={t.note}
          aria-autocomplete="list"
          aria-controls={line.suggestions === undefined ? undefined : id}
          aria-activedescendant={line.active === undefined ? undefined : `${id}-${line.active}`}
          aria-describedby={line.problem === undefined ? undefined : `${id}-problem`}
          aria-invalid={line.problem === undefined ? undefined : true}
          placeholder={t.placeholder}
          defaultValue={line.initialText}
          rows={1}
          // The line is what the moment is for; a coach starts writing without reaching for it.
          // biome-ignore lint/a11y/noAutofocus: see above
          autoFocus={line.hasFocus}
          onInput={line.onInput}
          onKeyDown={line.onKeyDown}
        />
        {line.suggestions !== undefined && (
          <Suspense>
            <Suggestions
              id={id}
              label={line.suggestions.type === 'goals' ? t.goalSuggestions : t.questionSuggestions}
              options={line.suggestions.options}
              active={line.active}
              onChoose={line.choose}
            />
          </Suspense>
        )}
      </div>
      {line.problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {line.problem}
        </p>
      )}
      <div className={styles.under}>
        <KindChoice value={line.kind} onChange={line.chooseKind} />
        <Button look="quiet" className={styles.mark} aria-label={t.mark} onClick={line.mark}>
          {t.markShort}
        </Button>
      </div>
    </div>
  );
}
