import { closeNotice } from '../commands/messages.ts';
import { Notice } from '../design/Notice.tsx';
import { useWords } from '../levers/wording.ts';
import type { Messages } from '../messages/i18n.ts';
import type { NoticeBar } from '../stores/messageStore.ts';
import { useMessages, useStores } from '../stores/react.tsx';

/** Bars over the board that stay until closed. */
export function Notices() {
  const stores = useStores();
  const { t } = useWords();
  const notices = useMessages((state) => state.notices);
  const text = ({ key, params = {} }: NoticeBar) => {
    const reason = params.reason as keyof Messages['dialogs']['reasons'];
    const code = String(params.code);
    const worded =
      'code' in params ? { ...params, reason: t(`dialogs.reasons.${reason}`, { code }) } : params;
    return String(t(`dialogs.notices.${key}`, { replace: worded }));
  };
  return notices.map((notice) => (
    <Notice key={notice.id} tone={notice.tone} onClose={() => closeNotice(stores, notice.id)}>
      {text(notice)}
    </Notice>
  ));
}
