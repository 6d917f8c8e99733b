import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { closeTariffs } from '../../commands/board.ts';
import { writeFigure } from '../../format/index.ts';
import { useWords } from '../../levers/wording.ts';
import { useStores } from '../../stores/react.tsx';
import { useNames } from '../board/names.ts';
import { doGridDeed } from './gridDeeds.ts';
import { gridDeed } from './keys.ts';
import type { Cell, Size } from './selection.ts';
import type { DutyData } from './useDutyData.ts';
import type { DutyGrid } from './useDutyGrid.ts';

interface DutyRateProps {
  readonly data: DutyData;
  readonly grid: DutyGrid;
  readonly place: Cell;
  readonly active: boolean;
  readonly size: Size;
}

const figure = (rate: number) => writeFigure(rate, { decimals: 1, sign: 'negative' });

/** The rate of a cell; in the active one a text field lies over it, so that an input method can compose there. */
export function DutyRate({ data, grid, place, active, size }: DutyRateProps) {
  const { t } = useWords();
  const cell = data.cells[place.row]?.[place.column];
  if (!cell) return null;
  const typed = active && grid.draft !== null;
  return (
    <>
      <span className="duty-rate" data-typed={typed ? '' : undefined}>
        {cell.changed ? (
          <>
            <span className="duty-before">{figure(cell.reference)}</span>
            <span className="duty-arrow"> → </span>
            <strong>{figure(cell.rate)}</strong>
          </>
        ) : (
          <span className="duty-before">{figure(cell.rate)}</span>
        )}
      </span>
      {active ? (
        <ActiveCell
          data={data}
          grid={grid}
          place={place}
          size={size}
          rate={
            cell.changed
              ? t('tariffs.changedTo', { before: figure(cell.reference), after: figure(cell.rate) })
              : figure(cell.rate)
          }
        />
      ) : null}
    </>
  );
}

interface ActiveCellProps extends Omit<DutyRateProps, 'active'> {
  readonly rate: string;
}

function ActiveCell({ data, grid, place, size, rate }: ActiveCellProps) {
  const { t } = useWords();
  const stores = useStores();
  const names = useNames();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (grid.takeFocusWish()) input.current?.focus({ preventScroll: true });
  });
  const { draft } = grid;
  const refused = grid.refusal?.place === 'cell' ? grid.refusal.text : null;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape belong to the input method while it composes (F14).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return event.stopPropagation();
    const deed = gridDeed(event, draft?.editing ?? 'none');
    if (!deed) return;
    event.stopPropagation();
    const handled = doGridDeed(deed, grid, size, () => closeTariffs(stores));
    if (handled) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', grid.copied());
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft) return;
    event.preventDefault();
    grid.paste(event.clipboardData.getData('text/plain'));
  };
  const name = t('tariffs.cell', {
    sector: names.sector(data.sectors[place.row] ?? ''),
    importer: names.market(data.importers[place.column] ?? ''),
    rate,
  });
  return (
    <>
      <input
        ref={input}
        type="text"
        className="duty-input"
        data-typing={draft ? '' : undefined}
        aria-label={name}
        aria-invalid={refused !== null}
        {...(refused === null ? {} : { 'aria-describedby': 'duty-refused' })}
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? ''}
        onChange={(event) => grid.type(event.target.value, 'cell')}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      />
      {refused === null ? null : (
        <p
          id="duty-refused"
          role="alert"
          className="tariff-refused"
          data-above={place.row > 2 && place.row >= size.rows - 3 ? '' : undefined}
          data-leftward={place.column >= size.columns / 2 ? '' : undefined}
        >
          {refused}
        </p>
      )}
    </>
  );
}
