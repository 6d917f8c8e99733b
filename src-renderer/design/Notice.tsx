import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import './Notice.css';

interface NoticeProps {
  readonly tone: 'warn' | 'error' | 'ok';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A bar that stays until closed. */
export function Notice({ tone, children, actions, onClose }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <p className="notice-text selectable">{children}</p>
      {actions}
      {onClose ? (
        <IconButton label={t('design.close')} onPress={onClose}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      ) : null}
    </div>
  );
}
