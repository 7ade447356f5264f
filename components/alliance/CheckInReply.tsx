import { type FormEvent, useState } from 'react';
import styles from '@/components/alliance/Alliance.module.css';
import { CheckInItems, type CheckInItemsProps } from '@/components/alliance/CheckInItems';
import area from '@/components/ui/AutosavedArea.module.css';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { copyRich } from '@/lib/browser/clipboard';
import { now } from '@/lib/browser/clock';
import { CHECK_IN_ITEMS } from '@/lib/domain/check-in';
import { checkInForm, parseCheckInReply } from '@/lib/domain/check-in-form';
import type { SpanishAddress } from '@/lib/domain/language';
import { allianceText } from '@/lib/text/alliance';
import { checkInFormText, checkInFormWords } from '@/lib/text/check-in-form';
import { recordCheckIn } from '@/lib/workflows/record-check-in';

/** A longer message than anybody writes; what is beyond is not the form. */
const REPLY_MAX = 100_000;
const WORDINGS = [checkInFormText.en, checkInFormText.es];

interface CheckInReplyProps extends Omit<CheckInItemsProps, 'how'> {
  /** The client's, in Spanish. */
  address: SpanishAddress;
}

/** The form as text to send by any means, and the way back: the reply as it came. */
export function CheckInReply({ sessionId, checkIn, language, address }: CheckInReplyProps) {
  const t = useText(allianceText);
  const { follow } = useSaving();
  const [reply, setReply] = useState('');
  const [said, setSaid] = useState<{ text: string; isProblem: boolean }>();
  const [copied, setCopied] = useState<string>();
  const [reads, setReads] = useState(0);
  const form = checkInForm(checkInFormWords(language, address));

  async function read(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { scores, keepOrChange, unread, isForm } = parseCheckInReply(reply, WORDINGS);
    if (!isForm) {
      setSaid({ text: t.notForm, isProblem: true });
      return;
    }
    const given = CHECK_IN_ITEMS.filter((item) => scores[item] !== null);
    const answers = {
      ...Object.fromEntries(given.map((item) => [item, scores[item]])),
      ...(keepOrChange === '' ? {} : { keepOrChange }),
    };
    if (!(await follow(recordCheckIn(sessionId, { ...answers, how: 'reply' }, now())))) return;
    const open = unread.map((item) => t.items[item]).join(', ');
    const words = [t.taken(given.length), ...(open === '' ? [] : [t.unread(open)])];
    setSaid({ text: words.join(' '), isProblem: open !== '' });
    setReply('');
    // The words that were taken over belong into their field.
    setReads((count) => count + 1);
  }
  async function copy(): Promise<void> {
    const html = `<pre>${form.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
    setCopied(
      await copyRich({ html, text: form }).then(
        () => t.copied,
        () => t.copyFailed,
      ),
    );
  }
  return (
    <>
      <pre className={styles.form} lang={language}>
        {form}
      </pre>
      <div className={styles.start}>
        <Button onClick={() => void copy()}>{t.copyForm}</Button>
      </div>
      {copied !== undefined && (
        <p role="status" className={page.hint}>
          {copied}
        </p>
      )}
      <form className={styles.asking} onSubmit={(event) => void read(event)}>
        <Field label={t.reply} hint={t.replyHint} problem={said?.isProblem ? said.text : undefined}>
          {(ids) => (
            <textarea
              {...ids}
              className={area.area}
              rows={4}
              dir="auto"
              maxLength={REPLY_MAX}
              value={reply}
              onChange={({ currentTarget }) => setReply(currentTarget.value)}
            />
          )}
        </Field>
        {said !== undefined && !said.isProblem && <p role="status">{said.text}</p>}
        <Button type="submit" className={styles.start} disabled={reply.trim() === ''}>
          {t.read}
        </Button>
      </form>
      {checkIn !== undefined && (
        <CheckInItems
          key={reads}
          sessionId={sessionId}
          checkIn={checkIn}
          language={language}
          how="reply"
        />
      )}
    </>
  );
}
