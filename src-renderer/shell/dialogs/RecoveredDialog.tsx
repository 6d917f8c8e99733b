import type { Recovered } from '../../../src-ipc/document.ts';
import { answerRecovery } from '../../commands/recovery.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { writeMoment } from '../../format/index.ts';
import { useWords } from '../../levers/wording.ts';
import { StudyChanges } from '../../library/StudyChanges.tsx';
import { useStores } from '../../stores/react.tsx';
import './RecoveredDialog.css';

/** What a crash left behind, offered with its time and with what differs from the file; the file itself is not touched by restoring. */
export function RecoveredDialog({ recovered }: { readonly recovered: Recovered }) {
  const stores = useStores();
  const { t, language } = useWords();
  const { document, journaledAt, saved } = recovered;
  const moment = (iso: string) => writeMoment(new Date(iso), language);
  return (
    <Dialog
      alert
      width="wide"
      title={t('dialogs.recovered.title')}
      onClose={() => {}}
      actions={
        <>
          <Button onPress={() => void answerRecovery(stores, recovered, 'discard')}>
            {t(saved ? 'dialogs.recovered.discard' : 'dialogs.recovered.discardNew')}
          </Button>
          <Button look="primary" autoFocus onPress={() => void answerRecovery(stores, recovered, 'keep')}>
            {t('dialogs.recovered.restore')}
          </Button>
        </>
      }
    >
      <p>{t('dialogs.recovered.text', { title: document.study.title, date: moment(journaledAt) })}</p>
      {saved ? (
        <>
          <p>{t('dialogs.recovered.file', { date: moment(saved.modifiedAt) })}</p>
          <p className="recovered-changes">{t('dialogs.recovered.changes')}</p>
          <StudyChanges before={saved.study} after={document.study} />
        </>
      ) : null}
    </Dialog>
  );
}
