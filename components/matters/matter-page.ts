import type { ClientPart } from '@/components/workspace/routes';
import type { Matter } from '@/lib/domain/what-matters';

/** Which of a client's pages a matter is about. */
export const MATTER_PAGE: Record<Matter['kind'], ClientPart> = {
  mark: 'alliance',
  'repair-open': 'alliance',
  'all-tens': 'alliance',
  'no-agreement': 'agreement',
  'agreement-open': 'agreement',
  'no-consent': 'agreement',
  carried: 'goals',
  'report-due': 'engagement',
  'review-near': 'engagement',
  ready: 'engagement',
};
