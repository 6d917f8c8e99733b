import { Button as AriaButton } from 'react-aria-components';
import { difference } from '../../src-model/run/runStudy.ts';
import { openSector } from '../commands/board.ts';
import { writeChange, writeQuarter } from '../format/index.ts';
import { useWords } from '../levers/wording.ts';
import { useBoard, useDataset, useStores, useStudyRun } from '../stores/react.tsx';
import { useNames } from '../views/board/names.ts';
import { useSectorCoverage } from '../views/board/shownSectors.ts';
import './Changes.css';

/** How many sectors are listed. */
const shown = 5;

/** Where the selected scenario changes utilization most, at the focus quarter. A row opens the sector. */
export function Changes() {
  const stores = useStores();
  const { t, language } = useWords();
  const names = useNames();
  const { run } = useStudyRun();
  const selected = useBoard((state) => state.selectedScenario);
  const focus = useBoard((state) => state.focusQuarter);
  const { sectors, filtered, text } = useSectorCoverage();
  const { byPath } = useDataset((state) => state.catalogue);
  if (selected === run.reference.id || !run.scenarios.some(({ id }) => id === selected)) return null;
  const rows = sectors
    .flatMap((id) => {
      const series = byPath.get(`sectors.${id}.utilization`);
      return series ? [{ id, change: difference(run, selected, series, focus).total }] : [];
    })
    .filter(({ change }) => !Number.isNaN(change) && change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, shown);
  const title = t('scenarios.changes', { quarter: writeQuarter(run.quarters[focus] ?? '', language) });
  return (
    <section className="changes" aria-label={title}>
      <h2 className="changes-title">{title}</h2>
      {filtered ? <p className="changes-cover">{text}</p> : null}
      {rows.length === 0 ? <p className="changes-none">{t('scenarios.changesNone')}</p> : null}
      <ul>
        {rows.map(({ id, change }) => (
          <li key={id}>
            <AriaButton className="changes-row" onPress={() => openSector(stores, id)}>
              <span className="cut">{names.shortSector(id)}</span>
              <span className="changes-value">{writeChange(change, 'percent', language).text}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
