import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type CallName, callNames, channelOf, type EventName, eventNames } from '../src-ipc/names.ts';

/** The page gets one function for each name of the contract: no channel argument, no `ipcRenderer`. */
function call(name: CallName) {
  const channel = channelOf(name);
  return (args: unknown): Promise<unknown> => ipcRenderer.invoke(channel, args);
}

function subscription(name: EventName) {
  const channel = channelOf(name);
  return (listener: (payload: unknown) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  };
}

contextBridge.exposeInMainWorld('overhang', {
  ...Object.fromEntries(callNames.map((name) => [name, call(name)])),
  on: Object.fromEntries(eventNames.map((name) => [name, subscription(name)])),
  // What was dragged out of another window's page is no file on the disk and has no path.
  openDroppedFile: async (file: File): Promise<unknown> => {
    const path = webUtils.getPathForFile(file);
    return path === '' ? { status: 'cancelled' } : ipcRenderer.invoke(channelOf('openStudy'), { path });
  },
});
