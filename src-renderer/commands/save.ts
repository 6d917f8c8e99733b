import type { SaveAnswer, WriteFailure } from '../../src-ipc/document.ts';
import type { ConflictDecision } from '../stores/messageStore.ts';
import type { Stores } from '../stores/stores.ts';
import { revisionOf } from '../stores/studyStore.ts';
import { takeDocument } from './document.ts';
import { endGesture } from './execute.ts';
import { ask, showNotice } from './messages.ts';

interface SaveWish {
  readonly saveAs: boolean;
  readonly overwrite?: boolean;
}

/** Saves the study to its file, or to a new one; answers whether it is saved now. */
export async function saveStudy(stores: Stores, wish: SaveWish = { saveAs: false }): Promise<boolean> {
  endGesture(stores);
  const state = stores.study.getState();
  const answer = await stores.bridge.saveStudy({
    study: state.study,
    documentId: state.document.documentId,
    suggestedName: state.study.title,
    ...wish,
  });
  return settle(stores, answer, revisionOf(state));
}

async function settle(stores: Stores, answer: SaveAnswer, revision: number): Promise<boolean> {
  switch (answer.status) {
    case 'saved': {
      const { study: _written, ...document } = answer.document;
      stores.study.setState({ document, savedNumber: revision });
      return true;
    }
    case 'cancelled':
      return false;
    case 'failed':
      showFailure(stores, 'fileFailed', answer.reason, answer.code);
      return false;
    case 'changedOutside': {
      const decision = await ask<ConflictDecision>(stores, (reply) => ({
        kind: 'changedOutside',
        path: answer.path,
        modifiedAt: answer.modifiedAt,
        answer: reply,
      }));
      return resolveConflict(stores, decision);
    }
  }
}

async function resolveConflict(stores: Stores, decision: ConflictDecision): Promise<boolean> {
  switch (decision) {
    case 'keepMine':
      return saveStudy(stores, { saveAs: false, overwrite: true });
    case 'saveAs':
      return saveStudy(stores, { saveAs: true });
    case 'takeTheirs': {
      const { study, document } = stores.study.getState();
      const answer = await stores.bridge.revertStudy({ documentId: document.documentId, study });
      if (answer.status === 'opened') await takeDocument(stores, answer.document);
      return answer.status === 'opened';
    }
    case 'cancel':
      return false;
  }
}

/** Says why a file could not be written, in a bar. */
export function showFailure(
  stores: Stores,
  key: 'fileFailed' | 'exportFailed',
  reason: WriteFailure,
  code: string,
): void {
  showNotice(stores, { tone: 'error', key, params: { reason, code } });
}
