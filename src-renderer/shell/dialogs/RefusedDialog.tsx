import type { TFunction } from 'i18next';
import type { Problem } from '../../../src-model/problem.ts';
import { closeDialog } from '../../commands/messages.ts';
import { Button } from '../../design/Button.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { useWords } from '../../levers/wording.ts';
import { problemIn } from '../../messages/problemText.ts';
import { useStores } from '../../stores/react.tsx';
import './RefusedDialog.css';

interface RefusedDialogProps {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** More than anyone mends before trying again; a wrong column of a dataset makes thousands. */
const most = 200;

/** A file that was not opened, with every problem that was found in it. */
export function RefusedDialog({ file, problems }: RefusedDialogProps) {
  const stores = useStores();
  const { t, language } = useWords();
  const shown = problems.slice(0, most).map((problem) => problemIn(problem, language));
  const close = () => closeDialog(stores);
  const name = file.split(/[\\/]/).at(-1) ?? file;
  return (
    <Dialog
      width="wide"
      title={t('dialogs.refused.title', { file: name })}
      onClose={close}
      actions={
        <Button look="primary" autoFocus onPress={close}>
          {t('dialogs.ok')}
        </Button>
      }
    >
      <p className="refused-path selectable">{file}</p>
      <p>{t('dialogs.refused.text', { count: problems.length })}</p>
      <ul className="refused-list selectable">
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
          <li key={index} className="refused-problem">
            <code className="refused-where">{whereOf(problem, name, t)}</code>
            <span>{t('dialogs.refused.where', { found: problem.found, allowed: problem.allowed })}</span>
            {problem.hint === undefined ? null : <span className="refused-hint">{problem.hint}</span>}
          </li>
        ))}
      </ul>
      {problems.length > most ? (
        <p className="refused-more">{t('dialogs.refused.more', { count: problems.length - most })}</p>
      ) : null}
    </Dialog>
  );
}

/** Where it stands; the file's name is in the title already, unless it is one of a folder. */
function whereOf({ file, path, line, column }: Problem, name: string, t: TFunction): string {
  const parts = [
    file === name ? undefined : file,
    line === undefined ? undefined : t('dialogs.refused.line', { line }),
    column,
    path,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
