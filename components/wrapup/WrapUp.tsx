import type { SessionId } from '@/lib/domain/ids';

export interface WrapUpProps {
  sessionId: SessionId;
  onClose: () => void;
}

export function WrapUp(_props: WrapUpProps) {
  return <main />;
}
