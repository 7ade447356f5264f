import styles from '@/components/import/Import.module.css';
import { SelectField } from '@/components/ui/Field';
import preview from '@/components/ui/ImportPreview.module.css';
import { useText } from '@/components/ui/use-text';
import type { Columns } from '@/lib/domain/csv-header';
import { rowsOf, type Table, type TableReading } from '@/lib/domain/import/table';
import { importText } from '@/lib/text/import';

interface ColumnFieldsProps<Column extends string> {
  table: Table<Column>;
  /** Every field that a column can be, in the order in which they stand. */
  fields: Readonly<Record<Column, string>>;
  reading: TableReading<Column>;
  onChange: (reading: TableReading<Column>) => void;
}

const SAMPLE_LENGTH = 24;

/** Which column of a file is which field: guessed by their names, and for the coach to change. */
export function ColumnFields<Column extends string>({
  table,
  fields,
  reading,
  onChange,
}: ColumnFieldsProps<Column>) {
  const t = useText(importText);
  const { hasHeader, columns } = reading;
  const all = Object.entries(fields) as [Column, string][];
  const names = namesOf(table, hasHeader);
  const [sample] = rowsOf(table, hasHeader);
  const used = new Set(columns.values());
  const unused = names.filter((name, index) => !used.has(index) && name !== '');

  function choose(column: Column, index: string): void {
    const next = new Map<Column, number>(columns);
    next.delete(column);
    if (index !== '') next.set(column, Number(index));
    onChange({ hasHeader, columns: next });
  }

  return (
    <>
      <fieldset className={styles.columns}>
        <legend>{t.columns}</legend>
        {all.map(([column, label]) => (
          <SelectField
            key={column}
            label={label}
            value={columns.get(column) ?? ''}
            onChange={(event) => choose(column, event.currentTarget.value)}
          >
            <option value="">{t.noColumn}</option>
            {names.map((name, index) => (
              // Columns have no names of their own, and never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <option key={index} value={index}>
                {t.column(index + 1, name, shortened(sample?.cells[index]))}
              </option>
            ))}
          </SelectField>
        ))}
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={(event) => onChange({ hasHeader: event.currentTarget.checked, columns })}
          />
          {t.header}
        </label>
      </fieldset>
      {hasHeader && unused.length > 0 && (
        <p className={preview.hint}>{t.unused(unused.map(shortened).join(', '))}</p>
      )}
    </>
  );
}

/** What the columns are called; nothing where the first row is a row like others. */
function namesOf(table: Table<string>, hasHeader: boolean): string[] {
  const header = hasHeader ? table.rows[0]?.cells : undefined;
  return Array.from({ length: table.width }, (_, index) => shortened(header?.[index]));
}

function shortened(text = ''): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > SAMPLE_LENGTH ? `${line.slice(0, SAMPLE_LENGTH).toWellFormed()}…` : line;
}

/** What a table is read as before the coach says anything. */
export function guessedReading<Column extends string>({
  hasHeader,
  guess,
}: Table<Column>): TableReading<Column> {
  return { hasHeader, columns: guess as Columns<Column> };
}
