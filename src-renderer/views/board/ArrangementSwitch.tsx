import { useTranslation } from 'react-i18next';
import { arrange } from '../../commands/board.ts';
import { Segmented } from '../../design/Segmented.tsx';
import { useBoard, useStores } from '../../stores/react.tsx';

/** All scenarios in one chart, or one chart each on a shared axis. */
export function ArrangementSwitch() {
  const { t } = useTranslation();
  const stores = useStores();
  const arrangement = useBoard((state) => state.arrangement);
  return (
    <Segmented
      label={t('board.tools.arrangement')}
      value={arrangement}
      options={[
        { value: 'overlay', text: t('board.tools.overlay') },
        { value: 'columns', text: t('board.tools.columns') },
      ]}
      onChange={(chosen) => arrange(stores, chosen)}
    />
  );
}
