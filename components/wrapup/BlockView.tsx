import type { ReactElement } from 'react';
import type { Block, TableBlock } from '@/lib/documents/document';

/** One block. The return type makes a block that is not drawn a compile error: what leaves must be seen. */
export function BlockView({ block }: { block: Block }): ReactElement {
  switch (block.type) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'footer':
      return <footer>{block.text}</footer>;
    case 'quote':
      return <blockquote dir="auto">{block.text}</blockquote>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may read the same
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'key-values':
      return (
        <dl>
          {block.rows.map(({ key, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two keys may read the same
            <div key={index}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView block={block} />;
    case 'chart':
      return <TableView block={block.table} />;
  }
}

function TableView({ block }: { block: TableBlock }) {
  return (
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
          <tr key={rowIndex}>
            {row.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
