import type { Dataset } from '../../dataset/dataset.ts';
import { quarterName } from '../quarter.ts';
import { type Scenario, type Study, studyFormat, studyFormatVersion } from '../study.ts';
import { eventsInForce, measuresInForce, measuresInForceId } from './measuresInForce.ts';
import type { Preset } from './preset.ts';
import { rebalancing } from './rebalancing.ts';
import { presets } from './registry.ts';
import { us60PercentOnEverything } from './us60PercentOnEverything.ts';

/** Studies that are shipped, by file name: the first one and one for each preset. */
export function shippedStudies(dataset: Dataset): ReadonlyMap<string, Study> {
  return new Map([
    ['first.overhang', firstStudy(dataset)],
    [`${measuresInForceId}.overhang`, measuresStudy(dataset)],
    ...presets.map((preset) => [`${preset.id}.overhang`, presetStudy(dataset, preset)] as const),
  ]);
}

/** What the first start opens: the reference and two ways on from it. */
function firstStudy(dataset: Dataset): Study {
  const ways = [us60PercentOnEverything, rebalancing];
  return study(dataset, 'first', 'Tariffs or rebalancing', ways, [
    'What the largest market can do alone, and what China can do by itself: a duty of 60 percent on everything against subsidies withdrawn and the savings paid to households.',
    'Both are measured against the measures in force. Move a slider, add a scenario, export a figure.',
  ]);
}

function measuresStudy(dataset: Dataset): Study {
  return study(
    dataset,
    measuresInForceId,
    'Measures in force',
    [],
    [
      'Every dated trade measure since the start of 2025 at the rate that it added or took away. The background of all other presets.',
    ],
  );
}

function presetStudy(dataset: Dataset, preset: Preset): Study {
  return study(dataset, preset.id, preset.name, [preset], [preset.notes]);
}

function study(
  dataset: Dataset,
  id: string,
  title: string,
  scenarios: readonly Preset[],
  paragraphs: readonly string[],
): Study {
  return {
    format: studyFormat,
    formatVersion: studyFormatVersion,
    id: `shipped-${id}`,
    title,
    notes: [...paragraphs, background(dataset)].join('\n\n'),
    dataset: { id: dataset.meta.id, version: dataset.meta.version },
    horizonQuarters: 40,
    referenceScenario: measuresInForceId,
    scenarios: [measuresInForce(dataset), ...scenarios.map((preset, i) => scenarioOf(preset, i + 1))],
  };
}

function scenarioOf(preset: Preset, color: number): Scenario {
  return {
    id: preset.id,
    name: preset.name,
    color,
    ...(preset.basedOn === undefined ? {} : { basedOn: preset.basedOn }),
    note: preset.notes,
    levers: [...preset.levers],
    ...(preset.assumptions === undefined ? {} : { assumptions: { ...preset.assumptions } }),
  };
}

/** Where the measures in force come from: number, dates and sources. */
function background(dataset: Dataset): string {
  const events = eventsInForce(dataset);
  const dates = events.map((event) => event.date).toSorted();
  const sources = [...new Set(events.map((event) => event.sourceId))].toSorted();
  const first = quarterName(1, dataset.meta.baseYear);
  return (
    `Measures in force: ${events.length} dated measures of policy_events.csv that act from ${first} on, ` +
    `taken between ${dates.at(0)} and ${dates.at(-1)}; each lever names its source (${sources.join(', ')}). ` +
    `New levers start in ${dataset.meta.policyStart}.`
  );
}
