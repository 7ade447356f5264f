import { useState } from 'react';
import styles from '@/components/shortcuts/ShortcutList.module.css';
import { useShortcuts } from '@/components/shortcuts/use-shortcuts';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/components/ui/use-text';
import { openShortcutSettings } from '@/lib/browser/open-page';
import type { Shortcut } from '@/lib/browser/shortcuts';
import { shortcutsText } from '@/lib/text/shortcuts';

/** Every shortcut with the keys it really has, and the way to set them. */
export function ShortcutList() {
  const t = useText(shortcutsText);
  const shortcuts = useShortcuts();
  const [hasFailed, setHasFailed] = useState(false);
  const handleChange = () =>
    void openShortcutSettings().then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  return (
    <div className={styles.shortcuts}>
      {shortcuts === null && <Notice kind="hint">{t.unreadable}</Notice>}
      <dl className={styles.list}>
        {shortcuts?.map((shortcut) => (
          <ShortcutRow key={shortcut.verb} shortcut={shortcut} />
        ))}
      </dl>
      {shortcuts?.some(({ keys }) => keys === null) && (
        <Notice kind="hint">{t.unassignedHint}</Notice>
      )}
      <Button onClick={handleChange}>{t.change}</Button>
      {hasFailed && <Notice kind="problem">{t.failed}</Notice>}
    </div>
  );
}

function ShortcutRow({ shortcut: { verb, keys } }: { shortcut: Shortcut }) {
  const t = useText(shortcutsText);
  return (
    <div className={styles.row}>
      <dt>
        {t.verbs[verb]}
        <span className={styles.when}>{t.when[verb]}</span>
      </dt>
      <dd>
        {keys === null ? <em className={styles.unset}>{t.unassigned}</em> : <kbd>{keys}</kbd>}
      </dd>
    </div>
  );
}
