import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CheckMark } from './CheckMark.tsx';
import './MultiSelect.css';

interface MultiSelectProps {
  readonly label: string;
  /** Ids chosen; `*` alone stands for all. */
  readonly value: readonly string[];
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What the choice of all is called; `All n` without it. */
  readonly allText?: string;
  /** Whether all of `options` are really all, written `*`; otherwise they are listed. */
  readonly starForAll?: boolean;
  readonly onChange: (value: readonly string[]) => void;
  readonly onOpenChange?: (open: boolean) => void;
}

const all = '*';

/** Several of many. An empty choice is not applied: the last valid one stays in force until something is chosen. */
export function MultiSelect(props: MultiSelectProps) {
  const { label, value, options, starForAll = true, onChange, onOpenChange } = props;
  const { t } = useTranslation();
  const allText = props.allText ?? t('design.allOf', { count: options.length });
  const [empty, setEmpty] = useState(false);
  const every = options.map((option) => option.value);
  const chosen = empty ? [] : value.includes(all) ? every : value;
  const complete = chosen.length === every.length;
  const take = (next: readonly string[]) => {
    setEmpty(next.length === 0);
    if (next.length === 0) return;
    const ordered = every.filter((id) => next.includes(id));
    onChange(ordered.length === every.length && starForAll ? [all] : ordered);
  };
  const summary = summarise(value, options, allText, (count) =>
    t('design.someOf', { count, of: every.length }),
  );
  return (
    <DialogTrigger
      onOpenChange={(open) => {
        if (!open) setEmpty(false);
        onOpenChange?.(open);
      }}
    >
      <AriaButton className="select-button" aria-label={`${label}: ${summary}`}>
        <span className="select-value cut">{summary}</span>
        <ChevronDown size={13} aria-hidden="true" />
      </AriaButton>
      <Popover aria-label={label} className="popover multi-popover" offset={4}>
        <ListBox
          className="list-box"
          aria-label={label}
          selectionMode="multiple"
          autoFocus
          // Escape closes the list and never empties the choice.
          escapeKeyBehavior="none"
          selectedKeys={complete ? [all, ...chosen] : chosen}
          onSelectionChange={(keys) => {
            const next = keys === 'all' ? every : every.filter((id) => keys.has(id));
            const wantsAll = keys === 'all' || keys.has(all);
            if (wantsAll !== complete)
              take(wantsAll ? every : complete && next.length === every.length ? [] : next);
            else take(next);
          }}
        >
          <ListBoxItem id={all} className="list-item multi-all" textValue={t('design.all')}>
            <CheckMark on={complete} />
            {allText}
          </ListBoxItem>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="list-item" textValue={option.text}>
              <CheckMark on={chosen.includes(option.value)} />
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
        {empty ? (
          <p className="field-error" role="status">
            {t('design.chooseOne', { value: summary })}
          </p>
        ) : null}
      </Popover>
    </DialogTrigger>
  );
}

/** What a choice is called in one line: all, a name, or how many. */
function summarise(
  value: readonly string[],
  options: MultiSelectProps['options'],
  allText: string,
  someText: (count: number) => string,
): string {
  if (value.includes(all)) return allText;
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.text);
  return names.length === 1 ? (names[0] ?? '') : someText(names.length);
}
