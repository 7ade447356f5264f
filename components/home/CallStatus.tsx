import styles from '@/components/home/CallStatus.module.css';
import type { OpenCall } from '@/components/home/use-call';
import { useText } from '@/components/ui/use-text';
import type { ClientId } from '@/lib/domain/ids';
import { homeText, PROVIDER_NAMES } from '@/lib/text/home';

interface CallStatusProps {
  call: OpenCall | null | undefined;
  /** On the screen of one client, a room that belongs to somebody else is said to. */
  clientId?: ClientId;
}

/** Which call is open and whether its room is known. Nothing when there is none. */
export function CallStatus({ call, clientId }: CallStatusProps) {
  const t = useText(homeText);
  if (!call) return null;
  const name = PROVIDER_NAMES[call.provider];
  if (call.client === undefined) return <span className={styles.call}>{t.inCall(name)}</span>;
  const isOthers = clientId !== undefined && call.client.id !== clientId;
  return (
    <span className={styles.call}>
      {isOthers ? t.roomOf(name, call.client.shownAs) : t.roomKnown(name)}
    </span>
  );
}
