import { escalationSchema } from '../../src-model/levers/escalation.ts';
import { type LeverCard, rangeOf } from './card.ts';

const { shape } = escalationSchema;

export const escalationCard: LeverCard<'escalation'> = {
  kind: 'escalation',
  rank: 'more',
  create: ({ regions, sectors, start }) => ({
    kind: 'escalation',
    importers: regions('EU', 'LA', 'RW'),
    sectors: sectors('ev', 'batteries', 'steel', 'solar'),
    threshold: 0.05,
    response: 0.5,
    capPercent: 40,
    retaliation: 0.3,
    start,
  }),
  main: {
    type: 'number',
    field: 'capPercent',
    range: rangeOf(shape.capPercent),
    slider: [0, 100],
    step: 1,
    decimals: 1,
    unit: 'points',
  },
  fields: [
    {
      type: 'number',
      field: 'threshold',
      range: rangeOf(shape.threshold),
      slider: [0, 1],
      step: 0.01,
      decimals: 3,
      unit: 'percent',
      scale: 100,
    },
    {
      type: 'number',
      field: 'response',
      range: rangeOf(shape.response),
      slider: [0, 5],
      step: 0.1,
      decimals: 2,
      unit: 'times',
    },
    {
      type: 'number',
      field: 'retaliation',
      range: rangeOf(shape.retaliation),
      slider: [0, 2],
      step: 0.05,
      decimals: 3,
      unit: 'percent',
      scale: 100,
    },
    { type: 'regions', field: 'importers', china: false },
    { type: 'sectors' },
  ],
  phased: false,
  neutral: 0,
};
