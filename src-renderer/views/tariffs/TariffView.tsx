import { type CSSProperties, useState } from 'react';
import { scenarioStyle } from '../../design/scenarioPalette.ts';
import type { OpenTariffs } from '../../stores/boardStore.ts';
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
  if (!data) return null;
  // Another scenario or exporter is another grid: what was being typed belongs to the old one.
  const key = `${data.scenario.id} ${data.exporter}`;
  return (
    <Tariffs
      key={key}
      opened={opened}
      data={data}
      terms={terms}
      onTerms={setTerms}
      quarters={board.horizon}
    />
  );
}

interface TariffsProps {
  readonly opened: OpenTariffs;
  readonly data: DutyData;
  readonly terms: DutyBarTerms;
  readonly onTerms: (terms: DutyBarTerms) => void;
  readonly quarters: number;
}

function Tariffs({ opened, data, terms, onTerms, quarters }: TariffsProps) {
  const { sector, importer } = opened;
  const first = oneCell({
    row: Math.max(0, data.sectors.indexOf(sector ?? '')),
    column: Math.max(0, data.importers.indexOf(importer ?? '')),
  });
  const grid = useDutyGrid(data, terms, first);
  const colour = `var(${scenarioStyle(data.scenario.color).token})`;
  return (
    <div className="tariffs" style={{ '--duty-colour': colour } as CSSProperties}>
      <TariffBar data={data} grid={grid} terms={terms} onTerms={onTerms} quarters={quarters} />
      <div className="tariffs-body">
        <div className="tariffs-main">
          <TariffGrid data={data} grid={grid} />
          <TariffFoot data={data} />
        </div>
        <TariffSide data={data} editing={grid.draft !== null} />
      </div>
    </div>
  );
}
