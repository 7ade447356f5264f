import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { QuestionDraft } from '@/lib/domain/own-question';
import { decksText } from '@/lib/text/decks';
import type { DeckFormat } from '@/lib/workflows/export-deck';

interface ExportButtonsProps {
  name: string;
  questions: readonly QuestionDraft[];
}

/** A deck as a file for another Coachside or for a spreadsheet. */
export function ExportButtons({ name, questions }: ExportButtonsProps) {
  const t = useText(decksText);
  const language = useLanguage();
  const { follow } = useSaving();
  const save = (format: DeckFormat) => {
    // The writers of files are loaded when one is wanted.
    const saving = import('@/lib/workflows/export-deck').then(({ exportDeck }) =>
      exportDeck(name, questions, format, language),
    );
    void follow(saving, t.exported);
  };
  return (
    <>
      <Button disabled={questions.length === 0} onClick={() => save('csv')}>
        {t.exportCsv}
      </Button>
      <Button disabled={questions.length === 0} onClick={() => save('json')}>
        {t.exportJson}
      </Button>
    </>
  );
}
