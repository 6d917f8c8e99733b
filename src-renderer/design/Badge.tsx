import type { ReactNode } from 'react';
import './Badge.css';

interface BadgeProps {
  readonly look?: 'plain' | 'edited' | 'count';
  readonly children: ReactNode;
}

/** A small label beside a name: reference, edited, new. */
export function Badge({ look = 'plain', children }: BadgeProps) {
  return <span className={`badge badge-${look}`}>{children}</span>;
}
