import type { ModelError } from '../src-model/run/modelError.ts';

/** Why a scenario has no result, in one line. */
export function modelErrorText(error: ModelError): string {
  switch (error.code) {
    case 'calibration':
      return `${error.sector}.${error.parameter}: ${error.found}; allowed: ${error.allowed}`;
    case 'noEquilibrium':
      return `${error.sector}, ${error.quarter}: no prices clear the markets (excess supply ${error.residual.toExponential(1)} with sigma ${error.sigma} and epsilon ${error.epsilon}), expected at most 1e-11`;
    case 'notFinite':
      return `${error.sector}, ${error.quarter}: ${error.outcome} is not a finite number`;
  }
}
