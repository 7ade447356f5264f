import { Lock, Users } from 'lucide-react';
import { memo } from 'react';
import { KeepQuestion } from '@/components/decks/KeepQuestion';
import { KindGlyph } from '@/components/live/KindGlyph';
import { useLanguage, useText } from '@/components/ui/use-text';
import { NoteRights } from '@/components/workspace/NoteRights';
import styles from '@/components/workspace/Timeline.module.css';
import { dayOf } from '@/lib/domain/days';
import { type Entry, kindOf } from '@/lib/domain/entry';
import type { Language } from '@/lib/domain/language';
import type { Layer } from '@/lib/domain/layers';
import { clientPageText } from '@/lib/text/client-page';
import { clock, dayMonth, shortDay } from '@/lib/text/dates';
import { documentsText } from '@/lib/text/documents';
import { sessionPageText } from '@/lib/text/session-page';

interface TimelineEntryProps {
  entry: Entry;
  startedAt: number;
  goalTexts: ReadonlyMap<string, string>;
  /** What was asked, by the id of the note that answers it. */
  answeredTexts: ReadonlyMap<string, string>;
}

/** One line of the record: when, what kind, the words, what they belong to, and who may see them. */
export const TimelineEntry = memo(function TimelineEntry(props: TimelineEntryProps) {
  const { entry, startedAt } = props;
  const t = useText(sessionPageText);
  const kind = kindOf(entry);
  const layer = entry.type === 'ask' ? undefined : entry.row.layer;
  const isClosed = entry.type === 'commitment' && entry.row.status !== 'open';
  const facts = useFacts(props);
  return (
    <li className={styles.entry} data-kind={kind} data-layer={layer} data-entry={entry.row.id}>
      <time className={styles.time}>{clock(entry.row.at - startedAt)}</time>
      <KindGlyph kind={kind} />
      <div>
        <span className="visually-hidden">{t.kinds[kind]}: </span>
        {entry.row.text === '' ? (
          <span className={styles.open}>{t.toFinish}</span>
        ) : (
          <p className={`${styles.words} ${isClosed ? styles.done : ''}`} dir="auto">
            {entry.row.text}
          </p>
        )}
        {facts.length > 0 && <p className={styles.meta}>{facts.join(' · ')}</p>}
        {entry.type === 'note' && entry.row.text !== '' && <NoteRights note={entry.row} />}
      </div>
      {layer !== undefined && <LayerSign layer={layer} />}
      <KeepQuestion entry={entry} className={styles.keep} />
    </li>
  );
});

function useFacts({ entry, startedAt, goalTexts, answeredTexts }: TimelineEntryProps): string[] {
  const t = useText(sessionPageText);
  const language = useLanguage();
  if (entry.type === 'ask') return [];
  const { tags, goalIds } = entry.row;
  const links = [
    ...tags.map((tag) => `#${tag}`),
    ...goalIds.flatMap((id) => goalTexts.get(id) ?? []),
  ];
  if (entry.type === 'commitment') return [...commitmentFacts(entry.row, language), ...links];
  const { id, editedAt } = entry.row;
  const question = answeredTexts.get(id);
  const heldOn = dayOf(startedAt);
  const isEditedLater = editedAt !== null && dayOf(editedAt) !== heldOn;
  return [
    ...(question === undefined ? [] : [t.answers(question)]),
    ...links,
    ...(isEditedLater ? [t.editedOn(dayMonth(dayOf(editedAt), heldOn, language))] : []),
  ];
}

function commitmentFacts(
  row: Extract<Entry, { type: 'commitment' }>['row'],
  language: Language,
): string[] {
  const t = clientPageText[language];
  return [
    ...(row.dueOn === null ? [] : [t.by(shortDay(row.dueOn, language))]),
    t.owners[row.owner],
    documentsText[language].status[row.status],
    ...(row.carried === 0 ? [] : [t.carried(row.carried)]),
  ];
}

/** A question asked is known to both, and belongs to no layer. */
function LayerSign({ layer }: { layer: Layer }) {
  const t = useText(sessionPageText);
  const isShared = layer !== 'coach';
  const Icon = isShared ? Users : Lock;
  return (
    <span className={styles.layer} data-shared={isShared || undefined}>
      <Icon size={13} aria-hidden="true" />
      {t.layers[layer]}
    </span>
  );
}
