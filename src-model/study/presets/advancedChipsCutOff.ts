import type { Preset } from './preset.ts';

export const advancedChipsCutOff: Preset = {
  id: 'advanced-chips-cut-off',
  name: 'Advanced chips cut off',
  notes:
    "The United States, the European Union and other advanced economies put barriers worth 60 percent on China's imports of advanced chips. Shortage above, glut below.",
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'barrier',
      importers: ['CN'],
      exporters: ['US', 'OA', 'EU'],
      sectors: ['chips-advanced'],
      percent: 60,
      start: '2027Q1',
      phaseInQuarters: 2,
    },
  ],
};
