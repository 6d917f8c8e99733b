import { Ellipsis } from 'lucide-react';
import { memo, useCallback, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggleAxisLock } from '../../commands/board.ts';
import { IconButton } from '../../design/Button.tsx';
import { Menu, type MenuEntry } from '../../design/Menu.tsx';
import { useBoard, useExportEntry, useStores } from '../../stores/react.tsx';
import { FiguresDialog } from './FiguresDialog.tsx';
import type { PanelSubject } from './subject.ts';
import { usePanelActions } from './usePanelActions.ts';

interface PanelMenuProps {
  readonly subject: PanelSubject;
}

/**
 * What can be done with a panel: take it away as picture or table, read its figures, lock its axis. Subjects are
 * new in every frame of a drag; the menu is drawn again only when its words change.
 */
export function PanelMenu({ subject }: PanelMenuProps) {
  const latest = useRef(subject);
  latest.current = subject;
  const current = useCallback(() => latest.current, []);
  return (
    <SteadyMenu
      title={subject.title}
      axisRow={subject.axisRow}
      pictured={subject.figure !== undefined}
      current={current}
    />
  );
}

interface SteadyMenuProps {
  readonly title: string;
  readonly axisRow: string | undefined;
  readonly pictured: boolean;
  readonly current: () => PanelSubject;
}

const SteadyMenu = memo(function SteadyMenu({ title, axisRow, pictured, current }: SteadyMenuProps) {
  const { t } = useTranslation();
  const stores = useStores();
  const [open, setOpen] = useState(false);
  // Two panels may have one title while a view gives way to the next.
  const id = useId();
  const locked = useBoard((state) => axisRow !== undefined && state.lockedAxes.has(axisRow));
  const actions = usePanelActions(current);
  useExportEntry(
    pictured ? { id, text: t('board.menu.saveTitled', { title }), run: actions.savePicture } : null,
  );
  const pictures: readonly MenuEntry[] = pictured
    ? [
        { id: 'savePicture', text: t('board.menu.savePicture'), act: actions.savePicture },
        { id: 'copyPicture', text: t('board.menu.copyPicture'), act: actions.copyPicture },
      ]
    : [];
  const lock: readonly MenuEntry[] =
    axisRow === undefined
      ? []
      : [
          { kind: 'separator', id: 'beforeLock' },
          {
            id: 'lock',
            text: t(locked ? 'board.menu.unlockAxis' : 'board.menu.lockAxis'),
            act: () => toggleAxisLock(stores, axisRow),
          },
        ];
  const label = t('board.menu.panel', { title });
  return (
    <>
      <Menu
        label={label}
        entries={[
          ...pictures,
          { id: 'copyTable', text: t('board.menu.copyTable'), act: actions.copyTable },
          { id: 'showTable', text: t('board.menu.showTable'), act: () => setOpen(true) },
          ...lock,
        ]}
      >
        <IconButton label={label}>
          <Ellipsis size={14} aria-hidden="true" />
        </IconButton>
      </Menu>
      {open ? (
        <FiguresDialog table={current().table()} onCopy={actions.copyTable} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
});
