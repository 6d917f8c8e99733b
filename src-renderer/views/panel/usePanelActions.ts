import { useTranslation } from 'react-i18next';
import { figurePng } from '../../charts/figure/renderFigure.ts';
import { paletteOf } from '../../charts/palette.ts';
import { showToast } from '../../commands/messages.ts';
import { showFailure } from '../../commands/save.ts';
import { useAppearance, useStores } from '../../stores/react.tsx';
import { tableHtml, tableText } from './clipboard.ts';
import { makeFigure } from './makeFigure.ts';
import type { PanelSubject } from './subject.ts';

export interface PanelActions {
  readonly savePicture: () => void;
  readonly copyPicture: () => void;
  readonly copyTable: () => void;
}

/** What a panel's menu and the Export menu do with a panel. Pictures are light whatever the window. */
export function usePanelActions(current: () => PanelSubject): PanelActions {
  const { t } = useTranslation();
  const stores = useStores();
  const language = useAppearance((state) => state.language);

  const picture = async (): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const figure = makeFigure(stores, current(), t, language, new Date());
    return figure && figurePng(figure, paletteOf('light'));
  };
  const save = async () => {
    const bytes = await picture();
    if (!bytes) return;
    const { title } = stores.run.getState().study;
    const answer = await stores.bridge.exportFile({
      suggestedName: `${current().title} – ${title}.png`,
      kind: 'png',
      bytes,
    });
    if (answer.status === 'saved') {
      showToast(stores, { key: 'pictureSaved', params: { path: answer.path }, undoable: false });
    } else if (answer.status === 'failed') {
      showFailure(stores, 'exportFailed', answer.reason, answer.code);
    }
  };
  const copy = async () => {
    const bytes = await picture();
    if (!bytes) return;
    await stores.bridge.copyImage({ bytes });
    showToast(stores, { key: 'copied', params: { title: current().title }, undoable: false });
  };
  const copyTable = async () => {
    const table = current().table();
    await stores.bridge.copyText({ text: tableText(table), html: tableHtml(table) });
    showToast(stores, { key: 'copied', params: { title: current().title }, undoable: false });
  };
  return {
    savePicture: () => void save(),
    copyPicture: () => void copy(),
    copyTable: () => void copyTable(),
  };
}
