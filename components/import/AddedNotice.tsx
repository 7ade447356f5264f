import { useEffect, useRef } from 'react';
import { useTakeBack } from '@/components/import/use-imports';
import { Button } from '@/components/ui/Button';
import preview from '@/components/ui/ImportPreview.module.css';
import { useText } from '@/components/ui/use-text';
import { toClient } from '@/components/workspace/routes';
import type { Client } from '@/lib/domain/client';
import type { ImportRecord } from '@/lib/domain/import/import-record';
import { importText } from '@/lib/text/import';

interface AddedNoticeProps {
  record: ImportRecord;
  /** What was added. */
  sentence: string;
  /** Whose notes they are. */
  client?: Client;
  onDone: () => void;
}

/** What an import did, with the way to it and the way back. It has the focus that the button had. */
export function AddedNotice({ record, sentence, client, onDone }: AddedNoticeProps) {
  const t = useText(importText);
  const takeBack = useTakeBack();
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  return (
    <>
      <p ref={lead} tabIndex={-1} className={preview.lead}>
        {sentence}
      </p>
      <div className={preview.buttons}>
        {client !== undefined && (
          <a className={preview.open} href={toClient(client.id)} dir="auto">
            {t.openClient(client.shownAs)}
          </a>
        )}
        <Button onClick={onDone}>{t.close}</Button>
        <Button
          look="quiet"
          onClick={() => void takeBack(record).then((isBack) => isBack && onDone())}
        >
          {t.takeBack}
        </Button>
      </div>
    </>
  );
}
