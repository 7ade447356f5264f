import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import { recapEditorText } from '@/lib/text/recap-editor';

interface EditButtonProps {
  id: RecapSectionId;
  /** Why the section is not in the recap, where the button says so. */
  absence?: string;
  look: 'icon' | 'secondary';
  className: string | undefined;
  /** When its editor has just been closed, the keyboard stands here, unless it has moved on. */
  takesFocus: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** Opens a section. It speaks the interface's language in the midst of a document in another. */
export function EditButton({ id, absence = '', takesFocus, children, ...rest }: EditButtonProps) {
  const t = useText(recapEditorText);
  const language = useLanguage();
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // It may be drawn only when the recap has been read anew; by then the coach may be elsewhere.
    if (takesFocus && document.activeElement === document.body) ref.current?.focus();
  }, [takesFocus]);
  const name = t.edit(`${t.sections[id]} ${absence}`.trim());
  return (
    <Button ref={ref} lang={language} aria-label={name} {...rest}>
      {children}
    </Button>
  );
}
