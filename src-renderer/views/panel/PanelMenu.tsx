import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggleAxisLock } from '../../commands/board.ts';
import { IconButton } from '../../design/Button.tsx';
import { Menu, type MenuEntry } from '../../design/Menu.tsx';
import { useBoard, useExportEntry, useStores } from '../../stores/react.tsx';
import { FiguresDialog } from './FiguresDialog.tsx';
import type { PanelSubject } from './subject.ts';
import { usePanelActions } from './usePanelActions.ts';

/** What can be done with a panel: take it away as picture or table, read its figures, lock its axis. */
export function PanelMenu({ subject }: { readonly subject: PanelSubject }) {
  const { t } = useTranslation();
  const stores = useStores();
  const [open, setOpen] = useState(false);
  const locked = useBoard((state) => subject.axisRow !== undefined && state.lockedAxes.has(subject.axisRow));
  const actions = usePanelActions(subject);
  const { axisRow } = subject;
  const exported = subject.figure
    ? {
        id: `${subject.title}.png`,
        text: t('board.menu.pictureOf', { title: subject.title }),
        run: actions.savePicture,
      }
    : null;
  useExportEntry(exported);
  const pictures: readonly MenuEntry[] = subject.figure
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
  return (
    <>
      <Menu
        label={t('board.menu.panel', { title: subject.title })}
        entries={[
          ...pictures,
          { id: 'copyTable', text: t('board.menu.copyTable'), act: actions.copyTable },
          { id: 'showTable', text: t('board.menu.showTable'), act: () => setOpen(true) },
          ...lock,
        ]}
      >
        <IconButton label={t('board.menu.panel', { title: subject.title })}>
          <Ellipsis size={14} aria-hidden="true" />
        </IconButton>
      </Menu>
      {open ? (
        <FiguresDialog table={subject.table()} onCopy={actions.copyTable} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
