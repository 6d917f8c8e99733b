import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { quarterName } from '../../src-model/study/quarter.ts';
import { type Axis, tickDecimals } from '../charts/axis.ts';
import { sortBy } from '../commands/library/search.ts';
import { writeFigure, writeQuarterShort } from '../format/index.ts';
import type { LibraryWish } from '../stores/libraryStore.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import type { FocusQuarter } from './strip.ts';

interface GridHeadProps {
  readonly axis: Axis | null;
  readonly focus: FocusQuarter;
}

/** The columns of the list, by three of which it is sorted; that of the strips carries their axis. */
export function GridHead({ axis, focus }: GridHeadProps) {
  const { t } = useTranslation();
  const inBin = useLibrary((state) => state.wish.shelf === 'bin');
  const quarter = writeQuarterShort(quarterName(focus.t, focus.baseYear));
  const tick = (value: number) =>
    writeFigure(value, { decimals: axis ? tickDecimals(axis) : 0, sign: 'negative' });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHead sort="title" className="study-name-cell" text={t('library.columns.study')} />
        <th scope="col" className="study-strip-cell" title={t('library.columns.stripHelp', { quarter })}>
          <span className="strip-head">
            <span>{axis ? tick(axis.min) : ''}</span>
            <span>{t('library.columns.strip', { quarter })}</span>
            <span>{axis ? tick(axis.max) : ''}</span>
          </span>
        </th>
        <SortHead sort="revisions" className="study-count-cell" text={t('library.columns.revisions')} />
        <SortHead
          sort="changed"
          className="study-date-cell"
          text={t(inBin ? 'library.columns.binned' : 'library.columns.changed')}
        />
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  readonly sort: LibraryWish['sort'];
  readonly text: string;
  readonly className: string;
}

function SortHead({ sort, text, className }: SortHeadProps) {
  const { t } = useTranslation();
  const stores = useStores();
  const wish = useLibrary((state) => state.wish);
  const sorted = wish.sort === sort;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (wish.descending ? 'descending' : 'ascending') : 'none'}
    >
      <AriaButton
        className="grid-sort"
        aria-label={t('library.columns.sortBy', { column: text })}
        onPress={() => void sortBy(stores, sort)}
      >
        {text}
        {sorted && wish.descending ? <ArrowDown size={12} aria-hidden="true" /> : null}
        {sorted && !wish.descending ? <ArrowUp size={12} aria-hidden="true" /> : null}
      </AriaButton>
    </th>
  );
}
