import type { LiveSession } from '@/lib/domain/session';

export interface LiveProps {
  session: LiveSession;
}

export function Live(_props: LiveProps) {
  return <main />;
}
