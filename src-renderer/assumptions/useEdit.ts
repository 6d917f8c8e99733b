import { useState } from 'react';
import type { Assumptions } from '../../src-model/study/study.ts';
import { type AssumptionScope, resetAssumptions, setAssumptions } from '../commands/assumptions.ts';
import { beginGesture, endGesture } from '../commands/execute.ts';
import type { Words } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import type { Step } from '../stores/step.ts';
import { calibrationText } from './wording.ts';

/** Edits assumptions from a control, and keeps why the last edit was refused until one is taken. */
export function useEdit(scope: AssumptionScope, words: Words) {
  const stores = useStores();
  const [refused, setRefused] = useState<string | null>(null);
  const told = (refusal: ReturnType<typeof setAssumptions>) =>
    setRefused(refusal ? calibrationText(refusal, words) : null);
  return {
    refused,
    set: (values: Assumptions, step?: Step) => told(setAssumptions(stores, scope, values, step)),
    reset: (key: string) => told(resetAssumptions(stores, scope, [key])),
    gesture: (moving: boolean) => (moving ? beginGesture(stores, 'assumption') : endGesture(stores)),
  };
}
