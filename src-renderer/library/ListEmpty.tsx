import { useTranslation } from 'react-i18next';
import { lookFor, refreshLibrary } from '../commands/library/search.ts';
import { Button } from '../design/Button.tsx';
import { useLibrary, useStores } from '../stores/react.tsx';

/** Where no study is listed: what belongs here, or why there is nothing. */
export function ListEmpty() {
  const { t } = useTranslation();
  const stores = useStores();
  const { query, shelf } = useLibrary((state) => state.wish);
  const status = useLibrary((state) => state.status);
  switch (status) {
    case 'loading':
      return <p className="list-empty list-late">{t('library.empty.loading')}</p>;
    case 'failed':
      return (
        <div className="list-empty" role="alert">
          <p>{t('library.empty.failed')}</p>
          <Button onPress={() => void refreshLibrary(stores)}>{t('library.empty.again')}</Button>
        </div>
      );
    case 'ready':
      return query.trim() === '' ? (
        <p className="list-empty">{t(`library.empty.${shelf}`)}</p>
      ) : (
        <div className="list-empty">
          <p>{t('library.empty.query', { query: query.trim() })}</p>
          <Button onPress={() => void lookFor(stores, { query: '' })}>{t('library.empty.clear')}</Button>
        </div>
      );
  }
}
