import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/OpenWrapUp.module.css';
import { openPanel } from '@/lib/browser/open-panel';
import type { Session } from '@/lib/domain/session';
import { sessionPageText } from '@/lib/text/session-page';
import { openWrapUp } from '@/lib/workflows/open-wrap-up';

/** Puts this session's wrap-up into the panel, and the panel beside this page. */
export function OpenWrapUp({ session }: { session: Session }) {
  const t = useText(sessionPageText);
  const { follow } = useSaving();
  const [where, setWhere] = useState<'panel' | 'waits' | undefined>(undefined);
  const handleClick = async () => {
    // The panel first: after anything that waits, the browser would refuse to open it.
    const opened = openPanel().then(
      () => 'panel' as const,
      () => 'waits' as const,
    );
    if (await follow(openWrapUp(session.id))) setWhere(await opened);
  };
  return (
    <div className={styles.act}>
      <Button onClick={() => void handleClick()}>{t.openWrapUp}</Button>
      {where !== undefined && (
        <Notice kind="hint">{where === 'panel' ? t.wrapUpOpened : t.wrapUpWaits}</Notice>
      )}
    </div>
  );
}
