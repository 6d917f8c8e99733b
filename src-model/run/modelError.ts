/** Why a result could not be computed. Named, with what a person needs to find the cause. */
export type ModelError =
  | {
      readonly code: 'calibration';
      readonly sector: string;
      readonly parameter: string;
      readonly found: number;
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
