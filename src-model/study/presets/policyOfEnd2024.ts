import type { Preset } from './preset.ts';

export const policyOfEnd2024: Preset = {
  id: 'policy-of-end-2024',
  name: 'Policy of end-2024',
  notes:
    'No measure of 2025 or later: rates, subsidies and budgets stay as they were at the end of 2024. Asks what the measures taken since then have changed.',
  levers: [],
};
