import styles from '@/components/identity/IdentityPage.module.css';
import { Sheet } from '@/components/print/Sheet';
import { useLanguage, useText } from '@/components/ui/use-text';
import { Section } from '@/components/workspace/Section';
import type { CoachsideDocument } from '@/lib/documents/document';
import { withIdentity } from '@/lib/documents/letterhead';
import type { Identity } from '@/lib/domain/identity';
import { identityText } from '@/lib/text/identity';

/** A short document for a client as it would leave with this identity. */
export function IdentitySample({ identity }: { identity: Identity }) {
  const t = useText(identityText);
  const language = useLanguage();
  const sample: CoachsideDocument = {
    audience: 'client',
    language,
    title: t.sampleTitle,
    fileName: 'sample',
    blocks: [
      { type: 'paragraph', text: t.sampleParagraph },
      { type: 'heading', text: t.sampleHeading },
      { type: 'quote', text: t.sampleQuote },
    ],
  };
  return (
    <div className={styles.sample}>
      <Section title={t.sample}>
        <div className={styles.paper}>
          <Sheet document={withIdentity(sample, identity)} level={3} />
        </div>
      </Section>
    </div>
  );
}
