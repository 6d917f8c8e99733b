import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../src-ipc/events.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * The application menu. macOS shows it; elsewhere it is hidden, the window draws its own, and this one carries the
 * accelerators. `send` hands a command to the window.
 */
export function menuTemplate(
  mac: boolean,
  say: Messages,
  send: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(command),
  });
  // The page handles these keys itself, since in a text field they mean the text.
  const shown = (label: string, command: MenuCommand, accelerator: string): MenuItemConstructorOptions => ({
    ...item(label, command, accelerator),
    registerAccelerator: false,
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    submenu: [
      item(say.about, 'showAbout'),
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit', label: say.quit },
    ],
  };
  return [
    ...(mac ? [application] : []),
    {
      label: say.file,
      submenu: [
        item(say.newStudy, 'newStudy', 'CmdOrCtrl+N'),
        item(say.open, 'openStudy', 'CmdOrCtrl+O'),
        item(say.library, 'showLibrary', 'CmdOrCtrl+L'),
        line,
        item(say.save, 'saveStudy', 'CmdOrCtrl+S'),
        item(say.saveAs, 'saveStudyAs', 'CmdOrCtrl+Shift+S'),
        item(say.revert, 'revertStudy'),
        line,
        item(say.datasets, 'showDatasets'),
        line,
        item(say.exportPicture, 'exportPicture', 'CmdOrCtrl+E'),
        line,
        { role: 'close', label: say.close },
        ...(mac ? [] : [{ role: 'quit', label: say.quit, accelerator: 'Ctrl+Q' } as const]),
      ],
    },
    {
      label: say.edit,
      submenu: [
        shown(say.undo, 'undo', 'CmdOrCtrl+Z'),
        shown(say.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut', label: say.cut },
        { role: 'copy', label: say.copy },
        { role: 'paste', label: say.paste },
        { role: 'selectAll', label: say.selectAll },
      ],
    },
    {
      label: say.view,
      submenu: [
        shown(say.commandPalette, 'showPalette', 'CmdOrCtrl+K'),
        item(say.assumptions, 'showAssumptions', 'CmdOrCtrl+Shift+A'),
        line,
        { role: 'resetZoom', label: say.actualSize },
        { role: 'zoomIn', label: say.zoomIn },
        { role: 'zoomOut', label: say.zoomOut },
        line,
        { role: 'togglefullscreen', label: say.fullScreen },
      ],
    },
    ...(mac ? [{ role: 'windowMenu', label: say.window } as const] : []),
    {
      role: 'help',
      label: say.help,
      submenu: [item(say.shortcuts, 'showShortcuts'), ...(mac ? [] : [item(say.about, 'showAbout')])],
    },
  ];
}
