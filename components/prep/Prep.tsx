import type { ClientId } from '@/lib/domain/ids';

export interface PrepProps {
  clientId: ClientId;
  onBack: () => void;
}

export function Prep(_props: PrepProps) {
  return <main />;
}
