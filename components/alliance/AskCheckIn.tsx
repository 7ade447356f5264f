import { useState } from 'react';
import styles from '@/components/alliance/Alliance.module.css';
import { CheckInDialog } from '@/components/alliance/CheckInDialog';
import { CheckInItems } from '@/components/alliance/CheckInItems';
import { CheckInReply } from '@/components/alliance/CheckInReply';
import { Prediction } from '@/components/alliance/Prediction';
import { Button } from '@/components/ui/Button';
import { SelectField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import page from '@/components/workspace/Page.module.css';
import { Section } from '@/components/workspace/Section';
import type { NumberedSession } from '@/lib/domain/alliance-history';
import type { CheckIn } from '@/lib/domain/check-in';
import type { Language, SpanishAddress } from '@/lib/domain/language';
import { allianceText } from '@/lib/text/alliance';
import { longDay } from '@/lib/text/dates';

const WAYS = ['screen', 'aloud', 'reply'] as const;
type Way = (typeof WAYS)[number];

interface AskCheckInProps {
  /** Those that were begun, oldest first. */
  sessions: readonly NumberedSession[];
  checkIns: readonly CheckIn[];
  /** The client's. */
  language: Language;
  address: SpanishAddress;
}

/** Asks the client about one session: on the shared screen, read aloud, or by a form that comes back. */
export function AskCheckIn({ sessions, checkIns, language, address }: AskCheckInProps) {
  const t = useText(allianceText);
  const own = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const [way, setWay] = useState<Way>('screen');
  const [isShown, setIsShown] = useState(false);
  const about = sessions.find(({ session }) => session.id === chosen) ?? sessions.at(-1);
  if (about === undefined) {
    return (
      <Section title={t.ask}>
        <p className={page.none}>{t.noSession}</p>
      </Section>
    );
  }
  const { id } = about.session;
  const checkIn = checkIns.find(({ sessionId }) => sessionId === id);
  const shared = { sessionId: id, checkIn, language };
  return (
    <Section title={t.ask}>
      <div className={styles.asking}>
        <div className={styles.choices}>
          <SelectField
            label={t.session}
            value={id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {sessions.toReversed().map(({ session, number, on }) => (
              <option key={session.id} value={session.id}>
                {t.sessionName(number, longDay(on, own))}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t.how}
            value={way}
            onChange={({ currentTarget }) =>
              setWay(WAYS.find((each) => each === currentTarget.value) ?? way)
            }
          >
            {WAYS.map((each) => (
              <option key={each} value={each}>
                {t.hows[each]}
              </option>
            ))}
          </SelectField>
        </div>
        {way === 'screen' && (
          <>
            <p className={page.hint}>{t.showHint}</p>
            <Button className={styles.start} onClick={() => setIsShown(true)}>
              {t.show}
            </Button>
            {isShown && <CheckInDialog {...shared} onClose={() => setIsShown(false)} />}
          </>
        )}
        {way === 'aloud' && (
          <>
            <p className={page.hint}>{t.aloudHint}</p>
            <CheckInItems key={id} {...shared} how="aloud" />
          </>
        )}
        {way === 'reply' && <CheckInReply key={id} {...shared} address={address} />}
        <Prediction key={`prediction ${id}`} sessionId={id} checkIn={checkIn} />
      </div>
    </Section>
  );
}
