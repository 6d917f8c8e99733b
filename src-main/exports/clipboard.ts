import * as electron from 'electron';
import { isOfKind } from './fileKinds.ts';

/** The clipboard of Electron before 45, which the fallback runtime still has. */
interface OlderClipboard {
  write(data: { readonly text: string; readonly html?: string }): void;
  writeImage(image: electron.NativeImage): void;
}

function olderClipboard(): OlderClipboard | null {
  const { clipboard }: { readonly clipboard: unknown } = electron;
  return 'ClipboardItem' in electron ? null : (clipboard as OlderClipboard);
}

/** Puts text on the clipboard, with a formatted version for programs that take one. */
export async function copyText({ text, html }: { text: string; html?: string | undefined }): Promise<void> {
  const older = olderClipboard();
  if (older !== null) return older.write({ text, ...(html === undefined ? {} : { html }) });
  const items = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
  await electron.clipboard.write([new electron.ClipboardItem(items)]);
}

/** Puts a PNG on the clipboard. */
export async function copyImage(bytes: Uint8Array): Promise<void> {
  if (!isOfKind.png(bytes)) throw new Error('the bytes are not png');
  const older = olderClipboard();
  if (older !== null) return older.writeImage(electron.nativeImage.createFromBuffer(Buffer.from(bytes)));
  const blob = new Blob([new Uint8Array(bytes)], { type: 'image/png' });
  await electron.clipboard.write([new electron.ClipboardItem({ 'image/png': blob })]);
}
