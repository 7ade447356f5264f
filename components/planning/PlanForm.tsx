import { type FormEvent, useState } from 'react';
import { AgendaFields } from '@/components/planning/AgendaFields';
import { PlanHintLines } from '@/components/planning/PlanHintLines';
import styles from '@/components/planning/Planning.module.css';
import { type PlanDraft, readDraft } from '@/components/planning/plan-draft';
import { RepeatFields } from '@/components/planning/RepeatFields';
import { TimeFields } from '@/components/planning/TimeFields';
import { useLastAgenda } from '@/components/planning/use-last-agenda';
import type { Planning } from '@/components/planning/use-planning';
import { Button } from '@/components/ui/Button';
import { SelectField, TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { agendaTemplates } from '@/lib/domain/agenda-templates';
import { addDays, dayOf } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { LINE_MAX } from '@/lib/domain/text-limits';
import { planningText } from '@/lib/text/planning';
import { planSessions } from '@/lib/workflows/plan-sessions';

const FIRST = { templateId: 'grow', minutes: 60 };
const FIRST_TIME = '10:00';
const FIRST_COUNT = '6';

interface PlanFormProps {
  planning: Planning;
  /** Whom it begins with, when the coach came for somebody. */
  clientId: ClientId | undefined;
  /** The agenda it begins with, when they came for a kind of session. */
  templateId: string | undefined;
  onDone: () => void;
}

/** A session, or a series of them: with whom, when, how and where. */
export function PlanForm({ planning, clientId, templateId, onDone }: PlanFormProps) {
  const t = useText(planningText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { clients, planned, at } = planning;
  const [said, setSaid] = useState<Partial<PlanDraft>>({});
  const [wasTried, setWasTried] = useState(false);
  // Until the coach says something else, the next session is planned like the last.
  const last = useLastAgenda('client' in said ? said.client?.id : clientId);
  const called = agendaTemplates.find(({ id }) => id === templateId);
  const like = called ? { templateId: called.id, minutes: called.minutes } : (last ?? FIRST);
  const draft: PlanDraft = {
    client: clientId && clients.get(clientId),
    written: { day: addDays(dayOf(at), 7), time: FIRST_TIME, zone: '' },
    templateId: like.templateId,
    minutes: String(like.minutes),
    where: '',
    repeat: 'once',
    count: FIRST_COUNT,
    ...said,
  };
  const { plan, minutes, problems } = readDraft(draft, language);
  const change = (part: Partial<PlanDraft>) => setSaid((current) => ({ ...current, ...part }));
  const active = [...clients.values()]
    .filter(({ status }) => status === 'active')
    .toSorted((a, b) => a.shownAs.localeCompare(b.shownAs, language));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasTried(true);
    if (plan !== undefined && (await follow(planSessions(plan)))) onDone();
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <SelectField
        label={t.client}
        // The coach has just asked for it.
        autoFocus
        value={draft.client?.id ?? ''}
        onChange={({ currentTarget }) =>
          change({ client: active.find(({ id }) => id === currentTarget.value) })
        }
      >
        <option value="">{t.chooseClient}</option>
        {active.map(({ id, shownAs }) => (
          <option key={id} value={id}>
            {shownAs}
          </option>
        ))}
      </SelectField>
      <TimeFields
        written={draft.written}
        client={draft.client}
        onChange={(written) => change({ written })}
      />
      <AgendaFields draft={draft} hasProblem={problems.includes('minutes')} onChange={change} />
      <TextField
        label={t.where}
        hint={t.whereHint}
        value={draft.where}
        maxLength={LINE_MAX}
        dir="auto"
        autoComplete="off"
        problem={wasTried && problems.includes('where') ? t.whereProblem : undefined}
        onChange={({ currentTarget }) => change({ where: currentTarget.value })}
      />
      <RepeatFields
        draft={draft}
        plan={plan}
        hasProblem={problems.includes('count')}
        onChange={change}
      />
      <PlanHintLines
        client={draft.client}
        time={plan}
        minutes={minutes ?? FIRST.minutes}
        planned={planned}
        clients={clients}
      />
      <div className={styles.acts}>
        <Button
          type="submit"
          className={styles.save}
          disabled={plan === undefined && problems.length === 0}
        >
          {plan?.repeat === undefined ? t.save : t.saveMany(plan.repeat.count)}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
