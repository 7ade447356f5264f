import type { ReactNode } from 'react';
import type { EngagementState } from '@/components/engagement/client-journey';
import styles from '@/components/engagement/Standing.module.css';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { toPart, toPlanning } from '@/components/workspace/routes';
import { now } from '@/lib/browser/clock';
import { agreementInForce } from '@/lib/domain/agreement';
import { numberedCheckIns } from '@/lib/domain/alliance-history';
import { checkInMean, openMarks } from '@/lib/domain/check-in-marks';
import { consentOn, consentPurposeSchema } from '@/lib/domain/consent';
import { type Day, dayOf } from '@/lib/domain/days';
import { isAbout, type Journey } from '@/lib/domain/journey';
import { nextByClient } from '@/lib/domain/planning';
import { dayMonth, timeOfDay } from '@/lib/text/dates';
import { engagementText } from '@/lib/text/engagement';
import { pagesText } from '@/lib/text/pages';
import { trendChartText } from '@/lib/text/trend-chart';

interface StandingProps {
  journey: Journey;
  state: EngagementState | undefined;
}

/** Where the relationship stands, a line for each side of it, with the way to it. */
export function Standing({ journey, state }: StandingProps) {
  const t = useText(engagementText);
  const pages = useText(pagesText);
  const language = useLanguage();
  const { id } = journey.client;
  const today = dayOf(now());
  const inWords = (day: Day) => dayMonth(day, today, language);
  const next = nextByClient(journey.sessions, now()).get(id);
  const reviewOn = state?.engagement.endedOn === null ? state.engagement.reviewOn : null;
  return (
    <dl className={styles.standing}>
      <Line name={pages.agreement} href={toPart(id, 'agreement')}>
        {agreed(journey, state, t, inWords)} · {consented(journey, today, t)}
      </Line>
      <Line name={pages.alliance} href={toPart(id, 'alliance')}>
        <Alliance journey={journey} />
      </Line>
      <Line name={t.next} href={toPlanning(id)}>
        {next === undefined
          ? t.noNext
          : `${inWords(dayOf(next.plannedAt))}, ${timeOfDay(next.plannedAt)}`}
      </Line>
      {reviewOn !== null && (
        <Line name={t.reviewOn} href={toPart(id, 'engagement')}>
          {inWords(reviewOn)}
        </Line>
      )}
    </dl>
  );
}

interface LineProps {
  name: string;
  href: string;
  children: ReactNode;
}

function Line({ name, href, children }: LineProps) {
  return (
    <div>
      <dt>
        <a className={page.crumb} href={href}>
          {name}
        </a>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The last answers' mean and what of them is marked. */
function Alliance({ journey }: { journey: Journey }) {
  const t = useText(engagementText);
  const { number } = useText(trendChartText);
  const checkIns = numberedCheckIns(journey).map(({ checkIn }) => checkIn);
  const last = checkIns.at(-1);
  const mean = last && checkInMean(last);
  if (mean === undefined) return t.noCheckIn;
  const marks = openMarks(checkIns).length;
  return `${t.lastCheckIn(number(mean))}${marks === 0 ? '' : ` · ${t.marked(marks)}`}`;
}

type Words = (typeof engagementText)['en'];

function agreed(
  { agreements }: Journey,
  state: EngagementState | undefined,
  t: Words,
  inWords: (day: Day) => string,
): string {
  const own = agreements.filter((each) => state === undefined || isAbout(each, state.engagement));
  const inForce = agreementInForce(own);
  if (inForce?.agreedOn != null) return t.agreedSince(inForce.version, inWords(inForce.agreedOn));
  return own.length > 0 ? t.draft : t.noAgreement;
}

function consented({ consents, client }: Journey, today: Day, t: Words): string {
  const purposes = consentPurposeSchema.options;
  const held = purposes.filter((each) => consentOn(consents, client.id, each, today)).length;
  return t.consents(held, purposes.length);
}
