import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface RenameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onDone: (value: string | null) => void;
}

/**
 * A name being edited in place. Enter and leaving it take the name, Escape gives up; both keys belong to the input
 * method while it composes (F14).
 */
export function RenameField({ label, value, maxLength, onDone }: RenameFieldProps) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (result: string | null) => {
    if (done.current) return;
    done.current = true;
    onDone(result);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
    // 229: some input methods report the key before they report that they compose.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') finish(text);
    if (event.key === 'Escape') finish(null);
  };
  return (
    <input
      ref={input}
      type="text"
      className="text-input"
      aria-label={label}
      value={text}
      maxLength={maxLength}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text)}
    />
  );
}
