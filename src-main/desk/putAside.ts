import type { RevisionReason } from '../../src-ipc/library.ts';
import { parseStudy } from '../../src-model/study/parseStudy.ts';
import { besides, type Desk } from './desk.ts';

/** Ends a working copy: its content stays in the library as a revision of its study. */
export function putAside(desk: Desk, documentId: string, reason: RevisionReason): void {
  besides(desk, 'put a working copy aside', (library) => {
    const copy = library.workingCopies.find(documentId);
    if (copy === null) return;
    const parsed = parseStudy(copy.study);
    if (parsed.ok) {
      const { study: text, path, changedAt } = copy;
      library.studies.keep({ study: parsed.value, text, path, reason, at: changedAt });
    }
    library.workingCopies.remove(documentId);
  });
}
