import { Focusable } from 'react-aria-components';
import type { Parameter } from '../../src-model/dataset/dataset.ts';
import { Tip } from '../design/Tooltip.tsx';
import type { Words } from '../levers/wording.ts';
import { sourceText } from './wording.ts';

/** The source in two words, its title, year and address on hover; by keyboard they stand in the name's details. */
export function SourceCell({ given, words }: { readonly given: Parameter; readonly words: Words }) {
  const { t, dataset } = words;
  const source = dataset.sources.find(({ id }) => id === given.sourceId);
  if (!source) return given.sourceId;
  return (
    <Tip
      placement="left"
      text={
        <span className="source-tip">
          {source.citation}
          <br />
          {t('assumptions.published', { date: source.published })}
          {source.url === '' ? null : (
            <>
              <br />
              {source.url}
            </>
          )}
        </span>
      }
    >
      <Focusable excludeFromTabOrder>
        <span className="cut source-name">{sourceText(source, words)}</span>
      </Focusable>
    </Tip>
  );
}
