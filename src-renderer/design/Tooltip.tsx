import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components';
import './Tooltip.css';

interface TipProps {
  readonly text: ReactNode;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A tooltip for a control of the interface library: on hover after a short rest, and on focus. */
export function Tip({ text, children, disabled = false, placement = 'bottom' }: TipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={60} isDisabled={disabled || text === ''}>
      {children}
      <AriaTooltip className="tooltip" offset={6} placement={placement}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/** A tooltip for a plain element, which becomes reachable by keyboard. */
export function TermTip(props: {
  readonly text: ReactNode;
  readonly children: ReactElement<object, 'span'>;
}) {
  return (
    <Tip text={props.text}>
      <Focusable>{props.children}</Focusable>
    </Tip>
  );
}
