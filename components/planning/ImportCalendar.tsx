import { useState } from 'react';
import { CalendarPreview } from '@/components/planning/CalendarPreview';
import type { CalendarRead } from '@/components/planning/preview-entries';
import { ChooseFile } from '@/components/ui/ChooseFile';
import styles from '@/components/ui/ImportPreview.module.css';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { CalendarRefusal } from '@/lib/domain/calendar/split-calendar';
import { calendarImportText } from '@/lib/text/calendar-import';

type State =
  | { step: 'idle' | 'reading' }
  | { step: 'unreadable'; name: string }
  | { step: 'refused'; name: string; reason: CalendarRefusal }
  | { step: 'read'; reading: CalendarRead };

/** A calendar is chosen, read and shown; sessions are planned only when the coach says so. */
export function ImportCalendar() {
  const t = useText(calendarImportText);
  const [state, setState] = useState<State>({ step: 'idle' });

  async function read(file: File): Promise<void> {
    setState({ step: 'reading' });
    try {
      // The calendar library is loaded when a file is chosen.
      const { readCalendarFile } = await import('@/lib/workflows/read-calendar-file');
      const reading = await readCalendarFile(file, now());
      setState(
        reading.kind === 'refused'
          ? { step: 'refused', name: file.name, reason: reading.reason }
          : { step: 'read', reading },
      );
    } catch {
      setState({ step: 'unreadable', name: file.name });
    }
  }

  return (
    <>
      <div className={styles.acts}>
        <ChooseFile
          accept=".ics,.ical,.ifb,.icalendar,text/calendar"
          onChoose={(file) => void read(file)}
        >
          {t.import}
        </ChooseFile>
        <p className={styles.hint}>{t.hint}</p>
      </div>
      <p className={styles.hint} aria-live="polite">
        {state.step === 'reading' && t.reading}
      </p>
      {state.step === 'unreadable' && <Notice kind="problem">{t.unreadable(state.name)}</Notice>}
      {state.step === 'refused' && (
        <Notice kind="problem">
          {t.refused(state.name)} {t.refusals[state.reason]}
        </Notice>
      )}
      {state.step === 'read' && (
        <CalendarPreview reading={state.reading} onDone={() => setState({ step: 'idle' })} />
      )}
    </>
  );
}
