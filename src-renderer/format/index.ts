/** The only place where numbers, quarters and dates are turned into text (visual design, §9). */
export {
  type Amount,
  writeChange,
  writeColumn,
  writeLevel,
  writeParts,
  writeProbability,
  writeShare,
} from './amount.ts';
export { writeBytes } from './bytes.ts';
export {
  sameDay,
  writeClock,
  writeDate,
  writeDateShort,
  writeMoment,
  writeQuarter,
  writeQuarterShort,
  writeRecent,
} from './calendar.ts';
export { writeCellText, writeExact } from './exact.ts';
export { type FigureStyle, writeCount, writeFigure } from './figures.ts';
export { type Language, narrowSpace } from './language.ts';
export { writeChangeRange, writeRange } from './range.ts';
export { figureLetters, readFigure } from './readFigure.ts';
export { decimalsFor, unitWords } from './units.ts';
