import { ChevronDown, X } from 'lucide-react';
import {
  Button as AriaButton,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { IconButton } from './Button.tsx';
import { CheckMark } from './CheckMark.tsx';
import './FilterSelect.css';

export interface FilterOption {
  readonly value: string;
  readonly text: string;
  readonly on: boolean;
}

interface FilterSelectProps {
  readonly label: string;
  /** What the filter lets through now, in one line. */
  readonly text: string;
  /** Something is filtered out: the button is marked, and a second one clears the filter. */
  readonly active: boolean;
  readonly allText: string;
  readonly clearText: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly options: readonly FilterOption[];
  }[];
  readonly onToggle: (section: string, value: string) => void;
  readonly onClear: () => void;
}

const all = '*';

/** A filter: nothing picked lets everything through, the first pick lets only itself through. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, text, active, onToggle, onClear } = props;
  const picked = props.sections.flatMap(({ id, options }) =>
    options.filter(({ on }) => on).map(({ value }) => key(id, value)),
  );
  const selected = active ? picked : [all];
  return (
    <div className="filter-select">
      <DialogTrigger>
        <AriaButton
          className={`select-button filter-button ${active ? 'filter-button-active' : ''}`}
          aria-label={`${label}: ${text}`}
        >
          <span className="select-value cut">{text}</span>
          <ChevronDown size={13} aria-hidden="true" />
        </AriaButton>
        <Popover aria-label={label} className="popover filter-popover" offset={4} placement="bottom end">
          <ListBox
            className="list-box"
            aria-label={label}
            selectionMode="multiple"
            autoFocus
            escapeKeyBehavior="none"
            selectedKeys={selected}
            onSelectionChange={(keys) => {
              const pressed = keys === 'all' ? all : changedKey([...keys].map(String), selected);
              const [section = '', value] = pressed?.split('/') ?? [];
              if (pressed === all) onClear();
              else if (value !== undefined) onToggle(section, value);
            }}
          >
            <ListBoxItem id={all} className="list-item filter-all" textValue={props.allText}>
              <CheckMark on={!active} />
              {props.allText}
            </ListBoxItem>
            {props.sections.map(({ id, heading, options }) => (
              <ListBoxSection key={id} id={id}>
                <Header className="menu-heading">{heading}</Header>
                {options.map((option) => (
                  <ListBoxItem
                    key={option.value}
                    id={key(id, option.value)}
                    className="list-item"
                    textValue={option.text}
                  >
                    <CheckMark on={option.on} />
                    {option.text}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Popover>
      </DialogTrigger>
      {active ? (
        <IconButton label={props.clearText} className="filter-clear" onPress={onClear}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      ) : null}
    </div>
  );
}

/** Options of two sections may have one value: a group of one sector is called as the sector. */
const key = (section: string, value: string) => `${section}/${value}`;

/** The key that one of two selections lacks. */
function changedKey(after: readonly string[], before: readonly string[]): string | undefined {
  return after.find((one) => !before.includes(one)) ?? before.find((one) => !after.includes(one));
}
