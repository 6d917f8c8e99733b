import type { NoticeBar, OpenDialog, ToastLine } from '../stores/messageStore.ts';
import type { Stores } from '../stores/stores.ts';

type WithMessages = Pick<Stores, 'messages'>;

let lastId = 0;

/** A line at the foot for an undoable deed; the next one takes its place. */
export function showToast(stores: WithMessages, toast: Omit<ToastLine, 'id'>): void {
  lastId += 1;
  stores.messages.setState({ toast: { ...toast, id: lastId } });
}

export function closeToast(stores: WithMessages): void {
  stores.messages.setState({ toast: null });
}

/** A bar over the board that stays until closed; the same bar is not shown twice. */
export function showNotice(stores: WithMessages, notice: Omit<NoticeBar, 'id'>): void {
  lastId += 1;
  const others = stores.messages.getState().notices.filter((shown) => shown.key !== notice.key);
  stores.messages.setState({ notices: [...others, { ...notice, id: lastId }] });
}

export function closeNotice(stores: WithMessages, id: number): void {
  stores.messages.setState({
    notices: stores.messages.getState().notices.filter((shown) => shown.id !== id),
  });
}

/** Takes a bar away whose cause is gone. */
export function closeNoticeOf(stores: WithMessages, key: NoticeBar['key']): void {
  const { notices } = stores.messages.getState();
  if (notices.some((shown) => shown.key === key))
    stores.messages.setState({ notices: notices.filter((shown) => shown.key !== key) });
}

/** Opens a dialog. One that waits for an answer is not pushed aside: its question stands until it is answered. */
export function showDialog(stores: WithMessages, dialog: OpenDialog): void {
  if (asks(stores.messages.getState().dialog)) return;
  stores.messages.setState({ dialog });
}

function asks(dialog: OpenDialog | null): boolean {
  return dialog !== null && ('answer' in dialog || dialog.kind === 'recovered');
}

/** Resolves when no question waits for its answer any more. */
export function nothingAsked({ messages }: WithMessages): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (asks(messages.getState().dialog)) return;
      stop();
      resolve();
    };
    const stop = messages.subscribe(look);
    look();
  });
}

export function closeDialog(stores: WithMessages): void {
  stores.messages.setState({ dialog: null });
}

/** Opens a dialog and waits for its answer. A question asked while another one stands is answered `cancel`. */
export function ask<A extends string>(
  stores: WithMessages,
  dialogOf: (answer: (decision: A | 'cancel') => void) => OpenDialog,
): Promise<A | 'cancel'> {
  return new Promise((resolve) => {
    const dialog = dialogOf((decision) => {
      closeDialog(stores);
      resolve(decision);
    });
    showDialog(stores, dialog);
    if (stores.messages.getState().dialog !== dialog) resolve('cancel');
  });
}
