import type { Messages } from '../catalogue.ts';
import { assumptions } from './assumptions.ts';
import { board } from './board.ts';
import { datasets } from './datasets.ts';
import { design } from './design.ts';
import { dialogs } from './dialogs.ts';
import { filter } from './filter.ts';
import { levers } from './levers.ts';
import { library } from './library.ts';
import { outcomes } from './outcomes.ts';
import { scenarios } from './scenarios.ts';
import { shell } from './shell.ts';
import { steps } from './steps.ts';
import { tariffs } from './tariffs.ts';

/** Chinese catalogue, one file an area. */
export const zhCN: Messages = {
  assumptions,
  board,
  datasets,
  design,
  dialogs,
  filter,
  levers,
  library,
  outcomes,
  scenarios,
  shell,
  steps,
  tariffs,
};
