import { useMemo } from 'react';
import type { Dataset } from '../../../src-model/dataset/dataset.ts';
import type { Lever } from '../../../src-model/levers/lever.ts';
import { dutyLayer, type Tariff } from '../../../src-model/study/dutyLayer.ts';
import type { Scenario } from '../../../src-model/study/study.ts';
import { actingLevers, comparedLevers, ownLevers } from '../../commands/duties.ts';
import type { BoardData } from '../board/boardData.ts';
import { type DutyCells, type DutyTiming, dutyCells, importersOf, phasedInBy } from './dutyCells.ts';

/** What the tariff grid of a scenario shows. */
export interface DutyData {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly isReference: boolean;
  readonly exporter: string;
  /** Ids of the rows and of the columns. */
  readonly sectors: readonly string[];
  readonly importers: readonly string[];
  readonly cells: DutyCells;
  /** The quarter whose rates are shown: the focus quarter, or once all that was typed is phased in. */
  readonly shown: number;
  readonly acting: readonly Lever[];
  /** The levers in which the grid keeps what is typed. */
  readonly layer: readonly Tariff[];
}

/** Rates of the selected scenario on one exporter's goods, beside those it is compared with. */
export function useDutyData(data: BoardData, exporter: string, coming: DutyTiming): DutyData | undefined {
  const { study, dataset, baseYear, horizon, focus, selected } = data;
  const scenario = study.scenarios.find(({ id }) => id === selected) ?? study.scenarios[0];
  const { start, phaseInQuarters } = coming;
  return useMemo(() => {
    if (!scenario) return undefined;
    const acting = actingLevers(study, scenario.id);
    const own = ownLevers(study, scenario);
    const layer = dutyLayer(own, exporter, dataset).map((place) => own.levers[place] as Tariff);
    const shown = phasedInBy([...layer, { start, phaseInQuarters }], baseYear, focus, horizon);
    return {
      dataset,
      scenario,
      isReference: scenario.id === study.referenceScenario,
      exporter,
      sectors: dataset.sectors.map(({ id }) => id),
      importers: importersOf(dataset, exporter),
      cells: dutyCells(dataset, exporter, acting, comparedLevers(study, scenario.id), shown),
      shown,
      acting,
      layer,
    };
  }, [study, scenario, dataset, exporter, baseYear, focus, horizon, start, phaseInQuarters]);
}
