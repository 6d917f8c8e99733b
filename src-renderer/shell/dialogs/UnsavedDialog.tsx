import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { useWords } from '../../levers/wording.ts';
import type { UnsavedDecision } from '../../stores/messageStore.ts';
import { useStudy } from '../../stores/react.tsx';

/** Asked before a study with unsaved changes is left. */
export function UnsavedDialog({ answer }: { readonly answer: (decision: UnsavedDecision) => void }) {
  const { t } = useWords();
  const title = useStudy((state) => state.study.title);
  return (
    <Dialog
      alert
      title={t('dialogs.unsaved.title', { title })}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button look="danger" onPress={() => answer('discard')}>
            {t('dialogs.unsaved.discard')}
          </Button>
          <Button onPress={() => answer('cancel')}>{t('dialogs.cancel')}</Button>
          <Button look="primary" autoFocus onPress={() => answer('save')}>
            {t('dialogs.unsaved.save')}
          </Button>
        </>
      }
    >
      <p>{t('dialogs.unsaved.text')}</p>
    </Dialog>
  );
}
