import { List, Root, Trigger } from '@radix-ui/react-tabs';
import { Activity, memo, type ReactNode, Suspense, useDeferredValue, useId, useState } from 'react';
import styles from '@/components/ui/Tabs.module.css';

interface Tab<Value extends string> {
  value: Value;
  label: string;
  count?: number | undefined;
  content: () => ReactNode;
  /** Drawn once and then hidden while another is shown: it comes back at once, as it was left. */
  stays?: boolean;
}

interface TabsProps<Value extends string> {
  label: string;
  /** The same array as long as nothing in it changed: its panels are drawn anew for another one. */
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The pointer or the focus has come near: what the panels need can be loaded. */
  onNear?: () => void;
}

/**
 * Tabs whose panels are drawn only while shown, but for those that stay. Arrows move along the tabs,
 * Tab into the panel. The tab answers at once; its panel is drawn in pieces, and comes when it is whole.
 */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  onNear,
}: TabsProps<Value>) {
  const id = useId();
  return (
    <Root value={value} onValueChange={(next) => onChange(next as Value)} className={styles.tabs}>
      <List
        className={styles.list}
        aria-label={label}
        data-shared=""
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        {tabs.map((tab) => (
          <Trigger
            key={tab.value}
            value={tab.value}
            id={tabId(id, tab.value)}
            aria-controls={panelId(id, tab.value)}
            className={styles.tab}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && (
              <span className={styles.count} aria-hidden="true">
                {tab.count}
              </span>
            )}
          </Trigger>
        ))}
      </List>
      <LatePanels id={id} tabs={tabs} value={value} />
    </Root>
  );
}

interface PanelsProps {
  id: string;
  tabs: readonly Tab<string>[];
  value: string;
}

/** The panels for a value that comes later: only they are drawn again when it does. */
function LatePanels({ value, ...panels }: PanelsProps) {
  return <Panels {...panels} value={useDeferredValue(value)} />;
}

// Not the library's: its panels have the browser lay everything out before they are drawn.
const Panels = memo(function Panels({ id, tabs, value }: PanelsProps) {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set([value]));
  if (!shown.has(value)) setShown(new Set([...shown, value]));
  // Only those that are or were shown: every panel asks the browser for its layout.
  const drawn = tabs.filter((tab) => tab.value === value || (tab.stays && shown.has(tab.value)));
  return drawn.map((tab) => (
    <div
      key={tab.value}
      role="tabpanel"
      id={panelId(id, tab.value)}
      aria-labelledby={tabId(id, tab.value)}
      className={styles.panel}
      tabIndex={-1}
      hidden={tab.value !== value}
    >
      <Activity mode={tab.value === value ? 'visible' : 'hidden'}>
        <Suspense>{tab.content()}</Suspense>
      </Activity>
    </div>
  ));
});

function tabId(id: string, value: string): string {
  return `${id}-${value}-tab`;
}

function panelId(id: string, value: string): string {
  return `${id}-${value}-panel`;
}
