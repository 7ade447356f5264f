import { useMemo } from 'react';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Credential } from '@/lib/domain/credential';
import { SHIPPED_CREDENTIALS } from '@/lib/domain/credentials';
import type { Day } from '@/lib/domain/days';
import { type HoursReport, hoursReport } from '@/lib/domain/hours';
import { DEFAULT_HOURS_SETTINGS, type HoursSettings } from '@/lib/domain/hours-settings';
import { findMeta } from '@/lib/storage/meta';
import { type HoursReading, readHours } from '@/lib/workflows/read-hours';

export interface Hours {
  reading: HoursReading;
  settings: HoursSettings;
  report: HoursReport;
  credentials: readonly Credential[];
  today: Day;
}

/** The coach's hours as of a day, kept up to date. `undefined` during the first read. */
export function useHours(today: Day): Hours | undefined {
  const reading = useLiveQuery(() => readHours(today), [today]);
  // Apart from the sessions, so that another rule is counted without reading ten years again.
  const rules = useLiveQuery(async () => {
    const [settings, credentials] = await Promise.all([
      findMeta('hoursSettings'),
      findMeta('credentials'),
    ]);
    return {
      settings: settings ?? DEFAULT_HOURS_SETTINGS,
      credentials: credentials ?? SHIPPED_CREDENTIALS,
    };
  }, []);
  return useMemo(() => {
    if (reading === undefined || rules === undefined) return undefined;
    const report = hoursReport(reading.entries, reading.clients, rules.settings);
    return { reading, report, today, ...rules };
  }, [reading, rules, today]);
}
