import { Search } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../design/Button.tsx';
import { useOneStop } from '../../design/useOneStop.ts';
import { nameIn, useWords } from '../../levers/wording.ts';
import { measureTitle } from '../../messages/measureText.ts';
import { MeasureRow } from './MeasureRow.tsx';
import { measureState, measuresFound } from './measures.ts';
import type { DutyData } from './useDutyData.ts';

/** The dated measures of the dataset, each added to the scenario by one press; one stop for the keyboard. */
export function MeasuresTaken({ data }: { readonly data: DutyData }) {
  const words = useWords();
  const { t, language, dataset } = words;
  const [searching, setSearching] = useState(false);
  const [text, setText] = useState('');
  const citation = (id: string) => dataset.sources.find((source) => source.id === id)?.citation ?? id;
  const found = measuresFound(dataset, text, (event) => [
    measureTitle(event, language),
    citation(event.sourceId),
    ...event.importers.map((id) => nameIn(dataset.regions, id, language)),
    ...event.sectors.map((id) => nameIn(dataset.sectors, id, language)),
  ]);
  const stop = useOneStop(found.length, '.measure');
  const endSearch = () => {
    setSearching(false);
    setText('');
  };
  return (
    <section className="tariff-block" aria-labelledby="measures-taken">
      <div className="tariff-side-heading">
        <h2 id="measures-taken">
          {t('tariffs.measures.title')} <span>{found.length}</span>
        </h2>
        <IconButton
          label={t('tariffs.measures.search')}
          aria-expanded={searching}
          onPress={() => (searching ? endSearch() : setSearching(true))}
        >
          <Search size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {searching ? (
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the field was asked for by the button above it
          autoFocus
          className="text-input measures-search"
          aria-label={t('tariffs.measures.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.stopPropagation();
            endSearch();
          }}
        />
      ) : null}
      {found.length === 0 ? <p className="tariff-side-note">{t('tariffs.measures.none', { text })}</p> : null}
      <ul ref={stop.list}>
        {found.map((event, index) => (
          <MeasureRow
            key={event.id}
            event={event}
            state={measureState(event, data.acting, dataset.meta.baseYear)}
            scenario={data.scenario.id}
            citation={citation(event.sourceId)}
            index={index}
            isStop={stop.isStop(index)}
            onFocus={stop.onFocus}
            onKey={stop.onKey}
          />
        ))}
      </ul>
    </section>
  );
}
