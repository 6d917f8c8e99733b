import { ChevronDown, ChevronRight, Ellipsis, RotateCcw } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { addLever, deleteLever, moveLever, resetLever } from '../commands/levers.ts';
import { scenarioOf } from '../commands/scenarios.ts';
import { IconButton } from '../design/Button.tsx';
import { Menu, type MenuEntry } from '../design/Menu.tsx';
import { Tip } from '../design/Tooltip.tsx';
import { useStores } from '../stores/react.tsx';
import { OwnLeverTip } from './LeverTip.tsx';
import { useWords } from './wording.ts';

interface LeverHeadProps {
  readonly title: string;
  /** What a closed card says; empty while it is open. */
  readonly summary: string;
  readonly scenario: string;
  readonly index: number;
  /** The last card of the scenario. */
  readonly last: boolean;
  /** Stands in for a lever of the parent. */
  readonly replaces: boolean;
  readonly parentName: string;
  readonly onOpen: (open: boolean) => void;
}

/** The head of a card: opens and closes it. While its values are dragged nothing of it changes. */
export const LeverHead = memo(function LeverHead(props: LeverHeadProps) {
  const { title, summary, scenario, index, last, replaces, parentName, onOpen } = props;
  const stores = useStores();
  const { t } = useWords();
  const place = { scenario, index };
  const open = summary === '';
  const back = t('levers.resetToParent', { name: parentName });
  const entries = (): readonly MenuEntry[] => [
    {
      id: 'duplicate',
      text: t('levers.duplicate'),
      act: () => {
        const lever = scenarioOf(stores.study.getState().study, scenario)?.levers[index];
        if (lever) addLever(stores, scenario, lever);
      },
    },
    {
      id: 'up',
      text: t('levers.moveUp'),
      disabled: index === 0,
      act: () => moveLever(stores, place, index - 1),
    },
    {
      id: 'down',
      text: t('levers.moveDown'),
      disabled: last,
      act: () => moveLever(stores, place, index + 1),
    },
    { kind: 'separator', id: 'line' },
    replaces
      ? { id: 'reset', text: back, act: () => resetLever(stores, place) }
      : { id: 'delete', text: t('levers.delete'), danger: true, act: () => deleteLever(stores, place) },
  ];
  return (
    <div className="lever-head">
      <Tip text={<OwnLeverTip scenario={scenario} index={index} />} placement="right">
        <AriaButton className="lever-toggle" aria-expanded={open} onPress={() => onOpen(!open)}>
          {open ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <ChevronRight size={14} aria-hidden="true" />
          )}
          <span className="lever-names">
            <span className="lever-title cut">{title}</span>
            {open ? null : <span className="lever-summary cut">{summary}</span>}
          </span>
        </AriaButton>
      </Tip>
      {replaces ? (
        <IconButton label={back} onPress={() => resetLever(stores, place)}>
          <RotateCcw size={14} aria-hidden="true" />
        </IconButton>
      ) : null}
      <Menu label={t('levers.moreOf', { title })} entries={entries} placement="bottom end">
        <IconButton label={t('levers.moreOf', { title })}>
          <Ellipsis size={14} aria-hidden="true" />
        </IconButton>
      </Menu>
    </div>
  );
});
