import { SelectField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import type { CoachsideDocument } from '@/lib/documents/document';
import { type ExportFormatId, formatsFor } from '@/lib/export/formats';
import { documentsText } from '@/lib/text/documents';
import { documentsPageText } from '@/lib/text/documents-page';

interface FormatFieldProps {
  document: CoachsideDocument;
  formatId: ExportFormatId;
  onFormat: (formatId: ExportFormatId) => void;
}

/** As what a document is saved. */
export function FormatField({ document, formatId, onFormat }: FormatFieldProps) {
  const t = useText(documentsPageText);
  const words = useText(documentsText);
  return (
    <SelectField
      label={t.format}
      value={formatId}
      onChange={(event) => onFormat(event.currentTarget.value as ExportFormatId)}
    >
      {formatsFor(document).map((id) => (
        <option key={id} value={id}>
          {words.formats[id]}
        </option>
      ))}
    </SelectField>
  );
}
