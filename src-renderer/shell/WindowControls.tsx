import { Copy, Minus, Square, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/Button.tsx';
import { useAppearance, useStores } from '../stores/react.tsx';

/** Minimize, maximize, close: where the system draws no frame. */
export function WindowControls() {
  const { t } = useTranslation();
  const { bridge } = useStores();
  const maximized = useAppearance((state) => state.maximized);
  return (
    <div className="window-controls">
      <IconButton
        label={t('shell.minimize')}
        onPress={() => void bridge.windowControl({ action: 'minimize' })}
      >
        <Minus size={16} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={t(maximized ? 'shell.restore' : 'shell.maximize')}
        onPress={() => void bridge.windowControl({ action: 'toggleMaximize' })}
      >
        {maximized ? <Copy size={13} aria-hidden="true" /> : <Square size={13} aria-hidden="true" />}
      </IconButton>
      <IconButton label={t('shell.close')} onPress={() => void bridge.windowControl({ action: 'close' })}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
