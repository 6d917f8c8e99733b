import { advancedChipsCutOff } from './advancedChipsCutOff.ts';
import { campaignAsUsual } from './campaignAsUsual.ts';
import { consumptionStimulus2PercentOfGdp } from './consumptionStimulus2PercentOfGdp.ts';
import { euDutiesOnElectricVehicles } from './euDutiesOnElectricVehicles.ts';
import { grandBargain } from './grandBargain.ts';
import { hardBudgetsNoCampaigns } from './hardBudgetsNoCampaigns.ts';
import { japansAnswerOfThe1980s } from './japansAnswerOfThe1980s.ts';
import { policyOfEnd2024 } from './policyOfEnd2024.ts';
import type { Preset } from './preset.ts';
import { rebalancing } from './rebalancing.ts';
import { subsidiesWithdrawnOverTwoYears } from './subsidiesWithdrawnOverTwoYears.ts';
import { tariffWave } from './tariffWave.ts';
import { titForTat } from './titForTat.ts';
import { us60PercentOnEverything } from './us60PercentOnEverything.ts';
import { weakChineseDemand } from './weakChineseDemand.ts';

/** The registry: every ready-made scenario but *Measures in force*, in the order of the menu. A new one is a file and a line. */
export const presets: readonly Preset[] = [
  policyOfEnd2024,
  us60PercentOnEverything,
  euDutiesOnElectricVehicles,
  tariffWave,
  subsidiesWithdrawnOverTwoYears,
  consumptionStimulus2PercentOfGdp,
  rebalancing,
  grandBargain,
  titForTat,
  campaignAsUsual,
  advancedChipsCutOff,
  weakChineseDemand,
  japansAnswerOfThe1980s,
  hardBudgetsNoCampaigns,
];
