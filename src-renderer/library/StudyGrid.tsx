import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyListing } from '../../src-ipc/library.ts';
import type { Axis } from '../charts/axis.ts';
import { chooseRow } from '../commands/library/choose.ts';
import { openFromLibrary } from '../commands/library/open.ts';
import { loadRows } from '../commands/library/search.ts';
import { binStudies } from '../commands/library/studies.ts';
import { chosenStudies, rowAt } from '../stores/libraryStore.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import { useWindow } from '../views/table/useWindow.ts';
import { listId } from './focusList.ts';
import { GridHead } from './GridHead.tsx';
import { rowHeight, rowId, StudyRow } from './StudyRow.tsx';
import { stripAxis, stripMarks } from './strip.ts';
import { useFocusQuarter } from './useFocusQuarter.ts';
import { useOutlooks, useWorkshop } from './workshop.tsx';

/** The list itself: only rows in sight are drawn, fetched and computed. */
export function StudyGrid() {
  const { t } = useTranslation();
  const stores = useStores();
  const { outlooks } = useWorkshop();
  const known = useOutlooks();
  const found = useLibrary((state) => state.found);
  const chosen = useLibrary((state) => state.chosen);
  const lead = useLibrary((state) => state.lead);
  const inBin = useLibrary((state) => state.wish.shelf === 'bin');
  const focus = useFocusQuarter();
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { from, to, onScroll } = useWindow(scroller, found.total, rowHeight);

  const rows = useMemo(
    () => Array.from({ length: to - from }, (_, n) => ({ index: from + n, study: rowAt(found, from + n) })),
    [found, from, to],
  );
  useEffect(() => {
    const missing = rows.flatMap(({ index, study }) => (study ? [] : [index]));
    const [first] = missing;
    if (first !== undefined) void loadRows(stores, first, first + missing.length);
  }, [stores, rows]);
  useEffect(
    () =>
      outlooks.want(
        'list',
        rows.flatMap(({ study }) => study?.lastRevision ?? []),
      ),
    [outlooks, rows],
  );

  const axis = useRef<Axis | null>(null);
  axis.current = useMemo(
    () =>
      stripAxis(
        axis.current,
        [...known.values()].flatMap((outlook) => (outlook ? stripMarks(outlook, focus) : [])),
      ),
    [known, focus],
  );

  useEffect(() => {
    if (scroller.current) bringIntoSight(scroller.current, lead);
  }, [lead]);
  const leadShown = rows.some(({ index, study }) => index === lead && study);

  const onPress = useCallback(
    (index: number, event: MouseEvent) => {
      const toggle = event.ctrlKey || event.metaKey;
      void chooseRow(stores, index, event.shiftKey ? 'range' : toggle ? 'toggle' : 'only');
    },
    [stores],
  );
  const open = useCallback(
    (study: StudyListing) => {
      if (study.deletedAt === null) void openFromLibrary(stores, study.id);
    },
    [stores],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== grid.current) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const study = rowAt(found, lead);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -found.total,
      End: found.total,
    };
    const step = steps[event.key];
    if (step !== undefined) void chooseRow(stores, lead + step, event.shiftKey ? 'range' : 'only');
    else if (event.key === ' ') void chooseRow(stores, lead, 'toggle');
    else if (event.key === 'Enter' && study) open(study);
    else if (event.key === 'Delete' && !inBin) void binStudies(stores, chosenStudies(found, chosen));
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className="study-scroll" onScroll={onScroll}>
      <table
        ref={grid}
        id={listId}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen, which a table cannot say
        role="grid"
        className="study-grid"
        aria-label={t('library.list')}
        aria-multiselectable
        aria-rowcount={found.total + 1}
        {...(leadShown ? { 'aria-activedescendant': rowId(lead) } : {})}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <GridHead axis={axis.current} focus={focus} />
        <tbody>
          <Gap rows={from} />
          {rows.map(({ index, study }) =>
            study ? (
              <StudyRow
                key={study.id}
                study={study}
                index={index}
                chosen={chosen.has(study.id)}
                lead={index === lead}
                outlook={study.lastRevision === null ? null : known.get(study.lastRevision)}
                axis={axis.current}
                focus={focus}
                onPress={onPress}
                onOpen={open}
              />
            ) : (
              <Gap key={`blank ${index}`} rows={1} />
            ),
          )}
          <Gap rows={found.total - to} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows out of sight, so that the scroll bar tells the truth, and for one that is still fetched. */
function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td className="study-gap" colSpan={4} style={{ height: rows * rowHeight }} />
    </tr>
  );
}

/** Height of the head that stays over the rows, pixels. */
const headHeight = 24;

/** Scrolls as little as is needed to show a row under the head. */
function bringIntoSight(scroller: HTMLElement, row: number): void {
  const top = row * rowHeight;
  const room = scroller.clientHeight - headHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scroller.scrollTop + room) scroller.scrollTop = top + rowHeight - room;
}
