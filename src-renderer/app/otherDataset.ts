import type { Bootstrap } from '../../src-ipc/bootstrap.ts';
import type { StudyDocument } from '../../src-ipc/document.ts';
import type { Stores } from '../stores/stores.ts';

/** What a window starts with that goes on from this one with a study of another dataset; null without its data. */
export async function otherDataset(
  { recovered: _answered, ...boot }: Bootstrap,
  stores: Stores,
  document: StudyDocument,
  edited: boolean,
): Promise<Bootstrap | null> {
  const dataset = await stores.bridge.readDataset(document.study.dataset);
  if (dataset === null) return null;
  const { language, theme, hintSeen, panelSizes, maximized } = stores.appearance.getState();
  return {
    ...boot,
    settings: { ...boot.settings, language, theme, hintSeen, panelSizes },
    ...{ dataset, document, edited, maximized, firstStart: false, notices: [] },
  };
}
