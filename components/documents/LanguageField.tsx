import { SelectField } from '@/components/ui/Field';
import { useText } from '@/components/ui/use-text';
import { type Language, languageSchema } from '@/lib/domain/language';
import { documentsPageText } from '@/lib/text/documents-page';
import { recapEditorText } from '@/lib/text/recap-editor';

interface LanguageFieldProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** What a document speaks, whatever the interface does. */
export function LanguageField({ language, onLanguage }: LanguageFieldProps) {
  const t = useText(documentsPageText);
  const { languages } = useText(recapEditorText);
  return (
    <SelectField
      label={t.language}
      value={language}
      onChange={(event) => onLanguage(languageSchema.parse(event.currentTarget.value))}
    >
      {languageSchema.options.map((each) => (
        <option key={each} value={each}>
          {languages[each]}
        </option>
      ))}
    </SelectField>
  );
}
