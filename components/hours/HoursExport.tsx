import { useState } from 'react';
import styles from '@/components/hours/HoursPage.module.css';
import type { Hours } from '@/components/hours/use-hours';
import { PrintButton } from '@/components/print/PrintButton';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import { type Language, languageSchema } from '@/lib/domain/language';
import { type ExportFormatId, exportFormats } from '@/lib/export/formats';
import { documentsText } from '@/lib/text/documents';
import { hoursText } from '@/lib/text/hours';
import {
  HOURS_DOCUMENTS,
  type HoursDocument,
  hoursDocument,
  saveHoursDocument,
} from '@/lib/workflows/export-hours';

const FORMATS = Object.keys(exportFormats) as ExportFormatId[];

/** The log, every session or the coach's learning, as a spreadsheet or a document. */
export function HoursExport({ hours }: { hours: Hours }) {
  const t = useText(hoursText);
  const words = useText(documentsText);
  const { follow } = useSaving();
  const [which, setWhich] = useState<HoursDocument>('log');
  const [format, setFormat] = useState<ExportFormatId | 'csv'>('csv');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [done, setDone] = useState('');
  const save = async () => {
    setDone('');
    const saving = hoursDocument(which, hours, language).then((made) =>
      saveHoursDocument(made, format),
    );
    if (await follow(saving)) setDone(t.saved);
  };
  return (
    <Card title={t.export}>
      <div className={styles.fields}>
        <SelectField
          label={t.document}
          value={which}
          onChange={(event) => setWhich(event.currentTarget.value as HoursDocument)}
        >
          {HOURS_DOCUMENTS.map((each) => (
            <option key={each} value={each}>
              {t.documents[each]}
            </option>
          ))}
        </SelectField>
        {which === 'log' && <p className={styles.hint}>{t.logHint}</p>}
        <SelectField
          label={t.format}
          value={format}
          onChange={(event) => setFormat(event.currentTarget.value as ExportFormatId | 'csv')}
        >
          <option value="csv">{t.csv}</option>
          {FORMATS.map((each) => (
            <option key={each} value={each}>
              {words.formats[each]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t.language}
          value={language}
          onChange={(event) => setLanguage(languageSchema.parse(event.currentTarget.value))}
        >
          {languageSchema.options.map((each) => (
            <option key={each} value={each}>
              {t.languages[each]}
            </option>
          ))}
        </SelectField>
        <div className={styles.acts}>
          <Button onClick={() => void save()}>{t.save}</Button>
          <PrintButton document={() => hoursDocument(which, hours, language)} />
          <span className={styles.hint} aria-live="polite">
            {done}
          </span>
        </div>
      </div>
    </Card>
  );
}
