import { DeckLinks } from '@/components/decks/DeckLinks';
import { ImportDeck } from '@/components/decks/ImportDeck';
import { NewDeck } from '@/components/decks/NewDeck';
import { useBank, useDecks } from '@/components/decks/use-decks';
import { useLanguage, useText } from '@/components/ui/use-text';
import { MetDamaged } from '@/components/workspace/MetDamaged';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { toBuiltInDeck, toDeck } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import { type BuiltInDeck, builtInDecks, questionsOfDeck } from '@/lib/domain/built-in-decks';
import { builtInDeckDescription, builtInDeckName } from '@/lib/text/built-in-decks';
import { decksText } from '@/lib/text/decks';

const OWN = ['decks', 'questions'] as const;

/** The coach's own decks, how to make one, and the built-in ones to start from. */
export function DecksPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(decksText);
  const decks = useDecks();
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageHeading takesFocus={takesFocus}>{t.page}</PageHeading>
        <p className={styles.summary}>{t.pageHint}</p>
      </header>
      <MetDamaged tables={OWN} />
      <ImportDeck>
        <NewDeck />
      </ImportDeck>
      <Section title={t.own} {...(decks?.length ? { aside: decks.length } : {})}>
        {decks?.length === 0 && <p className={styles.none}>{t.noneOwn}</p>}
        {decks !== undefined && decks.length > 0 && (
          <DeckLinks
            label={t.own}
            decks={decks.map(({ deck, count }) => ({
              id: deck.id,
              href: toDeck(deck.id),
              name: deck.name,
              count,
            }))}
          />
        )}
      </Section>
      <BuiltIn title={t.situations} kind="situation" />
      <BuiltIn title={t.topics} kind="topic" />
    </div>
  );
}

function BuiltIn({ title, kind }: { title: string; kind: BuiltInDeck['kind'] }) {
  const language = useLanguage();
  const bank = useBank();
  if (bank === undefined) return null;
  return (
    <Section title={title}>
      <DeckLinks
        label={title}
        decks={builtInDecks
          .filter((deck) => deck.kind === kind)
          .map((deck) => ({
            id: deck.id,
            href: toBuiltInDeck(deck.id),
            name: builtInDeckName(deck, language),
            // Of a topic its name says it all.
            ...(kind === 'situation' ? { about: builtInDeckDescription(deck, language) } : {}),
            count: questionsOfDeck(deck, bank).length,
          }))}
      />
    </Section>
  );
}
