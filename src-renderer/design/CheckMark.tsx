import { Check } from 'lucide-react';
import './CheckMark.css';

/** The box before an entry that can be picked beside others. */
export function CheckMark({ on }: { readonly on: boolean }) {
  return (
    <span className={`check-mark ${on ? 'check-mark-on' : ''}`} aria-hidden="true">
      {on ? <Check size={12} strokeWidth={3} /> : null}
    </span>
  );
}
