import type { SentDocument } from '@/lib/domain/sent-document';

/** The documents that look at a client and not at one session. */
export const PAPERS = [
  'agreement',
  'progress-report',
  'closure-for-client',
  'closure-for-coach',
  'supervision-case',
  'client-file',
] as const;
export type Paper = (typeof PAPERS)[number];

/** How the log of what was sent tells them apart. */
export const LOGGED_AS: Record<Paper, Pick<SentDocument, 'kind' | 'audience'>> = {
  agreement: { kind: 'agreement', audience: 'client' },
  'progress-report': { kind: 'progress-report', audience: 'sponsor' },
  'closure-for-client': { kind: 'closure-report', audience: 'client' },
  'closure-for-coach': { kind: 'closure-report', audience: 'coach' },
  'supervision-case': { kind: 'supervision-case', audience: 'supervisor' },
  'client-file': { kind: 'client-file', audience: 'access' },
};
