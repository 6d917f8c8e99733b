import { Check, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Focusable } from 'react-aria-components';
import type { PolicyEvent } from '../../../src-model/dataset/dataset.ts';
import { addMeasure } from '../../commands/duties.ts';
import { IconButton } from '../../design/Button.tsx';
import { Tip } from '../../design/Tooltip.tsx';
import { dutyValue } from '../../levers/dutyWords.ts';
import { nameIn, useWords } from '../../levers/wording.ts';
import { measureTitle } from '../../messages/measureText.ts';
import { useStores } from '../../stores/react.tsx';
import { measureState, measuresFound } from './measures.ts';
import type { DutyData } from './useDutyData.ts';

/** The dated measures of the dataset, each added to the scenario by one press. */
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
  const stop = () => {
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
          onPress={() => (searching ? stop() : setSearching(true))}
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
            stop();
          }}
        />
      ) : null}
      {found.length === 0 ? <p className="tariff-side-note">{t('tariffs.measures.none', { text })}</p> : null}
      <ul>
        {found.map((event) => (
          <MeasureRow key={event.id} event={event} data={data} citation={citation(event.sourceId)} />
        ))}
      </ul>
    </section>
  );
}

interface MeasureRowProps {
  readonly event: PolicyEvent;
  readonly data: DutyData;
  readonly citation: string;
}

function MeasureRow({ event, data, citation }: MeasureRowProps) {
  const stores = useStores();
  const words = useWords();
  const { t, language } = words;
  const state = measureState(event, data.acting, data.dataset.meta.baseYear);
  const title = measureTitle(event, language);
  const content = (
    <>
      <span className="measure-title cut">{title}</span>
      <span className="measure-facts">
        <span>{event.date}</span>
        {state === 'free' ? null : (
          <span className="measure-state">
            {state === 'inForce' ? <Check size={12} aria-hidden="true" /> : null}
            {t(`tariffs.measures.${state}`)}
          </span>
        )}
        {state === 'noRate' ? null : (
          <span className="measure-rate">{dutyValue(event.mode, event.ratePercent, words)}</span>
        )}
        {state === 'free' ? <Plus size={13} aria-hidden="true" /> : null}
      </span>
      <span className="measure-source cut">{citation}</span>
    </>
  );
  const tip = (
    <>
      {title}
      <br />
      {t('tariffs.measures.source', { source: citation })}
    </>
  );
  return (
    <li>
      <Tip text={tip} placement="left">
        {state === 'free' ? (
          <AriaButton
            className="measure"
            aria-label={`${t('tariffs.measures.add', { title })}, ${event.date}, ${dutyValue(event.mode, event.ratePercent, words)}`}
            onPress={() => addMeasure(stores, data.scenario.id, event)}
          >
            {content}
          </AriaButton>
        ) : (
          <Focusable>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its whole title and source stand in a tooltip */}
            <span className="measure" role="note" tabIndex={0}>
              {content}
            </span>
          </Focusable>
        )}
      </Tip>
    </li>
  );
}
