import { useTranslation } from 'react-i18next';
import { dismissHint } from '../commands/appearance.ts';
import { Button } from '../design/Button.tsx';
import { useAppearance, useStores } from '../stores/react.tsx';

/** The three steps of the first minute, until they are understood. */
export function FirstHint() {
  const { t } = useTranslation();
  const stores = useStores();
  const seen = useAppearance((state) => state.hintSeen);
  if (seen) return null;
  return (
    <section className="first-hint" aria-label={t('shell.hint.title')}>
      <h2>{t('shell.hint.title')}</h2>
      <ol>
        <li>{t('shell.hint.first')}</li>
        <li>{t('shell.hint.second')}</li>
        <li>{t('shell.hint.third')}</li>
      </ol>
      <Button look="primary" onPress={() => dismissHint(stores)}>
        {t('shell.hint.done')}
      </Button>
    </section>
  );
}
