import type { Recovered } from '../../src-ipc/document.ts';
import type { Stores } from '../stores/stores.ts';
import { takeDocument } from './document.ts';
import { closeDialog } from './messages.ts';

/** Goes on from the working copy that a crash left behind, edited and unsaved, or drops it. */
export async function answerRecovery(
  stores: Stores,
  recovered: Recovered,
  decision: 'keep' | 'discard',
): Promise<void> {
  closeDialog(stores);
  const { document } = recovered;
  await stores.bridge.answerRecovery({ documentId: document.documentId, decision });
  if (decision === 'keep') await takeDocument(stores, document, true);
}
