import { defineBackground } from 'wxt/utils/define-background';
import { now } from '@/lib/browser/clock';
import { onCommand } from '@/lib/browser/commands';
import { onBrowserStart, onFirstInstall } from '@/lib/browser/install';
import { openWelcome } from '@/lib/browser/open-page';
import { reportFailure } from '@/lib/browser/report';
import { onTabMoved } from '@/lib/browser/tabs';
import { onToolbarClick } from '@/lib/browser/toolbar';
import { noticeCall, noticeTabMoved } from '@/lib/workflows/follow-call';
import { followVault } from '@/lib/workflows/follow-vault';
import { toggleHidden } from '@/lib/workflows/hide-everything';
import { markMoment } from '@/lib/workflows/mark-moment';
import { goToNextItem } from '@/lib/workflows/next-agenda-item';
import { purgeTrashDaily } from '@/lib/workflows/purge-trash';
import { unlessLocked } from '@/lib/workflows/unless-locked';

export default defineBackground(() => {
  followVault(reportFailure);
  onToolbarClick((tab) => unlessLocked(() => noticeCall(tab.id, tab.url, now())), reportFailure);
  onTabMoved((...moved) => unlessLocked(() => noticeTabMoved(...moved)), reportFailure);
  onCommand(
    {
      'mark-moment': () => markMoment(now()),
      'hide-everything': () => toggleHidden(),
      'next-item': () => unlessLocked(() => goToNextItem(now())),
    },
    reportFailure,
  );
  onFirstInstall(openWelcome, reportFailure);
  onBrowserStart(() => unlessLocked(() => purgeTrashDaily(now())), reportFailure);
});
