import type { ComponentProps } from 'react';
import { TextField } from '@/components/ui/Field';

/** A field whose text is never shown, checked for spelling or kept by the page. */
export function SecretField(props: ComponentProps<typeof TextField>) {
  return <TextField {...props} type="password" spellCheck={false} autoCapitalize="off" />;
}
