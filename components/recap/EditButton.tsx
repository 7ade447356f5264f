import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useLanguage, useText } from '@/components/ui/use-text';
import type { RecapSectionId } from '@/lib/domain/recap-draft';
import { recapEditorText } from '@/lib/text/recap-editor';

interface EditButtonProps {
  id: RecapSectionId;
  look: 'icon' | 'secondary';
  className: string | undefined;
  /** When its editor has just been closed, the keyboard stands here. */
  takesFocus: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** Opens a section. It speaks the interface's language in the midst of a document in another. */
export function EditButton({ id, takesFocus, children, ...rest }: EditButtonProps) {
  const t = useText(recapEditorText);
  const language = useLanguage();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <Button ref={ref} lang={language} aria-label={t.edit(t.sections[id])} {...rest}>
      {children}
    </Button>
  );
}
