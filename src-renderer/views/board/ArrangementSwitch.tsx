import { useTranslation } from 'react-i18next';
import { arrange } from '../../commands/board.ts';
import { Segmented } from '../../design/Segmented.tsx';
import { useBoard, useStores } from '../../stores/react.tsx';
import type { BoardData } from './boardData.ts';
import './ArrangementSwitch.css';

/** All scenarios in one chart, or one chart each on a shared axis, where a grey line is the reference. */
export function ArrangementSwitch({ data }: { readonly data: BoardData }) {
  const { t } = useTranslation();
  const stores = useStores();
  const arrangement = useBoard((state) => state.arrangement);
  const grey = arrangement === 'columns' && !data.difference && data.scenarios.length > 1;
  return (
    <div className="arrangement">
      {grey ? (
        <p className="arrangement-legend cut">{t('board.tools.greyLine', { name: data.reference.name })}</p>
      ) : null}
      <Segmented
        label={t('board.tools.arrangement')}
        value={arrangement}
        options={[
          { value: 'overlay', text: t('board.tools.overlay') },
          { value: 'columns', text: t('board.tools.columns') },
        ]}
        onChange={(chosen) => arrange(stores, chosen)}
      />
    </div>
  );
}
