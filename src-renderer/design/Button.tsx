import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tip } from './Tooltip.tsx';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** One primary button a surface. */
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly className?: string;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${look} ${className}`} />;
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** Name for readers and, unless `tip` says more, in the tooltip. */
  readonly label: string;
  readonly tip?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that shows an icon only; its name stands in a tooltip on hover and focus. */
export function IconButton({ label, tip, className = '', ...rest }: IconButtonProps) {
  return (
    <Tip text={tip ?? label}>
      <AriaButton {...rest} aria-label={label} className={`icon-button ${className}`} />
    </Tip>
  );
}
