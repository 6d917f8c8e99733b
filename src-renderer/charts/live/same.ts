import type {
  BarChart,
  Callout,
  Dot,
  FlowChart,
  FlowNode,
  HeatMap,
  Level,
  Line,
  LineChart,
} from '../description.ts';
import { sameInk } from '../ink.ts';

/**
 * Whether two descriptions draw the same picture. While one scenario's lever moves, the charts of all others
 * come out of this unchanged and are left alone. Values of an unchanged run are the same array.
 */
export function sameLineChart(a: LineChart, b: LineChart): boolean {
  return (
    a.axis === b.axis &&
    a.time.from === b.time.from &&
    a.time.to === b.time.to &&
    a.ticks === b.ticks &&
    a.ends === b.ends &&
    a.markerEvery === b.markerEvery &&
    a.dots === b.dots &&
    a.now?.t === b.now?.t &&
    a.now?.text === b.now?.text &&
    a.focus?.t === b.focus?.t &&
    a.focus?.text === b.focus?.text &&
    a.tickText(a.axis.max) === b.tickText(b.axis.max) &&
    every(a.levels, b.levels, sameLevel) &&
    every(a.callouts, b.callouts, sameCallout) &&
    every(a.lines, b.lines, sameLine)
  );
}

const sameLevel = (a: Level, b: Level): boolean => a.value === b.value && a.text === b.text;

const sameCallout = (a: Callout, b: Callout): boolean =>
  a.lineId === b.lineId &&
  a.t === b.t &&
  a.value === b.value &&
  a.text === b.text &&
  a.side === b.side &&
  a.toward === b.toward;

/** `ink` follows from id and mark. */
const sameLine = (a: Line, b: Line): boolean =>
  a.values === b.values &&
  a.id === b.id &&
  a.name === b.name &&
  a.mark === b.mark &&
  a.width === b.width &&
  a.first === b.first &&
  a.filled === b.filled &&
  a.end?.name === b.end?.name &&
  a.end?.value === b.end?.value &&
  a.besideText === b.besideText;

export function sameHeatMap(a: HeatMap, b: HeatMap): boolean {
  return (
    a.measure === b.measure &&
    a.time.from === b.time.from &&
    a.time.to === b.time.to &&
    a.now === b.now &&
    a.focus === b.focus &&
    every(a.rows, b.rows, (x, y) => x.id === y.id && x.values === y.values && x.label === y.label)
  );
}

export function sameBarChart(a: BarChart, b: BarChart): boolean {
  const equal = (x: number, y: number) => x === y;
  return (
    a.axis === b.axis &&
    every(a.rows, b.rows, (x, y) => x.id === y.id && x.label === y.label) &&
    every(a.reference ?? [], b.reference ?? [], equal) &&
    every(
      a.series,
      b.series,
      (x, y) =>
        x.id === y.id && x.name === y.name && sameInk(x.ink, y.ink) && every(x.values, y.values, equal),
    )
  );
}

export function sameFlowChart(a: FlowChart, b: FlowChart): boolean {
  const sameNode = (x: FlowNode, y: FlowNode) => x.id === y.id && x.text === y.text;
  return (
    every(a.sources, b.sources, sameNode) &&
    every(a.targets, b.targets, sameNode) &&
    every(a.flows, b.flows, (x, y) => x.from === y.from && x.to === y.to && x.value === y.value)
  );
}

function every<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  return a.length === b.length && a.every((x, i) => same(x, b[i] as T));
}

export const noDots: readonly Dot[] = [];
