import { CalendarClock, X } from 'lucide-react';
import { useState } from 'react';
import { MoveForm } from '@/components/planning/MoveForm';
import styles from '@/components/planning/Planning.module.css';
import { elsewhere, whenOf } from '@/components/planning/session-times';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { toClient } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import type { ClientId, SessionId } from '@/lib/domain/ids';
import type { Language } from '@/lib/domain/language';
import { plannedMinutes } from '@/lib/domain/plan-hints';
import { providerSchema } from '@/lib/domain/room';
import type { Session } from '@/lib/domain/session';
import { timeOfDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { PROVIDER_NAMES } from '@/lib/text/home';
import { planningText } from '@/lib/text/planning';
import { unplanSeries, unplanSession } from '@/lib/workflows/plan-sessions';

interface PlannedRowProps {
  session: Session;
  clients: ReadonlyMap<ClientId, Client>;
  planned: readonly Session[];
  /** Under its day, where the time alone is enough. */
  isUnderDay: boolean;
  onUnplanned: (ids: readonly SessionId[]) => void;
}

type Open = 'moving' | 'giving-up' | undefined;

/** One planned session: when, with whom, where; it can be moved and given up. */
export function PlannedRow({ session, clients, planned, ...rest }: PlannedRowProps) {
  const { isUnderDay, onUnplanned } = rest;
  const t = useText(planningText);
  const language = useLanguage();
  const { follow } = useSaving();
  const [open, setOpen] = useState<Open>(undefined);
  const { id, clientId, plannedAt } = session;
  const later = planned.filter(
    (each) =>
      session.seriesId !== undefined &&
      each.seriesId === session.seriesId &&
      each.plannedAt > plannedAt,
  );
  const shownAs = clients.get(clientId)?.shownAs ?? '';
  const name = `${shownAs}, ${whenOf(plannedAt, language)}`;

  async function giveUp(): Promise<void> {
    if (await follow(unplanSession(id, now()))) onUnplanned([id]);
  }
  async function giveUpSeries(): Promise<void> {
    if (session.seriesId === undefined) return;
    const givingUp = unplanSeries(session.seriesId, plannedAt, now());
    if (await follow(givingUp)) onUnplanned(await givingUp);
  }
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.time}>
          {isUnderDay ? timeOfDay(plannedAt) : whenOf(plannedAt, language)}
        </span>
        <p className={styles.who}>
          <a href={toClient(clientId)} dir="auto">
            {shownAs}
          </a>
          <span className={styles.facts} dir="auto">
            {factsOf(session, language, later.length > 0).join(' · ')}
          </span>
        </p>
        <Button
          look="icon"
          aria-label={t.moveOf(name)}
          title={t.move}
          aria-expanded={open === 'moving'}
          onClick={() => setOpen(open === 'moving' ? undefined : 'moving')}
        >
          <CalendarClock size={16} aria-hidden="true" />
        </Button>
        <Button
          look="icon"
          aria-label={t.unplanOf(name)}
          title={t.unplan}
          {...(later.length > 0 ? { 'aria-expanded': open === 'giving-up' } : {})}
          onClick={() => {
            if (later.length === 0) void giveUp();
            else setOpen(open === 'giving-up' ? undefined : 'giving-up');
          }}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {open === 'moving' && (
        <MoveForm
          session={session}
          clients={clients}
          planned={planned}
          onDone={() => setOpen(undefined)}
        />
      )}
      {open === 'giving-up' && later.length > 0 && (
        <div className={styles.acts}>
          <Button onClick={() => void giveUp()}>{t.unplanOne}</Button>
          <Button onClick={() => void giveUpSeries()}>{t.unplanSeries(later.length)}</Button>
          <Button look="quiet" onClick={() => setOpen(undefined)}>
            {t.cancel}
          </Button>
        </div>
      )}
    </li>
  );
}

function factsOf(session: Session, language: Language, repeats: boolean): string[] {
  const t = planningText[language];
  const { room, location, kind, sourceKey } = session;
  const provider = providerSchema.safeParse(room?.split(':', 1)[0]);
  return [
    t.minutes(plannedMinutes(session)),
    ...(kind === 'working' ? [] : [documentsText[language].sessionKinds[kind]]),
    elsewhere(session, language) ?? [],
    provider.success ? PROVIDER_NAMES[provider.data] : [],
    location ?? [],
    repeats ? t.inSeries : [],
    sourceKey === undefined ? [] : t.fromCalendar,
  ].flat();
}
