import type { CSSProperties } from 'react';
import styles from '@/components/print/Sheet.module.css';
import { SheetBlock } from '@/components/print/SheetBlock';
import type { CoachsideDocument, Letterhead } from '@/lib/documents/document';

interface SheetProps {
  document: CoachsideDocument;
  /** 1 where the sheet is the page itself. */
  level: 1 | 3;
}

/** A document as it stands on paper, in its own language and always in the light. */
export function Sheet({ document, level }: SheetProps) {
  const { letterhead, language, title, blocks } = document;
  const Title = `h${level}` as const;
  const accent = letterhead && ({ '--sheet-accent': letterhead.accent } as CSSProperties);
  return (
    <article className={styles.sheet} lang={language} style={accent}>
      {letterhead && <Head letterhead={letterhead} />}
      <Title className={styles.title} dir="auto">
        {title}
      </Title>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids; their order is their identity
        <SheetBlock key={index} block={block} headingLevel={level === 1 ? 2 : 4} />
      ))}
    </article>
  );
}

function Head({ letterhead: { name, line, contact, logo } }: { letterhead: Letterhead }) {
  return (
    <header className={styles.head}>
      {logo && (
        <img
          src={`data:image/png;base64,${logo.png}`}
          alt=""
          width={logo.width}
          height={logo.height}
        />
      )}
      <div className={styles.who}>
        {name !== '' && (
          <p className={styles.name} dir="auto">
            {name}
          </p>
        )}
        {line !== '' && <p dir="auto">{line}</p>}
      </div>
      {contact !== '' && (
        <address className={styles.contact} dir="auto">
          {contact}
        </address>
      )}
    </header>
  );
}
