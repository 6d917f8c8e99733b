import type { Preset } from './preset.ts';

export const weakChineseDemand: Preset = {
  id: 'weak-chinese-demand',
  name: 'Weak Chinese demand',
  notes:
    'Chinese final demand stays eight percent below the path. An assumption, not a policy: kept apart in every comparison.',
  basedOn: 'measures-in-force',
  levers: [],
  assumptions: { '*.gapMacro': -0.08 },
};
