import { Check } from 'lucide-react';
import styles from '@/components/documents/Replacements.module.css';
import type { DecisionsState } from '@/components/documents/use-decisions';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { ProposedReplacement, ReplacementProposal } from '@/lib/domain/approve-replacements';
import { CLIENT_NAME_MAX } from '@/lib/domain/client';
import { documentsPageText } from '@/lib/text/documents-page';

interface ReplacementsProps {
  proposal: ReplacementProposal;
  decisions: DecisionsState;
}

/** Everything that could say who it is, each to be approved, put into other words, or left. */
export function Replacements({ proposal: { replacements }, decisions }: ReplacementsProps) {
  const t = useText(documentsPageText);
  const { open } = decisions;
  if (replacements.length === 0) {
    return (
      <Section title={t.replacements}>
        <p className={page.none}>{t.nothingFound}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t.replacements}
      aside={t.decided(replacements.length - open, replacements.length)}
    >
      <p className={page.hint}>
        {t.replacementsHint} {t.previewUndecided}
      </p>
      <ul aria-label={t.replacements}>
        {replacements.map((each) => (
          <Row key={each.find} replacement={each} decisions={decisions} />
        ))}
      </ul>
      <Button className={styles.rest} disabled={open === 0} onClick={decisions.approveRest}>
        {t.approveRest}
      </Button>
    </Section>
  );
}

interface RowProps {
  replacement: ProposedReplacement;
  decisions: DecisionsState;
}

function Row({ replacement, decisions }: RowProps) {
  const t = useText(documentsPageText);
  const { find, kind, count, context, isCertain, replace } = replacement;
  const verdict = decisions.verdictOf(replacement);
  const standIn = decisions.standInOf(replacement);
  return (
    <li className={styles.row} data-decided={verdict}>
      <p className={styles.found}>
        {verdict !== undefined && <Check size={14} aria-hidden="true" className={styles.check} />}
        <strong dir="auto">{find}</strong>
        <span className={styles.facts}>
          {t.kinds[kind]}, {t.times(count)}
        </span>
      </p>
      <p className={styles.context} dir="auto">
        {context.before}
        <mark>{context.found}</mark>
        {context.after}
      </p>
      <div className={styles.standIn}>
        <TextField
          label={t.standIn(find)}
          value={standIn}
          maxLength={CLIENT_NAME_MAX}
          dir="auto"
          autoComplete="off"
          disabled={verdict === 'left'}
          onChange={({ currentTarget }) => decisions.reword(replacement, currentTarget.value)}
          onBlur={() => {
            if (standIn.trim() === '') decisions.reword(replacement, replace);
          }}
        />
      </div>
      <div className={styles.acts}>
        <Button
          className={styles.verdict}
          aria-label={t.approveOf(find)}
          aria-pressed={verdict === 'approved'}
          disabled={standIn.trim() === ''}
          onClick={() => decisions.decide(replacement, 'approved')}
        >
          {t.approve}
        </Button>
        {!isCertain && (
          <Button
            className={styles.verdict}
            aria-label={t.leaveOf(find)}
            aria-pressed={verdict === 'left'}
            onClick={() => decisions.decide(replacement, 'left')}
          >
            {t.leave}
          </Button>
        )}
      </div>
    </li>
  );
}
