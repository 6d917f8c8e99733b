import { type DragEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDropped } from '../commands/open.ts';
import { useStores } from '../stores/react.tsx';

/** A study file dragged on the window opens it. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const stores = useStores();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop on the window; Open does the same by keyboard
    <div
      className="shell"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) void openDropped(stores, file);
      }}
    >
      {children}
      {over ? <div className="shell-drop">{t('shell.dropHere')}</div> : null}
    </div>
  );
}
