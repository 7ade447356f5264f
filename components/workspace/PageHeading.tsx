import { useEffect, useRef, useState } from 'react';
import { useText } from '@/components/ui/use-text';
import styles from '@/components/workspace/PageHeading.module.css';
import { setPageTitle } from '@/lib/browser/hash';
import { workspaceText } from '@/lib/text/workspace';

interface PageHeadingProps {
  children: string;
  /** What the tab and the history say where the heading names a client: they never do. */
  title?: string;
  /** Whether the coach came here by navigating, so that the focus follows. */
  takesFocus: boolean;
}

/** A page's one heading. It names the tab, and takes the focus after a navigation. */
export function PageHeading({ children, title = children, takesFocus }: PageHeadingProps) {
  const t = useText(workspaceText);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t.pageTitle(title);
  useEffect(() => setPageTitle(name), [name]);
  // Only on arrival: a page that gets newer data must not pull the focus back.
  const [focusesOnArrival] = useState(takesFocus);
  useEffect(() => {
    if (focusesOnArrival) heading.current?.focus();
  }, [focusesOnArrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading} dir="auto">
      {children}
    </h1>
  );
}
