import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { type ReactNode, Suspense } from 'react';
import styles from '@/components/ui/Tabs.module.css';

interface TabsProps<Value extends string> {
  label: string;
  tabs: readonly {
    value: Value;
    label: string;
    count?: number | undefined;
    content: () => ReactNode;
  }[];
  value: Value;
  onChange: (value: Value) => void;
  /** The pointer or the focus has come near: what the panels need can be loaded. */
  onNear?: () => void;
}

/** Tabs whose panels are drawn only while shown. Arrows move along the tabs, Tab into the panel. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  onNear,
}: TabsProps<Value>) {
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
      {/* Only the one that is shown: every panel asks the browser for its layout. */}
      <Content key={value} value={value} className={styles.panel} tabIndex={-1}>
        <Suspense>{tabs.find((tab) => tab.value === value)?.content()}</Suspense>
      </Content>
    </Root>
  );
}
