import { useTranslation } from 'react-i18next';
import type { DataTable } from '../../charts/table.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import './FiguresDialog.css';

interface FiguresDialogProps {
  readonly table: DataTable;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The figures behind a chart as a table: for screen readers, and for eyes that want the numbers. */
export function FiguresDialog({ table, onCopy, onClose }: FiguresDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={table.caption}
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onCopy}>{t('board.figuresDialog.copy')}</Button>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll container is operable by keyboard */}
      <section className="figures-scroll" tabIndex={0} aria-label={table.caption}>
        <table className="figures-table selectable">
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.text} scope="col" className={column.unit === '' ? '' : 'figures-number'}>
                  {column.text}
                  {column.unit === '' ? null : <span className="figures-column-unit">{column.unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.filter((cell) => typeof cell === 'string').join(' ')}>
                {row.map((cell, n) => {
                  const column = table.columns[n];
                  const key = column?.text ?? n;
                  if (n === 0) {
                    return (
                      <th key={key} scope="row">
                        {cell}
                      </th>
                    );
                  }
                  if (typeof cell !== 'number') return <td key={key}>{cell}</td>;
                  return (
                    <td key={key} className="figures-number">
                      {column?.write?.(cell) ?? String(cell)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Dialog>
  );
}
