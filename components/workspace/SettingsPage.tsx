import { usePreferences } from '@/components/app/use-preferences';
import { RecapTemplatesSection } from '@/components/recap/RecapTemplatesSection';
import { ShortcutList } from '@/components/shortcuts/ShortcutList';
import { SelectField } from '@/components/ui/Field';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/Page.module.css';
import { PageHeading } from '@/components/workspace/PageHeading';
import { IDENTITY, RECORDS } from '@/components/workspace/routes';
import { Section } from '@/components/workspace/Section';
import settings from '@/components/workspace/SettingsPage.module.css';
import { StorageSection } from '@/components/workspace/StorageSection';
import { type Preferences, preferencesSchema } from '@/lib/domain/meta';
import { identityText } from '@/lib/text/identity';
import { pagesText } from '@/lib/text/pages';
import { rightsText } from '@/lib/text/rights';
import { settingsText } from '@/lib/text/settings';
import { workspaceText } from '@/lib/text/workspace';
import { savePreferences } from '@/lib/workflows/save-preferences';

const LANGUAGES = ['browser', 'en', 'es'] as const satisfies readonly Preferences['language'][];

/** What the coach chooses once for everything, and what is where. */
export function SettingsPage({ takesFocus }: { takesFocus: boolean }) {
  const t = useText(settingsText);
  const shared = useText(workspaceText);
  const identity = useText(identityText);
  const pages = useText(pagesText);
  const rights = useText(rightsText);
  const preferences = usePreferences();
  return (
    <div className={`${styles.page} ${settings.page}`}>
      <PageHeading takesFocus={takesFocus}>{shared.settings}</PageHeading>
      {preferences !== undefined && <InterfaceSection preferences={preferences} />}
      <Section title={t.shortcuts}>
        <ShortcutList />
      </Section>
      <Section title={identity.title}>
        <p className={settings.text}>{identity.intro}</p>
        <a className={settings.link} href={IDENTITY}>
          {identity.open}
        </a>
      </Section>
      <Section title={pages.records}>
        <p className={settings.text}>{rights.cardHint}</p>
        <a className={settings.link} href={RECORDS}>
          {rights.openRecords}
        </a>
      </Section>
      <RecapTemplatesSection />
      <StorageSection />
    </div>
  );
}

function InterfaceSection({ preferences }: { preferences: Preferences }) {
  const t = useText(settingsText);
  const { follow } = useSaving();
  const change = (part: Partial<Preferences>) => void follow(savePreferences(part));
  return (
    <Section title={t.interface}>
      <div className={settings.fields}>
        <div className={settings.language}>
          <SelectField
            label={t.language}
            value={preferences.language}
            onChange={(event) =>
              change({
                language: preferencesSchema.shape.language.parse(event.currentTarget.value),
              })
            }
          >
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {t.languages[language]}
              </option>
            ))}
          </SelectField>
          <p className={styles.hint}>{t.languageHint}</p>
        </div>
        <Switch
          label={t.blur}
          hint={t.blurHint}
          isOn={preferences.isCoachOnlyBlurred}
          onChange={(isCoachOnlyBlurred) => change({ isCoachOnlyBlurred })}
        />
        <Switch
          label={t.selfPrompts}
          hint={t.selfPromptsHint}
          isOn={preferences.showsSelfPrompts}
          onChange={(showsSelfPrompts) => change({ showsSelfPrompts })}
        />
        <Switch
          label={t.inSessionPrompt}
          hint={t.inSessionPromptHint}
          isOn={preferences.showsInSessionPrompt}
          onChange={(showsInSessionPrompt) => change({ showsInSessionPrompt })}
        />
      </div>
    </Section>
  );
}

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  return (
    <label className={settings.switch}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        <span className={settings.hint}>{hint}</span>
      </span>
    </label>
  );
}
