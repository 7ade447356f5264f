import { Dexie, type EntityTable } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';

interface Row {
  id: number;
  text: string;
}

const db = new Dexie('baseline', { chromeTransactionDurability: 'strict' }) as Dexie & {
  rows: EntityTable<Row, 'id'>;
};
db.version(1).stores({ rows: 'id' });

/** A line to write in, as soon as the database has answered. */
function Baseline() {
  const rows = useLiveQuery(() => db.rows.toArray(), []);
  if (rows === undefined) return null;
  return <textarea ref={(line) => line?.focus()} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Baseline />);
