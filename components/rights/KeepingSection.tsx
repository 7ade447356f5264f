import styles from '@/components/rights/Rights.module.css';
import type { ClientRights } from '@/components/rights/use-client-rights';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import { isKeepingOver } from '@/lib/domain/keeping';
import { longDay } from '@/lib/text/dates';
import { rightsText } from '@/lib/text/rights';
import { decideKeeping, decideYears } from '@/lib/workflows/decide-keeping';

const YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 10];

/** For how long the records are kept, and what was decided once that was over. */
export function KeepingSection({ rights }: { rights: ClientRights }) {
  const t = useText(rightsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { client, keeping, yearsAgreed, today } = rights;
  const { until, lastOn, decisions } = keeping;
  const own = client.keeping?.years ?? null;
  const offered = [...new Set([...YEARS, ...(own === null ? [] : [own])])].toSorted(
    (a, b) => a - b,
  );
  const isOver = isKeepingOver(keeping, today);
  const counted = lastOn === undefined ? t.noSession : t.lastOn(longDay(lastOn, language));
  return (
    <Section title={t.keeping}>
      <div className={styles.stack}>
        {until !== undefined && isOver && (
          <>
            <Notice kind="hint">{t.over(longDay(until, language))}</Notice>
            <div className={styles.acts}>
              <Button onClick={() => void follow(decideKeeping(client.id, 'keep', today))}>
                {t.keep}
              </Button>
              <Button onClick={() => void follow(decideKeeping(client.id, 'later', today))}>
                {t.later}
              </Button>
            </div>
          </>
        )}
        {until !== undefined && !isOver && <p>{t.keptUntil(longDay(until, language))}</p>}
        <p className={page.hint}>{until === undefined ? t.undecided : counted}</p>
        <SelectField
          label={t.years}
          value={own ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void follow(decideYears(client.id, value === '' ? null : Number(value)))
          }
        >
          <option value="">{t.asAgreed(yearsAgreed)}</option>
          {offered.map((years) => (
            <option key={years} value={years}>
              {years}
            </option>
          ))}
        </SelectField>
        {decisions.length > 0 && (
          <ul className={styles.list} aria-label={t.decisions}>
            {decisions.map(({ on, choice, until: next }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what was decided is never reordered
              <li key={at} className={page.hint}>
                {t.decision(longDay(on, language), t.decided[choice], longDay(next, language))}
              </li>
            ))}
          </ul>
        )}
        <p className={page.hint}>{t.nothingAlone}</p>
      </div>
    </Section>
  );
}
