import { type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StudyListing } from '../../src-ipc/library.ts';
import type { Axis } from '../charts/axis.ts';
import { writeCount, writeMoment, writeRecent } from '../format/index.ts';
import { useAppearance, useStudy } from '../stores/react.tsx';
import type { Outlook } from './outlook.ts';
import type { FocusQuarter } from './strip.ts';
import { UtilizationStrip } from './UtilizationStrip.tsx';

/** Height of a row in pixels. */
export const rowHeight = 44;

/** How long the bin keeps a study, days. */
const daysKept = 30;

interface StudyRowProps {
  readonly study: StudyListing;
  readonly index: number;
  readonly chosen: boolean;
  readonly lead: boolean;
  readonly outlook: Outlook | null | undefined;
  readonly axis: Axis | null;
  readonly focus: FocusQuarter;
  readonly onPress: (index: number, event: MouseEvent) => void;
  readonly onOpen: (study: StudyListing) => void;
}

export const rowId = (index: number) => `library-study-${index}`;

/** A study in the list: title, scenarios and tags, utilization of its scenarios, revisions, last change. */
export const StudyRow = memo(function StudyRow(props: StudyRowProps) {
  const { study, index, chosen, lead, outlook, axis, focus } = props;
  const { t } = useTranslation();
  const language = useAppearance((state) => state.language);
  const inWindow = useStudy((state) => state.study.id === study.id);
  const shownAt = new Date(study.deletedAt ?? study.changedAt);
  const look = ['study-row', chosen ? 'study-chosen' : '', lead ? 'study-lead' : ''];
  return (
    <tr
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={look.join(' ')}
      onClick={(event) => props.onPress(index, event)}
      onDoubleClick={() => props.onOpen(study)}
    >
      <td className="study-name-cell">
        <div className="study-line cut" title={study.title}>
          {study.title}
        </div>
        <div className="study-facts">
          <span className="study-scenarios" title={study.scenarioNames.join('\n')}>
            {t('library.scenarios', { count: study.scenarioNames.length })}
          </span>
          {inWindow ? <span className="study-scenarios">{t('library.inWindow')}</span> : null}
          {study.deletedAt === null ? null : (
            <span className="study-scenarios">
              {t('library.daysLeft', { count: daysLeft(shownAt, new Date()) })}
            </span>
          )}
          <span className="study-tags">
            {study.tags.map((tag) => (
              <span key={tag} className="study-tag cut">
                {tag}
              </span>
            ))}
          </span>
        </div>
      </td>
      <td className="study-strip-cell">
        <UtilizationStrip outlook={outlook} axis={axis} focus={focus} />
      </td>
      <td className="study-count-cell">{writeCount(study.revisions)}</td>
      <td className="study-date-cell" title={writeMoment(shownAt, language)}>
        {writeRecent(shownAt, new Date(), language)}
      </td>
    </tr>
  );
});

/** Days that the bin still keeps a study put there at a time; the last one counts as a whole. */
export function daysLeft(binnedAt: Date, now: Date): number {
  const gone = (now.getTime() - binnedAt.getTime()) / 86_400_000;
  return Math.min(daysKept, Math.max(1, Math.ceil(daysKept - gone)));
}
