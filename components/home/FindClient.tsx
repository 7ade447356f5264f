import { Plus, Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import styles from '@/components/home/FindClient.module.css';
import { Button } from '@/components/ui/Button';
import { useText } from '@/components/ui/use-text';
import { homeText } from '@/lib/text/home';

interface FindClientProps {
  query: string;
  onQuery: (query: string) => void;
  /** Enter in the search box. */
  onOpenFirst: () => void;
  buttonRef: Ref<HTMLButtonElement>;
  onNewClient: () => void;
}

/** Type a few letters and press Enter, or add somebody new. */
export function FindClient({
  query,
  onQuery,
  onOpenFirst,
  buttonRef,
  onNewClient,
}: FindClientProps) {
  const t = useText(homeText);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onOpenFirst();
    if (event.key === 'Escape') onQuery('');
  };
  return (
    <div className={styles.find}>
      <span className={styles.box}>
        <Search size={16} aria-hidden="true" />
        <input
          type="search"
          aria-label={t.find}
          placeholder={t.find}
          autoComplete="off"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={handleKeyDown}
        />
      </span>
      <Button ref={buttonRef} className={styles.add} onClick={onNewClient}>
        <Plus size={16} aria-hidden="true" />
        {t.newClient}
      </Button>
    </div>
  );
}
