import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Sheet.module.css';
import type { Stakeholder } from '@/lib/domain/engagement';
import type { PulseRound } from '@/lib/domain/pulse';
import { PULSE_CHANGES } from '@/lib/domain/read-pulse';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { allianceText } from '@/lib/text/alliance';
import { answerPulse } from '@/lib/workflows/answer-pulse';

interface PulseAnswerFormProps {
  round: PulseRound;
  stakeholders: readonly Stakeholder[];
  onClose: () => void;
}

const CANNOT_SAY = '';
const SOMEBODY = '';

/** One stakeholder's answer. A second one of the same person replaces the first. */
export function PulseAnswerForm({ round, stakeholders, onClose }: PulseAnswerFormProps) {
  const t = useText(allianceText);
  const { follow } = useSaving();
  const [who, setWho] = useState<string>(stakeholders[0]?.id ?? SOMEBODY);
  const [change, setChange] = useState('0');
  const [suggestion, setSuggestion] = useState('');

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answer = {
      stakeholderId: stakeholders.find(({ id }) => id === who)?.id ?? null,
      change: change === CANNOT_SAY ? null : Number(change),
      suggestion,
    };
    if (await follow(answerPulse(round.id, answer))) onClose();
  }
  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <SelectField
        label={t.who}
        value={who}
        onChange={({ currentTarget }) => setWho(currentTarget.value)}
      >
        {stakeholders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={SOMEBODY}>{t.somebody}</option>
      </SelectField>
      <SelectField
        label={t.change}
        value={change}
        onChange={({ currentTarget }) => setChange(currentTarget.value)}
      >
        {PULSE_CHANGES.map((each) => (
          <option key={each} value={each}>
            {t.changeWord(each)}
          </option>
        ))}
        <option value={CANNOT_SAY}>{t.cannotSay}</option>
      </SelectField>
      <TextField
        label={t.suggestion}
        value={suggestion}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        onChange={({ currentTarget }) => setSuggestion(currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button type="submit">{t.add}</Button>
        <Button look="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
