import type { Preset } from './preset.ts';

export const tariffWave: Preset = {
  id: 'tariff-wave',
  name: 'Tariff wave',
  notes:
    'The European Union, other advanced economies, Latin America and the rest of the world add 20 points on vehicles, steel, solar and batteries together. Asks what happens when the vent closes everywhere.',
  basedOn: 'measures-in-force',
  levers: [
    {
      kind: 'tariff',
      importers: ['EU', 'OA', 'LA', 'RW'],
      exporters: ['CN'],
      sectors: ['ev', 'ice-vehicles', 'steel', 'solar', 'batteries'],
      mode: 'add',
      ratePercent: 20,
      start: '2027Q1',
      phaseInQuarters: 4,
    },
  ],
};
