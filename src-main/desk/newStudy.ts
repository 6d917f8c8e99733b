import { randomUUID } from 'node:crypto';
import type { DatasetRef } from '../../src-ipc/datasets.ts';
import type { StudyDocument } from '../../src-ipc/document.ts';
import { type Study, studyFormat, studyFormatVersion } from '../../src-model/study/study.ts';
import { asStudyDocument } from '../studyFiles/documents.ts';
import type { Desk } from './desk.ts';

export interface NewStudyNames {
  readonly title: string;
  readonly scenario: string;
}

/** A study of one scenario without levers, the policy of the base year. */
export function newStudy(desk: Desk, ref: DatasetRef, names: NewStudyNames): StudyDocument {
  const dataset = desk.datasets.find(ref);
  if (dataset === null) throw new Error('unknown dataset');
  const { id, version } = dataset.meta;
  return enterTemplate(desk, {
    format: studyFormat,
    formatVersion: studyFormatVersion,
    id: randomUUID(),
    title: names.title,
    dataset: { id, version },
    horizonQuarters: 40,
    referenceScenario: 'baseline',
    scenarios: [{ id: 'baseline', name: names.scenario, color: 0, levers: [] }],
  });
}

/** A study that came with the application becomes a document of the user's own, with its own id and no file yet. */
export function enterTemplate(desk: Desk, template: Study): StudyDocument {
  const study = { ...template, id: randomUUID() };
  const document = desk.documents.add({
    path: null,
    readOnly: false,
    savedAt: null,
    fingerprint: null,
    title: study.title,
  });
  return asStudyDocument(document, study);
}
