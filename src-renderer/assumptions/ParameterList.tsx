import { Search } from 'lucide-react';
import { type RefObject, useDeferredValue, useMemo, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { parameterOf, sectorOf } from '../../src-model/calibration/valueInForce.ts';
import type { AssumptionScope } from '../commands/assumptions.ts';
import { Button } from '../design/Button.tsx';
import { Segmented } from '../design/Segmented.tsx';
import { Select } from '../design/Select.tsx';
import { useWords } from '../levers/wording.ts';
import { useBoard, useStudy } from '../stores/react.tsx';
import { useNames } from '../views/board/names.ts';
import { type Filter, findRows, noFilter, searchTexts, withHeads } from './findRows.ts';
import { ParameterTable } from './ParameterTable.tsx';
import { editedKeys, keysBeside, parameterRows } from './parameterRows.ts';

interface ParameterListProps {
  readonly scope: AssumptionScope;
  /** What scrolls: the whole drawer, so that a low window still shows a list. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** A key such as `ev.sigma` that is looked for at first. */
  readonly parameter?: string;
}

/** Every parameter: found by its words, by sector, or because it is edited or judged. */
export function ParameterList({ scope, scroller, parameter }: ParameterListProps) {
  const words = useWords();
  const { t, dataset } = words;
  const names = useNames();
  const openSector = useBoard((state) => state.openSector);
  const [filter, setFilter] = useState<Filter>(() => startOf(parameter, openSector));
  const study = useStudy((state) => state.study);
  const edits = editedKeys(study, scope.scenario, scope.all);
  const editedList = [...edits.own, ...edits.inherited].sort().join(' ');
  // As text, since a drag makes new lists of the same keys: it must not search anew.
  const beside = keysBeside(dataset, study).join(' ');
  const rows = useMemo(() => parameterRows(dataset, beside.split(' ').filter(Boolean)), [dataset, beside]);
  const texts = useMemo(() => searchTexts(rows, words), [rows, words]);
  const wanted = useDeferredValue(filter);
  const lines = useMemo(() => {
    const edited = new Set(editedList.split(' '));
    return withHeads(findRows(rows, texts, wanted, edited));
  }, [rows, texts, wanted, editedList]);
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  const sectors = [
    { value: 'all', text: t('assumptions.everySector') },
    { value: '*', text: t('assumptions.shared') },
    ...dataset.sectors.map(({ id }) => ({ value: id, text: names.shortSector(id) })),
  ];
  return (
    <section className="parameters" aria-label={t('assumptions.list')}>
      <div className="parameters-bar">
        <SearchField
          className="parameters-search"
          aria-label={t('assumptions.search', { count: rows.length })}
          value={filter.text}
          onChange={(text) => change({ text })}
        >
          <Search size={14} aria-hidden="true" />
          <Input className="parameters-input" placeholder={t('assumptions.search', { count: rows.length })} />
        </SearchField>
        <Select
          label={t('assumptions.sector')}
          value={filter.sector}
          options={sectors}
          onChange={(sector) => change({ sector })}
        />
        <Segmented
          label={t('assumptions.show')}
          value={filter.show}
          options={[
            { value: 'all', text: t('assumptions.all') },
            { value: 'edited', text: t('assumptions.editedOnly') },
            { value: 'judged', text: t('assumptions.judged') },
          ]}
          onChange={(show) => change({ show })}
        />
      </div>
      {lines.length === 0 ? (
        <div className="parameters-none">
          <p>
            {t(
              filter.show === 'edited' && filter.text === '' ? 'assumptions.noneEdited' : 'assumptions.none',
            )}
          </p>
          <Button onPress={() => setFilter(noFilter)}>{t('assumptions.clear')}</Button>
        </div>
      ) : (
        <ParameterTable lines={lines} scope={scope} scroller={scroller} />
      )}
    </section>
  );
}

/** A parameter that is asked for; else the sector whose page is open. */
function startOf(parameter: string | undefined, openSector: string | null): Filter {
  if (parameter === undefined) return { ...noFilter, sector: openSector ?? 'all' };
  return { ...noFilter, sector: sectorOf(parameter), text: parameterOf(parameter) };
}
