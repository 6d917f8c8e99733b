/**
 * What of §2 a calibration breaks: the range of one parameter, or what several must satisfy together: goods that
 * replace one another, capacity left that answers to prices, own prices that count for more than others'.
 */
export type CalibrationRule = 'range' | 'substitution' | 'responsiveCapacity' | 'crossPrice';

/** Why a result could not be computed. Named, with what a person needs to find the cause. */
export type ModelError =
  | {
      readonly code: 'calibration';
      readonly sector: string;
      readonly parameter: string;
      readonly found: number;
      /** What was broken, for wording in the reader's language; `allowed` is the same in English. */
      readonly rule: CalibrationRule;
      readonly allowed: string;
    }
  | {
      readonly code: 'noEquilibrium';
      readonly sector: string;
      readonly quarter: string;
      readonly residual: number;
      readonly sigma: number;
      readonly epsilon: number;
    }
  | {
      readonly code: 'notFinite';
      readonly sector: string;
      readonly quarter: string;
      readonly outcome: string;
    };

export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
