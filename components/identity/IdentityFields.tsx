import type { ComponentProps } from 'react';
import styles from '@/components/identity/IdentityPage.module.css';
import { Field, TextField } from '@/components/ui/Field';
import inputs from '@/components/ui/Field.module.css';
import { useAutosavedText } from '@/components/ui/use-autosaved-text';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import { footerOf } from '@/lib/documents/letterhead';
import { readableOnWhite } from '@/lib/domain/accent';
import type { Identity } from '@/lib/domain/identity';
import { type Language, languageSchema } from '@/lib/domain/language';
import { LINE_MAX, TEXT_MAX } from '@/lib/domain/text-limits';
import { identityText } from '@/lib/text/identity';
import { saveFooter, saveIdentity } from '@/lib/workflows/keep-identity';

/** Everything about the coach that is words or a colour, saved as it is typed. */
export function IdentityFields({ identity }: { identity: Identity }) {
  const t = useText(identityText);
  return (
    <>
      <LineField part="name" label={t.name} identity={identity} autoComplete="name" />
      <LineField part="line" label={t.line} hint={t.lineHint} identity={identity} />
      <ContactField identity={identity} />
      <AccentField accent={identity.accent} />
      {languageSchema.options.map((language) => (
        <FooterField key={language} language={language} identity={identity} />
      ))}
    </>
  );
}

interface LineFieldProps extends ComponentProps<typeof TextField> {
  part: 'name' | 'line';
  identity: Identity;
}

function LineField({ part, identity, ...rest }: LineFieldProps) {
  const field = useAutosavedText({
    key: `identity:${part}`,
    initial: identity[part],
    savedAt: identity.changedAt,
    save: (text, at) => saveIdentity({ [part]: text }, at),
  });
  return (
    <TextField
      {...rest}
      maxLength={LINE_MAX}
      dir="auto"
      ref={field.ref}
      defaultValue={field.defaultValue}
      onInput={field.onInput}
    />
  );
}

function ContactField({ identity }: { identity: Identity }) {
  const t = useText(identityText);
  const field = useAutosavedText({
    key: 'identity:contact',
    initial: identity.contact,
    savedAt: identity.changedAt,
    save: (contact, at) => saveIdentity({ contact }, at),
  });
  return (
    <Field label={t.contact} hint={t.contactHint}>
      {(ids) => (
        <textarea
          {...ids}
          className={inputs.input}
          rows={3}
          maxLength={TEXT_MAX}
          dir="auto"
          ref={field.ref}
          defaultValue={field.defaultValue}
          onInput={field.onInput}
        />
      )}
    </Field>
  );
}

function AccentField({ accent }: { accent: string }) {
  const t = useText(identityText);
  const { follow } = useSaving();
  return (
    <TextField
      type="color"
      className={`${inputs.input} ${styles.colour}`}
      label={t.accent}
      hint={readableOnWhite(accent) === accent ? t.accentHint : t.accentDarker}
      defaultValue={accent}
      onInput={(event) => void follow(saveIdentity({ accent: event.currentTarget.value }, now()))}
    />
  );
}

function FooterField({ language, identity }: { language: Language; identity: Identity }) {
  const t = useText(identityText);
  const field = useAutosavedText({
    key: `identity:footer:${language}`,
    initial: footerOf(identity, language),
    savedAt: identity.changedAt,
    save: (text, at) => saveFooter(language, text, at),
  });
  return (
    <Field label={t.footer(language)} hint={t.footerHint}>
      {(ids) => (
        <textarea
          {...ids}
          className={inputs.input}
          rows={5}
          maxLength={TEXT_MAX}
          lang={language}
          ref={field.ref}
          defaultValue={field.defaultValue}
          onInput={field.onInput}
        />
      )}
    </Field>
  );
}
