import type { FigureBody } from '../../charts/figure/figure.ts';
import type { DataTable } from '../../charts/table.ts';

/** What a panel's menu acts on. Made when the menu is used, so that drags pay nothing for it. */
export interface PanelSubject {
  readonly title: string;
  /** Axis row that can be locked, where the panel has one. */
  readonly axisRow?: string;
  readonly figure?: () => PanelFigure;
  readonly table: () => DataTable;
}

export interface PanelFigure {
  /** Place and outcome, for the subtitle: `manufacturing: capacity utilization`. */
  readonly what: string;
  readonly unit: string;
  /** Words for how often, or the one quarter shown. */
  readonly frequency: string;
  /** How official rates are drawn, which note and source line must then name. */
  readonly official: 'dots' | 'cells' | 'none';
  readonly change: boolean;
  readonly body: FigureBody;
}
