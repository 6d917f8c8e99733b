import { type CSSProperties, useEffect, useRef } from 'react';
import { openTariffs } from '../../commands/board.ts';
import { Select } from '../../design/Select.tsx';
import { nameIn, useWords } from '../../levers/wording.ts';
import { useStores } from '../../stores/react.tsx';
import { useNames } from '../board/names.ts';
import { DutyRate } from './DutyRate.tsx';
import { isWithin } from './selection.ts';
import type { DutyData } from './useDutyData.ts';
import type { DutyGrid } from './useDutyGrid.ts';
import { useGridPointer } from './useGridPointer.ts';
import './TariffGrid.css';

interface TariffGridProps {
  readonly data: DutyData;
  readonly grid: DutyGrid;
}

/** ARIA has a table that is edited as a grid of cells. */
const gridRole = { role: 'grid', 'aria-multiselectable': true } as const;
const cellRole = (selected: boolean) => ({ role: 'gridcell', 'aria-selected': selected }) as const;

/** Sectors by importers, as a spreadsheet; one cell of it is a stop of the keyboard. */
export function TariffGrid({ data, grid }: TariffGridProps) {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const scroller = useRef<HTMLDivElement>(null);
  const { sectors, importers, exporter, dataset } = data;
  const size = { rows: sectors.length, columns: importers.length };
  const { onPointerDown, onDoubleClick, fillRange } = useGridPointer(grid, size);
  const { range, selection } = grid;
  const { head } = selection;
  useEffect(() => {
    scroller.current
      ?.querySelector(`[data-row="${head.row}"][data-column="${head.column}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [head.row, head.column]);
  const target = fillRange ?? range;
  return (
    <div
      ref={scroller}
      className="tariff-scroller"
      style={{ '--duty-rows': sectors.length, '--duty-columns': importers.length } as CSSProperties}
    >
      <table
        {...gridRole}
        aria-label={t('tariffs.grid', { exporter: nameIn(dataset.regions, exporter, words.language) })}
        className="tariff-grid"
        onPointerDown={onPointerDown}
        onDoubleClick={onDoubleClick}
      >
        <thead>
          <tr>
            <th scope="col" className="tariff-corner">
              <span className="tariff-corner-words">
                {t('tariffs.dutyOnGoodsFrom')}
                <ExporterSelect exporter={exporter} onChange={grid.cancel} />
              </span>
            </th>
            {importers.map((importer, column) => (
              <th
                key={importer}
                scope="col"
                data-head-column={column}
                data-within={column >= range.left && column <= range.right ? '' : undefined}
                title={t('tariffs.wholeColumn', { importer: names.market(importer) })}
              >
                {names.shortMarket(importer)}
                <span className="tariff-unit">%</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sectors.map((sector, row) => (
            <tr key={sector}>
              <th
                scope="row"
                data-head-row={row}
                data-within={row >= range.top && row <= range.bottom ? '' : undefined}
                title={t('tariffs.wholeRow', { sector: names.sector(sector) })}
              >
                {names.shortSector(sector)}
              </th>
              {importers.map((importer, column) => {
                const cell = data.cells[row]?.[column];
                const place = { row, column };
                const active = selection.anchor.row === row && selection.anchor.column === column;
                const inside = isWithin(range, place);
                const edges = isWithin(target, place)
                  ? ` ${row === target.top ? 'edge-top' : ''} ${row === target.bottom ? 'edge-bottom' : ''} ${
                      column === target.left ? 'edge-left' : ''
                    } ${column === target.right ? 'edge-right' : ''}`
                  : '';
                return (
                  <td
                    key={importer}
                    data-row={row}
                    data-column={column}
                    {...cellRole(inside)}
                    className={`${cell?.changed ? 'duty-changed' : ''}${edges}`}
                  >
                    <DutyRate data={data} grid={grid} place={place} active={active} size={size} />
                    {row === range.bottom && column === range.right ? (
                      <span className="fill-handle" data-fill-handle="" aria-hidden="true" />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whose goods pay the duties. */
function ExporterSelect(props: { readonly exporter: string; readonly onChange: () => void }) {
  const { t, dataset } = useWords();
  const stores = useStores();
  const names = useNames();
  return (
    <Select
      label={t('tariffs.exporter')}
      value={props.exporter}
      options={dataset.regions.map(({ id }) => ({ value: id, text: names.shortMarket(id) }))}
      onChange={(id) => {
        // What was being typed was for other goods.
        props.onChange();
        openTariffs(stores, { ...stores.board.getState().tariffs, exporter: id });
      }}
    />
  );
}
