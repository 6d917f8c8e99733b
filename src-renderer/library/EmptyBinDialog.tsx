import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { writeCount } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';

interface EmptyBinDialogProps {
  readonly studies: number;
  readonly answer: (decision: 'empty' | 'cancel') => void;
}

/** Asked before studies are removed for good: the one deed of the library that cannot be taken back. */
export function EmptyBinDialog({ studies, answer }: EmptyBinDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      alert
      title={t('library.bin.askTitle', { count: studies, n: writeCount(studies) })}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button autoFocus onPress={() => answer('cancel')}>
            {t('dialogs.cancel')}
          </Button>
          <Button look="danger" onPress={() => answer('empty')}>
            {t('library.bin.remove')}
          </Button>
        </>
      }
    >
      <p>{t('library.bin.askText')}</p>
    </Dialog>
  );
}
