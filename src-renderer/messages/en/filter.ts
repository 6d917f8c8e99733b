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
  titled: '{{title}}, {{what}}',
};
