import { type CSSProperties, type RefObject, useEffect, useRef, useState } from 'react';
import { closeTariffs } from '../../commands/board.ts';
import { scenarioStyle } from '../../design/scenarioPalette.ts';
import type { OpenTariffs } from '../../stores/boardStore.ts';
import { useStores } from '../../stores/react.tsx';
import { useBoardData } from '../board/boardData.ts';
import { oneCell } from './selection.ts';
import { TariffBar } from './TariffBar.tsx';
import { TariffFoot } from './TariffFoot.tsx';
import { TariffGrid } from './TariffGrid.tsx';
import { TariffSide } from './TariffSide.tsx';
import { type DutyData, useDutyData } from './useDutyData.ts';
import { type DutyBarTerms, useDutyGrid } from './useDutyGrid.ts';
import './TariffView.css';

/** The tariffs of the selected scenario, edited like a spreadsheet, with what they do beside them. */
export function TariffView({ opened }: { readonly opened: OpenTariffs }) {
  const board = useBoardData();
  const [terms, setTerms] = useState<DutyBarTerms>({
    mode: 'set',
    start: board.dataset.meta.policyStart,
    phaseInQuarters: 0,
  });
  const data = useDutyData(board, opened.exporter, terms);
  const frame = useRef<HTMLDivElement>(null);
  const takesFocus = useOpenedHere(board.selected);
  useWayBack(frame);
  if (!data) return null;
  // Another scenario is another grid: what was being typed belongs to the old one.
  const key = [data.scenario.id, opened.sector, opened.importer].join(' ');
  const colour = `var(${scenarioStyle(data.scenario.color).token})`;
  return (
    <div ref={frame} className="tariffs" style={{ '--duty-colour': colour } as CSSProperties}>
      <Tariffs
        key={key}
        opened={opened}
        data={data}
        terms={terms}
        onTerms={setTerms}
        quarters={board.horizon}
        takesFocus={takesFocus}
      />
    </div>
  );
}

interface TariffsProps {
  readonly opened: OpenTariffs;
  readonly data: DutyData;
  readonly terms: DutyBarTerms;
  readonly onTerms: (terms: DutyBarTerms) => void;
  readonly quarters: number;
  /** The grid was just opened: the keyboard goes on in it. */
  readonly takesFocus: boolean;
}

function Tariffs({ opened, data, terms, onTerms, quarters, takesFocus }: TariffsProps) {
  const { sector, importer } = opened;
  const first = oneCell({
    row: Math.max(0, data.sectors.indexOf(sector ?? '')),
    column: Math.max(0, data.importers.indexOf(importer ?? '')),
  });
  const grid = useDutyGrid(data, terms, first, takesFocus);
  return (
    <>
      <TariffBar data={data} grid={grid} terms={terms} onTerms={onTerms} quarters={quarters} />
      <div className="tariffs-body">
        <div className="tariffs-main">
          <TariffGrid data={data} grid={grid} />
          <TariffFoot data={data} />
        </div>
        <TariffSide data={data} editing={grid.draft !== null} />
      </div>
    </>
  );
}

/**
 * Whether the grid was opened, or opened again for other cells: then the keyboard goes on in it. Where another
 * scenario was chosen instead, the focus stays with that choice.
 */
function useOpenedHere(scenario: string): boolean {
  const before = useRef(scenario);
  useEffect(() => {
    before.current = scenario;
  }, [scenario]);
  return before.current === scenario;
}

/** Escape anywhere in the frame closes the grid unless something there had a use for it; the focus goes to the tab. */
function useWayBack(frame: RefObject<HTMLDivElement | null>): void {
  const stores = useStores();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const here = event.target instanceof Node && frame.current?.contains(event.target);
      if (here && event.key === 'Escape' && !event.isComposing && !event.defaultPrevented)
        closeTariffs(stores);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('.board-tab[data-selected]')?.focus();
      });
    };
  }, [stores, frame]);
}
