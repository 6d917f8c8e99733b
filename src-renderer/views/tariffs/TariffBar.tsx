import { ClipboardPaste, RotateCcw } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Button } from '../../design/Button.tsx';
import { Field } from '../../design/Field.tsx';
import { Segmented } from '../../design/Segmented.tsx';
import { Select } from '../../design/Select.tsx';
import { Tip } from '../../design/Tooltip.tsx';
import { writeFigure } from '../../format/index.ts';
import { selectedText } from '../../levers/dutyWords.ts';
import { useQuarters } from '../../levers/TimingRows.tsx';
import { useWords } from '../../levers/wording.ts';
import { useStores } from '../../stores/react.tsx';
import { cellsOf } from './selection.ts';
import type { DutyData } from './useDutyData.ts';
import type { DutyBarTerms, DutyGrid } from './useDutyGrid.ts';

interface TariffBarProps {
  readonly data: DutyData;
  readonly grid: DutyGrid;
  readonly terms: DutyBarTerms;
  readonly onTerms: (terms: DutyBarTerms) => void;
  /** Quarters of the horizon. */
  readonly quarters: number;
}

/** What is selected, and one rate for all of it. */
export function TariffBar({ data, grid, terms, onTerms, quarters }: TariffBarProps) {
  const words = useWords();
  const { t } = words;
  const stores = useStores();
  const { range } = grid;
  const selected = selectedText(
    {
      sectors: data.sectors.slice(range.top, range.bottom + 1),
      importers: data.importers.slice(range.left, range.right + 1),
      exporter: data.exporter,
    },
    words,
  );
  const starts = useQuarters(1, quarters, terms.start);
  const modes = ['set', 'add', 'atLeast'] as const;
  return (
    <section className="tariff-bar" aria-label={t('tariffs.bar.label')}>
      <h1 className="tariff-selected">{selected}</h1>
      <Segmented
        label={t('tariffs.bar.mode')}
        value={terms.mode}
        options={modes.map((value) => ({ value, text: t(`tariffs.bar.modes.${value}`) }))}
        onChange={(mode) => onTerms({ ...terms, mode })}
      />
      <RateField data={data} grid={grid} label={t('tariffs.bar.rate', { selected })} mode={terms.mode} />
      <span className="tariff-bar-word">{t('tariffs.bar.from')}</span>
      <Select
        label={t('tariffs.bar.start')}
        value={terms.start}
        options={starts}
        onChange={(start) => onTerms({ ...terms, start })}
      />
      <span className="tariff-bar-word">{t('tariffs.bar.over')}</span>
      <Field
        label={t('tariffs.bar.phaseIn')}
        labelHidden
        value={terms.phaseInQuarters}
        min={0}
        max={200}
        step={1}
        decimals={0}
        unit={t('tariffs.bar.quarters')}
        onChange={(phaseInQuarters) => onTerms({ ...terms, phaseInQuarters })}
      />
      <div className="tariff-bar-deeds">
        <Button
          look="quiet"
          onPress={() => {
            // The active cell is where the system puts what is on the clipboard.
            grid.focus();
            requestAnimationFrame(() => void stores.bridge.windowControl({ action: 'paste' }));
            grid.cancel();
          }}
        >
          <ClipboardPaste size={14} aria-hidden="true" />
          {t('tariffs.bar.paste')}
        </Button>
        <Tip text={t('tariffs.bar.fillDown')}>
          <Button look="quiet" onPress={grid.fillDown}>
            {t('tariffs.bar.fill')}
          </Button>
        </Tip>
        <Button look="quiet" onPress={grid.reset}>
          <RotateCcw size={14} aria-hidden="true" />
          {t('tariffs.bar.reset')}
        </Button>
      </div>
    </section>
  );
}

interface RateFieldProps {
  readonly data: DutyData;
  readonly grid: DutyGrid;
  readonly label: string;
  readonly mode: DutyBarTerms['mode'];
}

/** One rate for the whole selection: what is typed in the active cell is seen here too, and the other way round. */
function RateField({ data, grid, label, mode }: RateFieldProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const rates = new Set(cellsOf(grid.range).map(({ row, column }) => data.cells[row]?.[column]?.rate ?? 0));
  const [common = 0] = rates;
  const rest = mode !== 'set' || rates.size > 1 ? '' : writeFigure(common, { decimals: 1, sign: 'negative' });
  const refused = grid.refusal?.place === 'bar' ? grid.refusal.text : null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && grid.draft) {
      event.preventDefault();
      if (grid.take()) grid.focus();
    }
    if (event.key === 'Escape' && grid.cancel()) event.stopPropagation();
  };
  return (
    <div className={`tariff-rate ${refused === null ? '' : 'tariff-rate-refused'}`}>
      <span className="field-box tariff-rate-box">
        <input
          ref={input}
          type="text"
          className="field-input"
          inputMode="decimal"
          aria-label={label}
          aria-invalid={refused !== null}
          {...(refused === null ? {} : { 'aria-describedby': 'tariff-rate-refused' })}
          placeholder={rates.size > 1 && mode === 'set' ? t('tariffs.bar.mixed') : ''}
          value={grid.draft?.text ?? rest}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => grid.type(event.target.value, 'bar')}
          onKeyDown={onKeyDown}
          onBlur={() => {
            // A rate typed here and left is taken, as in every field.
            if (grid.draft?.place === 'bar' && refused === null) grid.take();
          }}
        />
        <span className="field-unit">{mode === 'add' ? t('levers.units.points') : '%'}</span>
      </span>
      {refused === null ? null : (
        <p id="tariff-rate-refused" role="alert" className="tariff-refused">
          {refused}
        </p>
      )}
    </div>
  );
}
