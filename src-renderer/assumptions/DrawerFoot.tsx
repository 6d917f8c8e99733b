import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { type AssumptionScope, resetAssumptions } from '../commands/assumptions.ts';
import { Button } from '../design/Button.tsx';
import { useWords } from '../levers/wording.ts';
import { useStores } from '../stores/react.tsx';
import { GradeBadge } from './GradeBadge.tsx';
import { calibrationText } from './wording.ts';

interface DrawerFootProps {
  readonly scope: AssumptionScope;
  /** How many own edits there are to give up. */
  readonly edited: number;
}

/** What the grades mean, and the way back to the dataset. */
export function DrawerFoot({ scope, edited }: DrawerFootProps) {
  const stores = useStores();
  const words = useWords();
  const { t } = words;
  const [refused, setRefused] = useState<string | null>(null);
  const reset = () => {
    const refusal = resetAssumptions(stores, scope);
    setRefused(refusal ? calibrationText(refusal, words) : null);
  };
  return (
    <div className="drawer-foot">
      <ul className="grade-key">
        {(['A', 'B', 'C', 'D'] as const).map((grade) => (
          <li key={grade}>
            <GradeBadge grade={grade} />
            {t(`assumptions.grades.${grade}`)}
          </li>
        ))}
      </ul>
      {refused === null || edited === 0 ? null : (
        <p className="drawer-refused" role="alert">
          {refused}
        </p>
      )}
      <Button isDisabled={edited === 0} onPress={reset}>
        <RotateCcw size={13} aria-hidden="true" />
        {edited === 0 ? t('assumptions.resetNone') : t('assumptions.resetAll', { count: edited })}
      </Button>
    </div>
  );
}
