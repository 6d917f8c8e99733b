import type { Grade } from '../../src-model/dataset/dataset.ts';
import './GradeBadge.css';

/** How sure a value is: A ink, B grey, C outlined, D dashed. */
export function GradeBadge({ grade, meaning }: { readonly grade: Grade; readonly meaning?: string }) {
  return (
    <span
      className={`grade grade-${grade}`}
      {...(meaning === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': meaning })}
    >
      {grade}
    </span>
  );
}
