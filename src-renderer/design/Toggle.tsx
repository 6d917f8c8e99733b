import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, Switch } from 'react-aria-components';
import './Toggle.css';

interface OnOff {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A switch that acts at once. */
export function Toggle({ on, onChange, disabled = false, children }: OnOff) {
  return (
    <Switch className="toggle" isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className="toggle-track">
        <span className="toggle-knob" />
      </span>
      {children}
    </Switch>
  );
}

export function Checkbox({ on, onChange, disabled = false, children }: OnOff) {
  return (
    <AriaCheckbox className="checkbox" isSelected={on} onChange={onChange} isDisabled={disabled}>
      <span className="checkbox-box">
        {on ? <Check size={12} strokeWidth={3} aria-hidden="true" /> : null}
      </span>
      {children}
    </AriaCheckbox>
  );
}
