import { closeDialog } from '../../commands/messages.ts';
import { Dialog } from '../../design/Dialog.tsx';
import { useWords } from '../../levers/wording.ts';
import { useDataset, useStores } from '../../stores/react.tsx';

export function AboutDialog() {
  const stores = useStores();
  const { t, dataset } = useWords();
  const { app, model, electron } = useDataset((state) => state.versions);
  const { id, version } = dataset.meta;
  return (
    <Dialog title={t('dialogs.about.title')} onClose={() => closeDialog(stores)}>
      <p>{t('dialogs.about.text')}</p>
      <p className="selectable">{t('dialogs.about.version', { app, model, electron })}</p>
      <p className="selectable">{t('dialogs.about.data', { id, version })}</p>
      <p className="selectable cut">{dataset.sha256}</p>
    </Dialog>
  );
}
