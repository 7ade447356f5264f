import { SelectField } from '@/components/ui/Field';
import { useLanguage, useText } from '@/components/ui/use-text';
import styles from '@/components/wrapup/Preview.module.css';
import type { DocumentReader } from '@/components/wrapup/use-document';
import { type Language, languageSchema } from '@/lib/domain/language';
import type { ExportFormatId } from '@/lib/export/formats';
import { documentsText } from '@/lib/text/documents';
import { recapEditorText } from '@/lib/text/recap-editor';
import { wrapUpText } from '@/lib/text/wrapup';

interface PreviewChoicesProps {
  reader: DocumentReader;
  onReader: (reader: DocumentReader) => void;
  /** Those that have something to hold of the document. */
  formats: readonly ExportFormatId[];
  formatId: ExportFormatId;
  onFormat: (formatId: ExportFormatId) => void;
  /** The document's; `undefined` while it is built. */
  language: Language | undefined;
  onLanguage: (language: Language) => void;
}

/** For whom, in which format and in which language. */
export function PreviewChoices({
  reader,
  formats,
  formatId,
  language,
  ...on
}: PreviewChoicesProps) {
  const t = useText(wrapUpText);
  const words = useText(recapEditorText);
  const documents = useText(documentsText);
  const ownLanguage = useLanguage();
  return (
    <div className={styles.choices}>
      <SelectField
        label={t.for}
        value={reader}
        onChange={(event) => on.onReader(event.currentTarget.value as DocumentReader)}
      >
        <option value="client">{t.readers.client}</option>
        <option value="coach">{t.readers.coach}</option>
      </SelectField>
      <SelectField
        label={t.format}
        value={formatId}
        onChange={(event) => on.onFormat(event.currentTarget.value as ExportFormatId)}
      >
        {formats.map((id) => (
          <option key={id} value={id}>
            {documents.formats[id]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.language}
        value={language ?? ownLanguage}
        onChange={(event) => on.onLanguage(languageSchema.parse(event.currentTarget.value))}
      >
        {languageSchema.options.map((each) => (
          <option key={each} value={each}>
            {words.languages[each]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
