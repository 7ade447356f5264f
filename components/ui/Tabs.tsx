import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { Activity, type ReactNode, Suspense, useState } from 'react';
import styles from '@/components/ui/Tabs.module.css';

interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly {
    value: Value;
    label: string;
    count?: number | undefined;
    content: () => ReactNode;
    /** Drawn once and then hidden while another is shown: it comes back at once, as it was left. */
    stays?: boolean;
  }[];
  value: Value;
  onChange: (value: Value) => void;
  /** The pointer or the focus has come near: what the panels need can be loaded. */
  onNear?: () => void;
}

/** Tabs whose panels are drawn only while shown, but for those that stay. Arrows move along the tabs, Tab into the panel. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  onNear,
}: TabsProps<Value>) {
  const [shown, setShown] = useState<ReadonlySet<Value>>(new Set([value]));
  if (!shown.has(value)) setShown(new Set([...shown, value]));
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
          <Trigger key={tab.value} value={tab.value} className={styles.tab}>
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && (
              <span className={styles.count} aria-hidden="true">
                {tab.count}
              </span>
            )}
          </Trigger>
        ))}
      </List>
      {/* Only those that are or were shown: every panel asks the browser for its layout. */}
      {tabs.map((tab) =>
        tab.value === value || (tab.stays && shown.has(tab.value)) ? (
          <Content
            key={tab.value}
            value={tab.value}
            className={styles.panel}
            tabIndex={-1}
            forceMount
            hidden={tab.value !== value}
          >
            <Activity mode={tab.value === value ? 'visible' : 'hidden'}>
              <Suspense>{tab.content()}</Suspense>
            </Activity>
          </Content>
        ) : null,
      )}
    </Root>
  );
}
