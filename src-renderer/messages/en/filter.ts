/** The board's filter of sectors. */
export const filter = {
  label: 'Sectors shown',
  groups: 'Groups',
  sectors: 'Sectors',
  some: '{{count}} of {{of}} sectors',
  few: '{{count}} sectors',
  clear: 'Show all sectors',
  only: 'Show only: {{name}}',
  /** Of figures that no filter touches. */
  economy: 'all {{count}} sectors',
  /** Of a list or sum that the filter narrows. */
  exportsOf: 'Exports, {{what}}',
  /** A view's own choice of sector, before its name; and the sectors of the board added up. */
  choice: { trade: 'Trade in', prices: 'Prices of', industry: 'Firms in', welfare: 'Welfare in' },
  together: '{{what}} together',
  titled: '{{title}}, {{what}}',
};
