import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../src-ipc/bridge.ts';
import { followTheme } from '../commands/appearance.ts';
import { warnOfOtherDataset } from '../commands/document.ts';
import { showDialog } from '../commands/messages.ts';
import { startMessages } from '../messages/i18n.ts';
import { warmUp } from '../stores/warmUp.ts';
import { App } from './App.tsx';
import { createStores } from './createStores.ts';
import { followMain } from './followMain.ts';
import { journal } from './journal.ts';
import { tell } from './startNotices.ts';

/** Asks the main process for data, study and settings, and shows the window. */
export async function start(root: HTMLElement, bridge: Bridge): Promise<void> {
  const boot = await bridge.bootstrap();
  startMessages(boot.settings.language);
  const stores = createStores(boot, bridge);
  followTheme(stores);
  followMain(stores);
  journal(stores);
  for (const notice of boot.notices) tell(stores, notice);
  warnOfOtherDataset(stores, boot.document.study);
  if (boot.recovered) showDialog(stores, { kind: 'recovered', recovered: boot.recovered });
  createRoot(root).render(<App stores={stores} />);
  warmUp(stores);
}
