import { useState } from 'react';
import styles from '@/components/decks/DrawCard.module.css';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { useLanguage, useText } from '@/components/ui/use-text';
import { randomBelow } from '@/lib/browser/chance';
import { drawQuestion } from '@/lib/domain/draw-question';
import { type Question, questionText } from '@/lib/domain/question';
import { decksText } from '@/lib/text/decks';

/** One of a deck's questions at random, to practise with. Never the same twice in a row. */
export function DrawCard({ questions }: { questions: readonly Question[] }) {
  const t = useText(decksText);
  const language = useLanguage();
  const [drawnId, setDrawnId] = useState<string | undefined>(undefined);
  const drawn = questions.find(({ id }) => id === drawnId);
  return (
    <Card title={t.draw}>
      <p className={drawn === undefined ? styles.hint : styles.drawn} aria-live="polite" dir="auto">
        {drawn === undefined ? t.drawHint : questionText(drawn, language, 'tú')}
      </p>
      <Button onClick={() => setDrawnId(drawQuestion(questions, drawnId, randomBelow)?.id)}>
        {drawn === undefined ? t.drawOne : t.drawAnother}
      </Button>
    </Card>
  );
}
