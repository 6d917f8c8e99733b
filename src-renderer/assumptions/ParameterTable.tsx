import { type RefObject, useRef } from 'react';
import type { AssumptionScope } from '../commands/assumptions.ts';
import { nameIn, useWords } from '../levers/wording.ts';
import { useStudy } from '../stores/react.tsx';
import type { ListLine } from './findRows.ts';
import { ParameterLine } from './ParameterLine.tsx';
import { differs, heldValue } from './parameterRows.ts';
import { lineHeight, useLinesInSight } from './useLinesInSight.ts';
import './ParameterTable.css';

interface ParameterTableProps {
  readonly lines: readonly ListLine[];
  readonly scope: AssumptionScope;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const columns = ['parameter', 'value', 'range', 'unit', 'grade', 'source', 'reset'] as const;

/** Parameters as a table, of which only the lines in sight are drawn. */
export function ParameterTable({ lines, scope, scroller }: ParameterTableProps) {
  const words = useWords();
  const { t, dataset, language } = words;
  const study = useStudy((state) => state.study);
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to } = useLinesInSight(scroller, body, lines.length);
  const nameOf = (id: string | undefined) =>
    study.scenarios.find((scenario) => scenario.id === id)?.name ?? '';
  return (
    <table className="parameter-table" aria-label={t('assumptions.list')} aria-rowcount={lines.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th key={column} scope="col" className={`parameter-${column}`}>
              <span className={column === 'reset' ? 'visually-hidden' : ''}>
                {t(`assumptions.columns.${column}`)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap lines={from} />
        {lines.slice(from, to).map((line, index) => {
          const rowIndex = from + index + 2;
          if (line.kind === 'head')
            return (
              <tr key={line.sector} aria-rowindex={rowIndex} className="sector-line">
                <th colSpan={columns.length} scope="rowgroup">
                  {line.sector === '*'
                    ? t('assumptions.shared')
                    : nameIn(dataset.sectors, line.sector, language)}
                </th>
              </tr>
            );
          const { row } = line;
          const held = heldValue(dataset, study, scope.scenario, row.key);
          return (
            <ParameterLine
              key={row.key}
              row={row}
              words={words}
              rowIndex={rowIndex}
              scenario={scope.scenario}
              all={scope.all}
              value={held.value}
              datasetValue={held.dataset}
              by={held.by}
              without={held.without}
              origin={nameOf(held.by === 'inherited' ? held.origin : held.parent)}
              differs={scope.all && differs(dataset, study, row.key)}
              scenarioName={nameOf(scope.scenario)}
            />
          );
        })}
        <Gap lines={lines.length - to} />
      </tbody>
    </table>
  );
}

function Gap({ lines }: { readonly lines: number }) {
  if (lines <= 0) return null;
  return (
    <tr>
      <td colSpan={columns.length} className="parameter-gap" style={{ height: lines * lineHeight }} />
    </tr>
  );
}
