export const filter = {
  label: '显示的行业',
  groups: '行业组',
  sectors: '行业',
  some: '{{of}}个行业中的{{count}}个',
  few: '{{count}}个行业',
  clear: '显示全部行业',
  only: '只显示：{{name}}',
  economy: '全部{{count}}个行业',
  exportsOf: '出口，{{what}}',
  choice: {
    trade: '贸易所属行业',
    prices: '价格所属行业',
    industry: '企业所属行业',
    welfare: '福利所属行业',
  },
  together: '{{what}}合计',
  titled: '{{title}}，{{what}}',
};
