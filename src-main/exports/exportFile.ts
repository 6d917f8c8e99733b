import type { CallArgs } from '../../src-ipc/contract.ts';
import type { ExportAnswer } from '../../src-ipc/document.ts';
import type { Desk } from '../desk/desk.ts';
import { writeAtomically } from '../studyFiles/atomicWrite.ts';
import { fileNameFor } from '../studyFiles/fileName.ts';
import { errorCode, writeFailure } from '../studyFiles/writeFailure.ts';
import { isOfKind } from './fileKinds.ts';

/** Writes what the window drew to a file that the user names. */
export async function exportFile(
  desk: Pick<Desk, 'dialogs' | 'report'>,
  { suggestedName, kind, bytes }: CallArgs<'exportFile'>,
): Promise<ExportAnswer> {
  if (!isOfKind[kind](bytes)) throw new Error(`the bytes are not ${kind}`);
  const fileName = fileNameFor(suggestedName, kind, 'Figure');
  const path = await desk.dialogs.askSavePath({ fileName, kind, folder: null });
  if (path === null) return { status: 'cancelled' };
  try {
    await writeAtomically(path, bytes);
    return { status: 'saved', path };
  } catch (error) {
    desk.report('write an export', error);
    return { status: 'failed', reason: writeFailure(error), code: errorCode(error), path };
  }
}
