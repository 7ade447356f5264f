import { lazy, Suspense } from 'react';
import type { TrendSeries } from '@/components/charts/trend-series';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { NumberedCheckIn } from '@/lib/domain/alliance-history';
import { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import { checkInMarks, checkInMean, isAllTens } from '@/lib/domain/check-in-marks';
import { allianceText } from '@/lib/text/alliance';

const TrendChart = lazy(async () => ({
  default: (await import('@/components/charts/TrendChart')).TrendChart,
}));

/** What the client said of each session: a line for each item, and one for the mean of them. */
export function AllianceTrend({ checkIns }: { checkIns: readonly NumberedCheckIn[] }) {
  const t = useText(allianceText);
  const last = checkIns.at(-1);
  return (
    <Section title={t.checkIns} aside={checkIns.length > 0 ? checkIns.length : undefined}>
      {last === undefined ? (
        <p className={page.none}>{t.noCheckIns}</p>
      ) : (
        <>
          <Suspense>
            <TrendChart
              title={titleOf(checkIns, t)}
              series={seriesOf(checkIns, t)}
              min={0}
              max={10}
            />
          </Suspense>
          {isAllTens(last.checkIn) && <p>{t.allTens}</p>}
          <p className={page.hint}>{t.ruleHint}</p>
        </>
      )}
    </Section>
  );
}

type Words = (typeof allianceText)['en'];

function titleOf(checkIns: readonly NumberedCheckIn[], t: Words): string {
  const means = checkIns.flatMap(({ checkIn }) => checkInMean(checkIn) ?? []);
  const [first, last] = [means[0], means.at(-1)];
  if (first === undefined || last === undefined) return t.checkIns;
  return means.length === 1 ? t.one(last) : t.moved(first, last, means.length);
}

function seriesOf(checkIns: readonly NumberedCheckIn[], t: Words): TrendSeries[] {
  const marks = checkInMarks(checkIns.map(({ checkIn }) => checkIn));
  const mean = checkIns.flatMap(({ on, number, checkIn }) => {
    const value = checkInMean(checkIn);
    return value === undefined ? [] : [{ on, value, note: t.inSession(number) }];
  });
  const items = CHECK_IN_ITEMS.map((item) => ({
    label: t.items[item],
    points: checkIns.flatMap(({ on, session, checkIn }) => {
      const value = checkIn[item];
      if (value === null) return [];
      const mark = marks.find((each) => each.sessionId === session.id && each.item === item);
      if (mark === undefined) return [{ on, value }];
      const why = mark.median === null ? t.low(value) : t.drop(value, mark.median);
      return [{ on, value, mark: mark.isDrop ? why : t.low(value) }];
    }),
  }));
  return [{ label: t.mean, points: mean }, ...items];
}
