import type { Bootstrap, StartNotice } from '../../src-ipc/bootstrap.ts';
import type { OpenAnswer, StudyDocument } from '../../src-ipc/document.ts';
import type { Settings } from '../../src-ipc/settings.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import type { Resources } from '../resources/readResources.ts';
import { asStudyDocument } from '../studyFiles/documents.ts';
import { readStudyFile } from '../studyFiles/readStudyFile.ts';
import { besides, type Desk } from './desk.ts';
import { enterTemplate } from './newStudy.ts';
import { openStudyFile } from './openStudy.ts';
import { findRecovered } from './recover.ts';

export interface StartFacts {
  readonly resources: Resources;
  readonly settings: Settings;
  readonly versions: Bootstrap['versions'];
  readonly maximized: boolean;
  /** A study named on the command line or by the desktop, opened once. */
  readonly startFile: string | null;
  /** The window was loaded before in this session: it crashed, or was reloaded. */
  readonly reloaded: boolean;
}

/** All that the window needs to show its first picture. */
export async function bootstrap(desk: Desk, facts: StartFacts): Promise<Bootstrap> {
  const again = facts.reloaded ? await currentAgain(desk) : null;
  const recovered = again === null ? await recoveredOrNull(desk) : null;
  const started = facts.startFile === null ? null : await openStudyFile(desk, facts.startFile);
  const document =
    (started?.status === 'opened' ? started.document : null) ??
    again?.document ??
    (await lastOpened(desk)) ??
    enterTemplate(desk, facts.resources.first);
  return {
    dataset: desk.datasets.find(document.study.dataset) ?? desk.datasets.shipped,
    presets: [...facts.resources.presets],
    document,
    edited: again?.edited ?? false,
    settings: facts.settings,
    versions: facts.versions,
    firstStart: document.path === null && !facts.settings.hintSeen,
    maximized: facts.maximized,
    notices: [...desk.keeper.takeNotices(), ...refusal(started), ...(facts.reloaded ? [reloadNotice] : [])],
    ...(recovered === null ? {} : { recovered }),
  };
}

/** The document that was in the window, in its last state: from the working copy, else from its file. */
async function currentAgain(desk: Desk): Promise<{ document: StudyDocument; edited: boolean } | null> {
  const current = desk.documents.current();
  if (current === null) return null;
  const copy = desk.keeper.use((library) => library.workingCopies.find(current.documentId));
  const parsed = copy === null ? null : parseStudy(copy.study);
  if (parsed?.ok === true) return { document: asStudyDocument(current, parsed.value), edited: true };
  const file = current.path === null ? null : await readStudyFile(current.path, desk.datasets);
  return file?.ok === true ? { document: asStudyDocument(current, file.value.study), edited: false } : null;
}

async function recoveredOrNull(desk: Desk) {
  try {
    return await findRecovered(desk);
  } catch (error) {
    desk.report('look for a working copy', error);
    return null;
  }
}

/** The study of the last session, if its file still opens. */
async function lastOpened(desk: Desk): Promise<StudyDocument | null> {
  let path: string | null = null;
  besides(desk, 'find the last study', (library) => {
    path = library.recentFiles.list()[0]?.path ?? null;
  });
  if (path === null) return null;
  const answer = await openStudyFile(desk, path);
  return answer.status === 'opened' ? answer.document : null;
}

const reloadNotice = { code: 'windowReloadedAfterCrash' } as const;

function refusal(answer: OpenAnswer | null): StartNotice[] {
  if (answer?.status !== 'refused') return [];
  return [{ code: 'startFileRefused', path: answer.path, problems: answer.problems }];
}
