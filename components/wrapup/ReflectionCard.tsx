import { Card } from '@/components/ui/Card';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useLanguage, useText } from '@/components/ui/use-text';
import { CompetencyTags } from '@/components/wrapup/CompetencyTags';
import styles from '@/components/wrapup/ReflectionCard.module.css';
import { useDebriefPrompts } from '@/components/wrapup/use-debrief-prompts';
import { useReflection } from '@/components/wrapup/use-reflection';
import type { Reflection } from '@/lib/domain/check-in';
import type { SessionId } from '@/lib/domain/ids';
import { wrapUpText } from '@/lib/text/wrapup';
import { saveReflection } from '@/lib/workflows/save-reflection';

interface ReflectionCardProps {
  sessionId: SessionId;
  /** 1 for the first session. */
  sessionNumber: number;
}

/** The coach's own look back, and that nobody else will read it. */
export function ReflectionCard({ sessionId, sessionNumber }: ReflectionCardProps) {
  const t = useText(wrapUpText);
  const stored = useReflection(sessionId);
  return (
    <Card title={t.reflection} aside={t.reflectionStays}>
      <Prompts sessionNumber={sessionNumber} />
      {stored !== undefined && <ReflectionText sessionId={sessionId} stored={stored} />}
      {stored !== undefined && <CompetencyTags sessionId={sessionId} stored={stored} />}
      <p className={styles.hint}>{t.reflectionHint}</p>
    </Card>
  );
}

function Prompts({ sessionNumber }: { sessionNumber: number }) {
  const language = useLanguage();
  const prompts = useDebriefPrompts(sessionNumber);
  if (prompts.length === 0) return null;
  return (
    <ul className={styles.prompts}>
      {prompts.map((prompt) => (
        <li key={prompt.id}>{language === 'es' ? prompt.es : prompt.text}</li>
      ))}
    </ul>
  );
}

interface ReflectionTextProps {
  sessionId: SessionId;
  stored: Reflection | null;
}

function ReflectionText({ sessionId, stored }: ReflectionTextProps) {
  const t = useText(wrapUpText);
  const { ref, defaultValue, onInput } = useAutosavedText({
    key: `reflection:${sessionId}`,
    initial: stored?.text ?? '',
    savedAt: stored?.at ?? 0,
    save: (text, at) => saveReflection(sessionId, text, at),
  });
  return (
    <textarea
      className={styles.text}
      aria-label={t.reflection}
      rows={3}
      dir="auto"
      ref={ref}
      defaultValue={defaultValue}
      onInput={onInput}
    />
  );
}
