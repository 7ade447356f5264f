import styles from '@/components/agreement/Agreement.module.css';
import { useText } from '@/components/ui/use-text';
import { AGREEMENT_SECTIONS, type Agreement } from '@/lib/domain/agreement';
import { agreementText } from '@/lib/text/agreement';

interface AgreedTextProps {
  agreement: Pick<Agreement, 'id' | 'sections' | 'language'>;
  /** Of the headings of its parts. */
  level: 3 | 4;
}

/** The words of a version, to read. */
export function AgreedText({ agreement: { id, sections, language }, level }: AgreedTextProps) {
  const t = useText(agreementText);
  const Heading = `h${level}` as const;
  return (
    <div className={styles.text} data-entry={id}>
      {AGREEMENT_SECTIONS.filter((each) => (sections[each] ?? '').trim() !== '').map((section) => (
        <div key={section}>
          <Heading>{t.section[section]}</Heading>
          <p lang={language} dir="auto">
            {sections[section]}
          </p>
        </div>
      ))}
    </div>
  );
}
