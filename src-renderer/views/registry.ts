import type { ComponentType } from 'react';
import type { Messages } from '../messages/i18n.ts';
import { IndustryView } from './industry/IndustryView.tsx';
import { Overview } from './overview/Overview.tsx';
import { PricesView } from './prices/PricesView.tsx';
import { TableView } from './table/TableView.tsx';
import { TradeView } from './trade/TradeView.tsx';
import { UtilizationView } from './utilization/UtilizationView.tsx';
import { WelfareView } from './welfare/WelfareView.tsx';

/** A view of the board: its place in this list is its tab. */
export interface ViewEntry {
  readonly id: Exclude<keyof Messages['board']['views'], 'label'>;
  readonly Component: ComponentType;
}

/** Every view that works. Adding one: its folder, a line here and its name under `board.views`. */
export const views: readonly [ViewEntry, ...ViewEntry[]] = [
  { id: 'overview', Component: Overview },
  { id: 'utilization', Component: UtilizationView },
  { id: 'trade', Component: TradeView },
  { id: 'prices', Component: PricesView },
  { id: 'industry', Component: IndustryView },
  { id: 'welfare', Component: WelfareView },
  { id: 'table', Component: TableView },
];
