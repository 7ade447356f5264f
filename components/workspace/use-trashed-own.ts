import { useLiveQuery } from '@/components/ui/use-live-query';
import { useLanguage } from '@/components/ui/use-text';
import { HOURS, PLANNING, SETTINGS, toPart } from '@/components/workspace/routes';
import type { TrashedWork, TrashedWorks } from '@/components/workspace/use-trashed-work';
import { dayOf } from '@/lib/domain/days';
import type { Language } from '@/lib/domain/language';
import { readClients } from '@/lib/storage/practice';
import { readTrashedOwn, type TrashedOwn } from '@/lib/storage/trash';
import { agreementPageText } from '@/lib/text/agreement-page';
import { longDay } from '@/lib/text/dates';
import { hoursText } from '@/lib/text/hours';
import { restoreTemplate } from '@/lib/workflows/keep-recap-templates';
import { planAgain } from '@/lib/workflows/plan-sessions';
import { restoreDraft } from '@/lib/workflows/save-agreement';
import { restoreDevelopmentHours, restorePastHours } from '@/lib/workflows/trash-hours';

/** What was planned, logged or laid out, and removed. `undefined` during the first read. */
export function useTrashedOwn(): TrashedWorks | undefined {
  const language = useLanguage();
  return useLiveQuery(async () => {
    const [own, clients] = await Promise.all([readTrashedOwn(), readClients()]);
    const shownAs = new Map(clients.rows.map((client) => [String(client.id), client.shownAs]));
    const ofClient = (id: string | null) => (id === null ? undefined : shownAs.get(id));
    const works = [...ofClients(own, language, ofClient), ...ofCoach(own, language)];
    return {
      works: works.toSorted((a, b) => b.trashedAt - a.trashedAt),
      damaged: Object.values(own).reduce((sum, { damaged }) => sum + damaged, 0),
    };
  }, [language]);
}

function ofClients(
  { sessions, agreements, pastHours }: TrashedOwn,
  language: Language,
  ofClient: (id: string | null) => string | undefined,
): TrashedWork[] {
  return [
    ...sessions.rows.map(
      ({ id, clientId, plannedAt, trashedAt }): TrashedWork => ({
        ...{ id, kind: 'sessions', words: longDay(dayOf(plannedAt), language), href: PLANNING },
        ...{ shownAs: ofClient(clientId), trashedAt: trashedAt ?? 0 },
        restore: () => planAgain([id]),
      }),
    ),
    ...agreements.rows.map(
      ({ id, clientId, version, trashedAt }): TrashedWork => ({
        ...{ id, kind: 'agreements', words: agreementPageText[language].draft(version) },
        ...{ href: toPart(clientId, 'agreement'), shownAs: ofClient(clientId) },
        trashedAt: trashedAt ?? 0,
        restore: () => restoreDraft(id),
      }),
    ),
    ...pastHours.rows.map(
      ({ id, clientId, name, on, trashedAt }): TrashedWork => ({
        ...{ id, kind: 'pastHours', words: `${name}, ${longDay(on, language)}`, href: HOURS },
        ...{ shownAs: ofClient(clientId), trashedAt: trashedAt ?? 0 },
        restore: () => restorePastHours(id),
      }),
    ),
  ];
}

function ofCoach(
  { developmentHours, recapTemplates }: TrashedOwn,
  language: Language,
): TrashedWork[] {
  const { kinds } = hoursText[language];
  return [
    ...developmentHours.rows.map(
      ({ id, kind, on, trashedAt }): TrashedWork => ({
        ...{ id, kind: 'developmentHours', words: `${kinds[kind]}, ${longDay(on, language)}` },
        ...{ href: HOURS, shownAs: undefined, trashedAt: trashedAt ?? 0 },
        restore: () => restoreDevelopmentHours(id),
      }),
    ),
    ...recapTemplates.rows.map(
      ({ id, name, trashedAt }): TrashedWork => ({
        ...{ id, kind: 'recapTemplates', words: name, href: SETTINGS, shownAs: undefined },
        trashedAt: trashedAt ?? 0,
        restore: () => restoreTemplate(id),
      }),
    ),
  ];
}
