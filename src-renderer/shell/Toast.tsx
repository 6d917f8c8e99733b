import { X } from 'lucide-react';
import { useEffect } from 'react';
import { undo } from '../commands/execute.ts';
import { closeToast } from '../commands/messages.ts';
import { Button, IconButton } from '../design/Button.tsx';
import { useWords } from '../levers/wording.ts';
import { useMessages, useStores } from '../stores/react.tsx';

/** Long enough to read and reach it; the deed stays undoable after it. Milliseconds. */
const life = 10_000;

/** The line at the foot after an undoable deed. */
export function Toast() {
  const stores = useStores();
  const { t } = useWords();
  const toast = useMessages((state) => state.toast);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => closeToast(stores), life);
    // Any later change makes its Undo mean something else.
    const stop = stores.study.subscribe((state, before) => {
      if (state.past !== before.past) closeToast(stores);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [toast, stores]);
  return (
    <div role="status" aria-live="polite">
      {toast ? (
        <div className="toast">
          <span>{t(`dialogs.toasts.${toast.key}`, { replace: toast.params ?? {} })}</span>
          {toast.undoable ? (
            <Button
              onPress={() => {
                if (toast.takeBack) toast.takeBack();
                else undo(stores);
                closeToast(stores);
              }}
            >
              {t('dialogs.undo')}
            </Button>
          ) : null}
          <IconButton label={t('design.close')} onPress={() => closeToast(stores)}>
            <X size={14} aria-hidden="true" />
          </IconButton>
        </div>
      ) : null}
    </div>
  );
}
