import type { ClientId, SessionId } from '@/lib/domain/ids';

export interface HomeProps {
  onPrepare: (id: ClientId) => void;
  onWrapUp: (id: SessionId) => void;
}

export function Home(_props: HomeProps) {
  return <main />;
}
