import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import styles from '@/components/rights/Rights.module.css';
import { AutosavedArea } from '@/components/ui/AutosavedArea';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toDocuments } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import sheet from '@/components/workspace/Sheet.module.css';
import { now } from '@/lib/browser/clock';
import type { AccessRequest } from '@/lib/domain/access-request';
import { type Day, daySchema } from '@/lib/domain/days';
import type { ClientId } from '@/lib/domain/ids';
import { LINE_MAX, TEXT_MAX } from '@/lib/domain/text-limits';
import { longDay } from '@/lib/text/dates';
import { rightsText } from '@/lib/text/rights';
import {
  type AccessChange,
  addAccessRequest,
  editAccessRequest,
  trashAccessRequest,
} from '@/lib/workflows/keep-access-requests';

interface AccessRequestsProps {
  clientId: ClientId;
  requests: readonly AccessRequest[];
  today: Day;
}

/** Every time the client asked what is held, with the day until which there is to be an answer. */
export function AccessRequests({ clientId, requests, today }: AccessRequestsProps) {
  const t = useText(rightsText);
  return (
    <Section title={t.requests}>
      <p className={page.hint}>{t.requestsHint}</p>
      {requests.length === 0 && <p className={page.none}>{t.noRequests}</p>}
      {requests.length > 0 && (
        <ul className={sheet.list} aria-label={t.requests}>
          {requests.map((request) => (
            <RequestSheet key={request.id} request={request} today={today} />
          ))}
        </ul>
      )}
      <NewRequest clientId={clientId} today={today} />
      <p className={page.hint}>
        <a className={page.crumb} href={toDocuments(clientId, 'client-file')}>
          {t.answer}
        </a>{' '}
        {t.answerHint}
      </p>
    </Section>
  );
}

function NewRequest({ clientId, today }: Omit<AccessRequestsProps, 'requests'>) {
  const t = useText(rightsText);
  const { follow } = useSaving();
  const [isOpen, setIsOpen] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const day = daySchema.safeParse(new FormData(event.currentTarget).get('askedOn'));
    if (!day.success) return;
    if (await follow(addAccessRequest(clientId, day.data))) setIsOpen(false);
  }
  if (!isOpen) {
    return (
      <Button className={sheet.add} onClick={() => setIsOpen(true)}>
        {t.newRequest}
      </Button>
    );
  }
  return (
    <form className={sheet.form} onSubmit={(event) => void save(event)}>
      <TextField
        type="date"
        name="askedOn"
        label={t.askedOn}
        defaultValue={today}
        max={today}
        required
        autoFocus
      />
      <div className={sheet.acts}>
        <Button type="submit">{t.add}</Button>
        <Button look="quiet" onClick={() => setIsOpen(false)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

function RequestSheet({ request, today }: { request: AccessRequest; today: Day }) {
  const t = useText(rightsText);
  const language = useLanguage();
  const { follow } = useSaving();
  const { id, askedOn, dueOn, answeredOn } = request;
  const change = (part: AccessChange) => void follow(editAccessRequest(id, part));
  const due = longDay(dueOn, language);
  const state =
    answeredOn !== null
      ? t.answered(longDay(answeredOn, language))
      : dueOn < today
        ? t.late(due)
        : t.due(due);
  return (
    <li className={sheet.item}>
      <details className={sheet.sheet}>
        <summary>
          {t.asked(longDay(askedOn, language))} <span className={page.hint}>{state}</span>
        </summary>
        <div className={sheet.fields}>
          <label className={styles.way}>
            <input
              type="checkbox"
              checked={request.isIdentityChecked}
              onChange={({ currentTarget }) => change({ isIdentityChecked: currentTarget.checked })}
            />
            {t.isChecked}
          </label>
          <AutosavedArea
            journal={`access:${id}:how`}
            label={t.howChecked}
            initial={request.howChecked ?? ''}
            maxLength={LINE_MAX}
            save={(howChecked) => editAccessRequest(id, { howChecked })}
          />
          <DayField
            label={t.extended}
            day={request.extendedOn}
            onDay={(extendedOn) => change({ extendedOn })}
          />
          <DayField
            label={t.answeredOn}
            day={answeredOn}
            onDay={(day) => change({ answeredOn: day })}
          />
          <AutosavedArea
            journal={`access:${id}:note`}
            label={t.note}
            initial={request.note}
            maxLength={TEXT_MAX}
            save={(note) => editAccessRequest(id, { note })}
          />
        </div>
      </details>
      <Button
        look="icon"
        aria-label={t.removeRequest(longDay(askedOn, language))}
        onClick={() => void follow(trashAccessRequest(id, now()))}
      >
        <X size={14} />
      </Button>
    </li>
  );
}

interface DayFieldProps {
  label: string;
  day: Day | null;
  onDay: (day: Day | null) => void;
}

function DayField({ label, day, onDay }: DayFieldProps) {
  return (
    <TextField
      type="date"
      label={label}
      defaultValue={day ?? ''}
      onChange={({ currentTarget }) => onDay(daySchema.safeParse(currentTarget.value).data ?? null)}
    />
  );
}
