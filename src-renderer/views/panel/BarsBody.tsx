import type { BarChart } from '../../charts/description.ts';
import { BarCanvas } from '../../charts/live/BarCanvas.tsx';
import { ScenarioSwatch } from '../../design/ScenarioSwatch.tsx';
import type { BoardScenario } from '../board/boardData.ts';
import './BarsBody.css';

interface BarsColumn {
  readonly scenario: BoardScenario;
  /** Its bars alone. */
  readonly chart: BarChart;
  /** Figures of what the bars show, one a row. */
  readonly texts: readonly string[];
  /** Changes beside levels. */
  readonly changes: readonly string[] | undefined;
}

interface BarsBodyProps {
  readonly apart: boolean;
  /** The bars of all scenarios. */
  readonly description: BarChart;
  readonly columns: readonly BarsColumn[];
  readonly asChange: boolean;
}

/** Labels once at the left, then bars and figures: all scenarios in each row, or a column each. */
export function BarsBody({ apart, description, columns, asChange }: BarsBodyProps) {
  const { rows } = description;
  const labels = (
    <ul className="bars-list bars-labels">
      {rows.map((row) => (
        <li key={row.id}>{row.label}</li>
      ))}
    </ul>
  );
  const figures = (texts: readonly string[] | undefined, strong: boolean) => (
    <ul className={`bars-list ${strong ? 'bars-changes' : ''}`}>
      {texts?.map((text, r) => (
        <li key={rows[r]?.id}>{text}</li>
      ))}
    </ul>
  );
  if (apart) {
    return (
      <div className="bars-apart" style={{ ['--rows' as string]: rows.length }}>
        {labels}
        {columns.map(({ scenario, chart, texts, changes }) => (
          <div key={scenario.id} className="bars-column">
            <p className="bars-name">
              <ScenarioSwatch color={scenario.color} />
              <span className="cut" title={scenario.name}>
                {scenario.name}
              </span>
            </p>
            <div className="bars-canvas">
              <BarCanvas description={chart} />
            </div>
            {figures(texts, asChange)}
            {changes ? figures(changes, true) : null}
          </div>
        ))}
      </div>
    );
  }
  return (
    <div className="bars" style={{ ['--series' as string]: columns.length }}>
      <span />
      <span />
      {columns.map(({ scenario }) => (
        <span key={scenario.id} className="bars-head" title={scenario.name}>
          <ScenarioSwatch color={scenario.color} />
          <span className="visually-hidden">{scenario.name}</span>
        </span>
      ))}
      {labels}
      <div className="bars-canvas">
        <BarCanvas description={description} />
      </div>
      {columns.map(({ scenario, texts }) => (
        <div key={scenario.id} className="bars-figures">
          {figures(texts, asChange)}
        </div>
      ))}
    </div>
  );
}
