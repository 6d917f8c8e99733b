import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  Header,
  Keyboard,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import './Menu.css';

/** An entry of a menu. `choices` opens a second level of which one is ticked. */
export type MenuEntry =
  | {
      readonly kind?: 'action';
      readonly id: string;
      readonly text: string;
      readonly icon?: ReactNode;
      readonly shortcut?: string | undefined;
      readonly disabled?: boolean;
      readonly danger?: boolean;
      readonly act: () => void;
    }
  | { readonly kind: 'separator'; readonly id: string }
  | {
      readonly kind: 'heading';
      readonly id: string;
      readonly text: string;
      readonly entries: readonly MenuEntry[];
    }
  | {
      readonly kind: 'submenu';
      readonly id: string;
      readonly text: string;
      readonly entries: readonly MenuEntry[];
    }
  | {
      readonly kind: 'choices';
      readonly id: string;
      readonly text: string;
      readonly chosen: string;
      readonly options: readonly { readonly id: string; readonly text: string; readonly icon?: ReactNode }[];
      readonly choose: (id: string) => void;
    };

interface MenuProps {
  readonly label: string;
  /** A function is asked only when the menu opens. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  /** The button that opens it. */
  readonly children: ReactNode;
  readonly placement?: 'bottom start' | 'bottom end';
  readonly onOpenChange?: (open: boolean) => void;
}

export function Menu({ label, entries, children, placement = 'bottom start', onOpenChange }: MenuProps) {
  return (
    <MenuTrigger {...(onOpenChange ? { onOpenChange } : {})}>
      {children}
      <Popover className="popover" placement={placement} offset={4}>
        <OpenMenu label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

/** Stands in the popover, which is there only while the menu is open. */
function OpenMenu({ label, entries }: Pick<MenuProps, 'label' | 'entries'>) {
  return (
    <AriaMenu className="menu" aria-label={label}>
      {(typeof entries === 'function' ? entries() : entries).map(renderEntry)}
    </AriaMenu>
  );
}

function renderEntry(entry: MenuEntry): ReactNode {
  switch (entry.kind) {
    case 'separator':
      return <Separator key={entry.id} className="menu-separator" />;
    case 'heading':
      return (
        <MenuSection key={entry.id}>
          <Header className="menu-heading">{entry.text}</Header>
          {entry.entries.map(renderEntry)}
        </MenuSection>
      );
    case 'submenu':
      return (
        <SubmenuTrigger key={entry.id}>
          <MenuItem className="list-item menu-item">
            <span className="menu-text">{entry.text}</span>
            <span aria-hidden="true">›</span>
          </MenuItem>
          <Popover className="popover" offset={2}>
            <AriaMenu className="menu" aria-label={entry.text}>
              {entry.entries.map(renderEntry)}
            </AriaMenu>
          </Popover>
        </SubmenuTrigger>
      );
    case 'choices':
      return (
        <SubmenuTrigger key={entry.id}>
          <MenuItem className="list-item menu-item">
            <span className="menu-text">{entry.text}</span>
            <span aria-hidden="true">›</span>
          </MenuItem>
          <Popover className="popover" offset={2}>
            <AriaMenu
              className="menu"
              aria-label={entry.text}
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[entry.chosen]}
              onAction={(key) => entry.choose(String(key))}
            >
              {entry.options.map((option) => (
                <MenuItem
                  key={option.id}
                  id={option.id}
                  textValue={option.text}
                  className="list-item menu-item"
                >
                  {option.icon}
                  <span className="menu-text">{option.text}</span>
                </MenuItem>
              ))}
            </AriaMenu>
          </Popover>
        </SubmenuTrigger>
      );
    default:
      return (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.text}
          isDisabled={entry.disabled ?? false}
          className={`list-item menu-item ${entry.danger ? 'menu-danger' : ''}`}
          onAction={entry.act}
        >
          {entry.icon}
          <span className="menu-text">{entry.text}</span>
          {entry.shortcut === undefined ? null : (
            <Keyboard className="menu-shortcut">{entry.shortcut}</Keyboard>
          )}
        </MenuItem>
      );
  }
}
