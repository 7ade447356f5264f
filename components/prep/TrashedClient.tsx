import { useEffect, useRef } from 'react';
import styles from '@/components/prep/TrashedClient.module.css';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import type { Client } from '@/lib/domain/client';
import { prepText } from '@/lib/text/prep';
import { shellText } from '@/lib/text/shell';
import { restoreClient } from '@/lib/workflows/trash-client';

/** What is left of Prep when its client is in the trash: the way back, already under the finger. */
export function TrashedClient({ client }: { client: Client }) {
  const t = useText(prepText);
  const common = useText(shellText);
  const { follow } = useSaving();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div className={styles.trashed}>
      <Notice kind="hint">
        <p className={styles.sentence}>{t.inTrash(client.shownAs)}</p>
        <Button ref={undo} onClick={() => void follow(restoreClient(client.id))}>
          {common.undo}
        </Button>
      </Notice>
    </div>
  );
}
