import styles from '@/components/prep/RemoveClient.module.css';
import { Button } from '@/components/ui/Button';
import { useSaving } from '@/components/ui/use-saving';
import { useText } from '@/components/ui/use-text';
import { now } from '@/lib/browser/clock';
import type { Client } from '@/lib/domain/client';
import { prepText } from '@/lib/text/prep';
import { removeClient } from '@/lib/workflows/remove-client';

interface RemoveClientProps {
  client: Client;
  /** The sample is gone for good; a real client stays, in the trash. */
  onErased: () => void;
}

export function RemoveClient({ client, onErased }: RemoveClientProps) {
  const t = useText(prepText);
  const { follow } = useSaving();
  const handleRemove = async () => {
    const removed = await follow(removeClient(client.id, now()));
    if (removed && client.isSample) onErased();
  };
  return (
    <Button look="quiet" className={styles.remove} onClick={() => void handleRemove()}>
      {client.isSample ? t.removeSample : t.remove}
    </Button>
  );
}
