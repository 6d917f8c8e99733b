import type { Preset } from './preset.ts';

export const euDutiesOnElectricVehicles: Preset = {
  id: 'eu-duties-on-electric-vehicles',
  name: 'EU duties on electric vehicles',
  notes:
    'The European Union lifts its average duty to the highest of its rulings of 2024 (10 percent plus 35.3). Asks how much one market matters for one industry.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'tariff',
      source: 'ts-08',
      importers: ['EU'],
      exporters: ['CN'],
      sectors: ['ev'],
      mode: 'atLeast',
      ratePercent: 45.3,
      start: '2027Q1',
      phaseInQuarters: 0,
    },
  ],
};
