import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Term } from '../board/Term.tsx';
import { PanelMenu } from './PanelMenu.tsx';
import type { PanelSubject } from './subject.ts';
import './Panel.css';

interface PanelProps {
  readonly title: string;
  readonly meaning?: string;
  readonly unit: string;
  readonly subject?: PanelSubject;
  /** Legend or controls at the right of the title. */
  readonly head?: ReactNode;
  readonly className?: string;
  /** Makes the title a button, such as one that opens the sector. */
  readonly onTitle?: () => void;
  readonly children: ReactNode;
}

/** A framed part of a view: title, unit, menu, and a chart or table that fills it. */
export function Panel({
  title,
  meaning = '',
  unit,
  subject,
  head,
  className = '',
  onTitle,
  children,
}: PanelProps) {
  return (
    <section className={`panel ${className}`} aria-label={title}>
      <header className="panel-head">
        <h2 className="panel-title cut">
          {onTitle ? (
            <Button className="panel-title-button cut" onPress={onTitle}>
              {title}
            </Button>
          ) : (
            <Term text={title} meaning={meaning} />
          )}
        </h2>
        <span className="panel-unit cut">{unit}</span>
        {head}
        {subject ? <PanelMenu subject={subject} /> : null}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  );
}
