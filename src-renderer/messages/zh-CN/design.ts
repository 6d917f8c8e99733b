import type { Messages } from '../catalogue.ts';

export const design: Messages['design'] = {
  close: '关闭',
  all: '全部',
  allOf: '全部{{count}}个',
  someOf: '{{of}}个中的{{count}}个',
  chooseOne: '请至少选择一项；在此之前仍沿用“{{value}}”。',
  outOfRange: '{{found}}超出{{min}}至{{max}}的范围，仍沿用上一有效值{{value}}。',
};
