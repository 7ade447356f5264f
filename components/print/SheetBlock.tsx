import type { ReactElement } from 'react';
import { ChartFigure } from '@/components/print/ChartFigure';
import type { Block, TableBlock } from '@/lib/documents/document';

interface SheetBlockProps {
  block: Block;
  headingLevel: 2 | 4;
}

/** One block on paper. The return type makes a block that is not drawn a compile error. */
export function SheetBlock({ block, headingLevel }: SheetBlockProps): ReactElement {
  switch (block.type) {
    case 'heading': {
      const Heading = `h${headingLevel}` as const;
      return <Heading dir="auto">{block.text}</Heading>;
    }
    case 'paragraph':
      return <p dir="auto">{block.text}</p>;
    case 'footer':
      return <footer dir="auto">{block.text}</footer>;
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
        <table data-pairs="">
          <tbody>
            {block.rows.map(({ key, value }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two keys may read the same
              <tr key={index}>
                <th scope="row" dir="auto">
                  {key}
                </th>
                <td dir="auto">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return <SheetTable table={block} />;
    case 'chart':
      return (
        <>
          {block.lines
            .filter(({ points }) => points.length > 0)
            .map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two goals may read the same
              <ChartFigure key={index} line={line} scale={block.scale} />
            ))}
          <SheetTable table={block.table} />
        </>
      );
  }
}

function SheetTable({ table }: { table: TableBlock }) {
  return (
    <table>
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col" dir="auto">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, rowIndex) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids
          <tr key={rowIndex}>
            {row.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
              <td key={index} dir="auto">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
