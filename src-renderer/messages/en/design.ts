export const design = {
  close: 'Close',
  all: 'All',
  allOf: 'All {{count}}',
  someOf: '{{count}} of {{of}}',
  chooseOne: 'Choose at least one; until then {{value}} stays in force.',
  outOfRange: '{{found}} is outside {{min}} to {{max}}. The last valid value, {{value}}, stays in force.',
};
