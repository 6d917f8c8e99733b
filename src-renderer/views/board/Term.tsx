import { memo } from 'react';
import { TermTip } from '../../design/Tooltip.tsx';

/** A word of the field with its meaning on hover and focus. */
export const Term = memo(function Term({
  text,
  meaning,
}: {
  readonly text: string;
  readonly meaning: string;
}) {
  if (meaning === '') return <span>{text}</span>;
  return (
    <TermTip text={meaning}>
      <span className="term">{text}</span>
    </TermTip>
  );
});
