import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { Menu } from '../design/Menu.tsx';
import { useExports } from '../stores/react.tsx';

/** What can be taken away from the view in front. */
export function ExportMenu() {
  const { t } = useTranslation();
  const entries = useExports();
  if (entries.length === 0) return null;
  return (
    <Menu
      label={t('shell.export')}
      placement="bottom end"
      entries={entries.map(({ id, text, run }) => ({ id, text, act: run }))}
    >
      <Button className="export-button">
        {t('shell.export')}
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
    </Menu>
  );
}
