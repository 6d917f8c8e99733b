import { useRef, useState } from 'react';
import type { DutyMode } from '../../../src-model/study/dutyLayer.ts';
import type { TypedDuty } from '../../../src-model/study/typedDuties.ts';
import { type DutyAnswer, resetDuties, typeDuties } from '../../commands/duties.ts';
import { mostLevers } from '../../commands/levers.ts';
import { writeExact } from '../../format/index.ts';
import { nameIn, useWords } from '../../levers/wording.ts';
import { useStores } from '../../stores/react.tsx';
import { type Placed, writeBlock } from './block.ts';
import { type Filled, filledDown, filledOver } from './fill.ts';
import type { Editing } from './keys.ts';
import { type Pasted, readPaste } from './paste.ts';
import { readRate } from './rateText.ts';
import { rateRefusal } from './refusal.ts';
import { cellsOf, kept, oneCell, type Range, rangeOf, type Selection, selectionOf } from './selection.ts';
import type { DutyData } from './useDutyData.ts';

/** How the next rates act. */
export interface DutyBarTerms {
  readonly mode: DutyMode;
  readonly start: string;
  readonly phaseInQuarters: number;
}

/** A rate being typed; it is not taken yet. */
export interface Draft {
  readonly text: string;
  readonly editing: Exclude<Editing, 'none'>;
  /** Where it is typed: its reason for being refused stands there. */
  readonly place: 'cell' | 'bar';
}

export interface Refusal {
  readonly text: string;
  readonly place: 'cell' | 'bar';
}

/** The hands of the grid: what is selected and typed, and what may be done with it. */
export interface DutyGrid {
  readonly selection: Selection;
  readonly range: Range;
  readonly draft: Draft | null;
  readonly refusal: Refusal | null;
  /** Whether the active cell should take the focus with the next drawing; reading it gives it up. */
  readonly takeFocusWish: () => boolean;
  /** Selects, after taking what is being typed. False where that was refused: then nothing moves. */
  readonly select: (selection: Selection) => boolean;
  readonly type: (text: string, place: Draft['place']) => void;
  readonly amend: () => void;
  /** Gives up what is typed, or a reason shown; false where there is neither. */
  readonly cancel: () => boolean;
  /** Gives every selected cell the typed rate, as one step. False where it was refused. */
  readonly take: () => boolean;
  readonly reset: () => void;
  readonly fillDown: () => void;
  readonly fillOver: (target: Range) => void;
  readonly copied: () => string;
  readonly paste: (text: string) => void;
  readonly focus: () => void;
}

export function useDutyGrid(
  data: DutyData,
  terms: DutyBarTerms,
  first: Selection,
  takesFocus: boolean,
): DutyGrid {
  const stores = useStores();
  const words = useWords();
  const [chosen, setSelection] = useState(first);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const wish = useRef(takesFocus);
  const { exporter, sectors, importers, cells, scenario } = data;
  const size = { rows: sectors.length, columns: importers.length };
  const selection = kept(chosen, size);
  const range = rangeOf(selection);
  const rateAt = (row: number, column: number) => cells[row]?.[column]?.rate ?? 0;
  const [, drawAgain] = useState(0);
  const focus = () => {
    wish.current = true;
    drawAgain((times) => times + 1);
  };

  const duty = (row: number, column: number, ratePercent: number): TypedDuty => ({
    sector: sectors[row] ?? '',
    importer: importers[column] ?? '',
    ratePercent,
  });
  const answered = (answer: DutyAnswer, place: Draft['place'] = 'cell') => {
    const text = words.t('tariffs.refused.full', { count: mostLevers });
    setRefusal(answer === 'full' ? { text, place } : null);
    if (answer === 'done') setDraft(null);
    return answer === 'done';
  };
  /** Pasted and filled rates are the rates to be had, whatever the mode of the bar. */
  const put = (rates: readonly Placed<number>[], mode: DutyMode, place?: Draft['place']) =>
    answered(
      typeDuties(
        stores,
        scenario.id,
        rates.map(({ row, column, value }) => duty(row, column, value)),
        { exporter, ...terms, mode },
      ),
      place,
    );
  const fill = (filled: readonly Filled[]) => {
    if (filled.length === 0) return true;
    return put(
      filled.map(({ to, from }) => ({ ...to, value: rateAt(from.row, from.column) })),
      'set',
    );
  };

  const take = (): boolean => {
    if (!draft) return true;
    const read = readRate(draft.text);
    if (draft.text.trim() === '') {
      setDraft(null);
      return true;
    }
    if (!read.ok) {
      setRefusal({ text: rateRefusal(read, words), place: draft.place });
      return false;
    }
    return put(
      cellsOf(range).map((cell) => ({ ...cell, value: read.rate })),
      terms.mode,
      draft.place,
    );
  };
  const refusedPaste = (pasted: Extract<Pasted, { readonly ok: false }>): string => {
    if (pasted.fault === 'tooLarge') {
      const { block, room } = pasted;
      const roomSize = { roomRows: room.rows, roomColumns: room.columns };
      return words.t('tariffs.refused.tooLarge', { ...block, ...roomSize });
    }
    const { inBlock, inGrid, read } = pasted;
    return words.t('tariffs.refused.pasted', {
      ...inBlock,
      sector: nameIn(data.dataset.sectors, sectors[inGrid.row] ?? '', words.language),
      importer: nameIn(data.dataset.regions, importers[inGrid.column] ?? '', words.language),
      reason: rateRefusal(read, words),
    });
  };

  return {
    selection,
    range,
    draft,
    refusal,
    takeFocusWish: () => {
      const wished = wish.current;
      wish.current = false;
      return wished;
    },
    select: (next) => {
      focus();
      if (!take()) return false;
      setRefusal(null);
      setSelection(next);
      return true;
    },
    type: (text, place) => {
      if (!draft && text.trim() === '') return;
      setRefusal(null);
      setDraft({ text, editing: draft?.editing ?? 'typed', place });
    },
    amend: () => {
      focus();
      const { row, column } = selection.anchor;
      setSelection(oneCell(selection.anchor));
      const text = terms.mode === 'set' ? writeExact(rateAt(row, column)) : '';
      setDraft({ text, editing: 'amended', place: 'cell' });
    },
    cancel: () => {
      focus();
      setDraft(null);
      setRefusal(null);
      return draft !== null || refusal !== null;
    },
    take,
    reset: () => {
      focus();
      setDraft(null);
      answered(
        resetDuties(
          stores,
          scenario.id,
          cellsOf(range).map(({ row, column }) => duty(row, column, 0)),
          exporter,
        ),
      );
    },
    fillDown: () => {
      focus();
      fill(filledDown(range));
    },
    fillOver: (target) => {
      focus();
      if (fill(filledOver(range, target))) setSelection(selectionOf(target));
    },
    copied: () => {
      const { top, bottom, left, right } = range;
      const rows = cells.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
      return writeBlock(rows.map((row) => row.map(({ rate }) => writeExact(rate))));
    },
    paste: (text) => {
      focus();
      const pasted = readPaste(text, range, size);
      if (!pasted.ok) return setRefusal({ text: refusedPaste(pasted), place: 'cell' });
      if (put(pasted.rates, 'set')) setSelection(selectionOf(pasted.range));
    },
    focus,
  };
}
