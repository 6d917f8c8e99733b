import { useRef, useState } from 'react';
import { Button as AriaButton, Dialog, Heading, Popover } from 'react-aria-components';
import type { Parameter } from '../../src-model/dataset/dataset.ts';
import { Tip } from '../design/Tooltip.tsx';
import type { Words } from '../levers/wording.ts';
import type { ParameterRow } from './parameterRows.ts';
import { rangeSentence } from './rangeSentence.ts';
import { parameterText } from './wording.ts';

interface ParameterNameProps {
  readonly row: ParameterRow;
  /** With its sector, for readers. */
  readonly label: string;
  readonly words: Words;
}

/** A parameter in words: its meaning on hover and focus, and pressed, all that the dataset says about it. */
export function ParameterName({ row, label, words }: ParameterNameProps) {
  const { t } = words;
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Tip text={t(`assumptions.explain.${row.name}`)} disabled={open}>
        <AriaButton
          ref={button}
          className="parameter-name cut"
          aria-label={t('assumptions.details', { parameter: label })}
          onPress={() => setOpen(true)}
        >
          {parameterText(row.name, words)}
        </AriaButton>
      </Tip>
      {open ? (
        <Popover
          className="popover parameter-details"
          triggerRef={button}
          isOpen={open}
          onOpenChange={setOpen}
        >
          <Dialog className="parameter-dialog selectable">
            <Heading slot="title" level={4}>
              {label}
            </Heading>
            <p>{t(`assumptions.explain.${row.name}`)}</p>
            {row.given ? <Origin given={row.given} words={words} /> : null}
          </Dialog>
        </Popover>
      ) : null}
    </>
  );
}

function Origin({ given, words }: { readonly given: Parameter; readonly words: Words }) {
  const { t, dataset } = words;
  const source = dataset.sources.find(({ id }) => id === given.sourceId);
  return (
    <>
      <p className="parameter-exact">
        {t('assumptions.symbol', { symbol: given.name })} · {rangeSentence(given, words)} ·{' '}
        {t('assumptions.gradeOf', { grade: given.grade, meaning: t(`assumptions.grades.${given.grade}`) })}
      </p>
      {given.note === '' ? null : <p lang="en">{given.note}.</p>}
      {source ? (
        <p>
          <span lang="en">{source.citation}</span>
          <br />
          {t('assumptions.published', { date: source.published })}
          {source.url === '' ? null : (
            <>
              <br />
              <span className="parameter-url">{source.url}</span>
            </>
          )}
        </p>
      ) : null}
    </>
  );
}
