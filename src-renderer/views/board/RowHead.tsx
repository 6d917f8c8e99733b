import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBoard } from '../../stores/react.tsx';
import { PanelMenu } from '../panel/PanelMenu.tsx';
import type { PanelSubject } from '../panel/subject.ts';
import { Term } from './Term.tsx';

interface RowHeadProps {
  readonly title: string;
  readonly meaning: string;
  readonly unit: string;
  readonly subject: PanelSubject;
  /** Unit on the title's line, where the row has no room for a second. */
  readonly inline?: boolean;
  readonly children?: ReactNode;
}

/** Title, unit and menu of a row, in the gutter. */
export function RowHead({ title, meaning, unit, subject, inline = false, children }: RowHeadProps) {
  const { t } = useTranslation();
  const locked = useBoard((state) => subject.axisRow !== undefined && state.lockedAxes.has(subject.axisRow));
  return (
    <>
      <h2 className="row-title">
        <Term text={title} meaning={meaning} />
        {inline ? <span className="row-unit">&nbsp;{unit}</span> : null}
        {inline ? <PanelMenu subject={subject} /> : null}
      </h2>
      {inline ? null : (
        <p className="row-unit">
          {unit}
          {locked ? <Lock size={10} aria-label={t('board.menu.locked')} /> : null}
          <PanelMenu subject={subject} />
        </p>
      )}
      {children}
    </>
  );
}
