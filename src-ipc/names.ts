/**
 * The names of the bridge, apart from the schemas, so that the sandboxed preload carries no validation library.
 * `contract.ts` and `events.ts` must cover exactly these names, or they do not compile.
 */
export const callNames = [
  'bootstrap',
  'newStudy',
  'openStudy',
  'revertStudy',
  'saveStudy',
  'journalStudy',
  'answerRecovery',
  'reportEdited',
  'confirmClose',
  'recentStudies',
  'clearRecentStudies',
  'exportFile',
  'copyText',
  'copyImage',
  'windowControl',
  'writeSettings',
  'libraryOverview',
  'searchLibrary',
  'keepRevision',
  'listRevisions',
  'readRevision',
  'nameRevision',
  'openLibraryStudy',
  'duplicateStudy',
  'exportLibraryStudy',
  'tagStudies',
  'binStudies',
  'emptyBin',
  'listDatasets',
  'readDataset',
  'readDatasetFolder',
  'keepDataset',
  'removeDataset',
] as const;

export type CallName = (typeof callNames)[number];

export const eventNames = [
  'menuCommand',
  'studyOpened',
  'openRefused',
  'closeRequested',
  'maximizedChanged',
  'noticed',
] as const;

export type EventName = (typeof eventNames)[number];

/** The channel of a call or an event; both sides derive it, so no other channel exists. */
export function channelOf(name: CallName | EventName): string {
  return `overhang:${name}`;
}
