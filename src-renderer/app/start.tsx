import { createRoot, type Root } from 'react-dom/client';
import type { Bootstrap } from '../../src-ipc/bootstrap.ts';
import type { Bridge } from '../../src-ipc/bridge.ts';
import { followTheme } from '../commands/appearance.ts';
import { warnOfOtherDataset } from '../commands/document.ts';
import { showDialog } from '../commands/messages.ts';
import { startMessages } from '../messages/i18n.ts';
import type { Stores } from '../stores/stores.ts';
import { warmUp } from '../stores/warmUp.ts';
import { App } from './App.tsx';
import { createStores } from './createStores.ts';
import { followMain } from './followMain.ts';
import { journal } from './journal.ts';
import { otherDataset } from './otherDataset.ts';
import { tell } from './startNotices.ts';

/** Asks the main process for data, study and settings, and shows the window. */
export async function start(root: HTMLElement, bridge: Bridge): Promise<void> {
  const boot = await bridge.bootstrap();
  startMessages(boot.settings.language);
  show(createRoot(root), boot, bridge);
}

/** Shows the window on the dataset of `boot`, until a study of another one takes its place. */
function show(page: Root, boot: Bootstrap, bridge: Bridge): Stores {
  const stores: Stores = createStores(boot, bridge, async (opened, edited) => {
    const next = await otherDataset(boot, stores, opened, edited);
    if (next === null) return null;
    if (next.dataset.sha256 === boot.dataset.sha256) return stores;
    for (const end of ends) end();
    return show(page, next, bridge);
  });
  const ends = [followTheme(stores), followMain(stores), journal(stores)];
  for (const notice of boot.notices) tell(stores, notice);
  warnOfOtherDataset(stores, boot.document.study);
  if (boot.recovered) showDialog(stores, { kind: 'recovered', recovered: boot.recovered });
  page.render(<App key={boot.document.documentId} stores={stores} />);
  warmUp(stores);
  return stores;
}
