import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import { useScrolls } from './useScrolls.ts';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** Needs an answer: it interrupts and cannot be clicked away. */
  readonly alert?: boolean;
}

export function Dialog({ title, onClose, children, actions, width = 'narrow', alert = false }: DialogProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isDismissable={!alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog dialog-${width}`}>
        <AriaDialog className="dialog-body" role={alert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            {alert ? null : (
              <IconButton label={t('design.close')} onPress={onClose}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            )}
          </header>
          <DialogContent title={title}>{children}</DialogContent>
          {actions === undefined ? null : <footer className="dialog-actions">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is too long for the window is scrolled by keyboard too. */
function DialogContent({ title, children }: Pick<DialogProps, 'title' | 'children'>) {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  const stop = scrolls ? ({ role: 'region', 'aria-label': title, tabIndex: 0 } as const) : {};
  return (
    <div ref={box} className="dialog-content" {...stop}>
      {children}
    </div>
  );
}
