import { ChevronDown } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import './Select.css';

interface SelectProps<V extends string> {
  readonly label: string;
  /** The label stands before the button; else it only names it. */
  readonly labelShown?: boolean;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly text: string; readonly icon?: ReactNode }[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
}

function SelectOf<V extends string>({
  label,
  labelShown,
  value,
  options,
  onChange,
  disabled,
}: SelectProps<V>) {
  return (
    <AriaSelect
      className="select"
      value={value}
      isDisabled={disabled ?? false}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen && chosen.value !== value) onChange(chosen.value);
      }}
    >
      <Label className={labelShown ? 'select-label' : 'visually-hidden'}>{label}</Label>
      <AriaButton className="select-button">
        <SelectValue className="select-value cut" />
        <ChevronDown size={13} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover" offset={4}>
        <ListBox className="list-box">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.text} className="list-item">
              {option.icon}
              {option.text}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

/** One of many, from a list that opens. Typing the first letters finds an entry. Long lists are kept between draws. */
export const Select = memo(SelectOf) as typeof SelectOf;
