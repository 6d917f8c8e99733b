import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { writeMoment } from '../../format/index.ts';
import { useWords } from '../../levers/wording.ts';
import type { ConflictDecision } from '../../stores/messageStore.ts';

interface ChangedOutsideProps {
  readonly path: string;
  readonly modifiedAt: string;
  readonly answer: (decision: ConflictDecision) => void;
}

/** F13: the file changed since it was read; whatever is not chosen remains in the library as a revision. */
export function ChangedOutsideDialog({ path, modifiedAt, answer }: ChangedOutsideProps) {
  const { t, language } = useWords();
  return (
    <Dialog
      alert
      title={t('dialogs.changedOutside.title')}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button onPress={() => answer('cancel')}>{t('dialogs.cancel')}</Button>
          <Button onPress={() => answer('takeTheirs')}>{t('dialogs.changedOutside.takeTheirs')}</Button>
          <Button onPress={() => answer('keepMine')}>{t('dialogs.changedOutside.keepMine')}</Button>
          <Button look="primary" autoFocus onPress={() => answer('saveAs')}>
            {t('dialogs.changedOutside.saveAs')}
          </Button>
        </>
      }
    >
      <p className="selectable">
        {t('dialogs.changedOutside.text', { path, date: writeMoment(new Date(modifiedAt), language) })}
      </p>
    </Dialog>
  );
}
