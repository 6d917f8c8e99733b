import { describe, expect, it, type Mock, vi } from 'vitest';
import { callNames, channelOf } from '../../src-ipc/names.ts';
import { type CallReceiver, type Handlers, registerCalls } from './registerCalls.ts';

type Listener = Parameters<CallReceiver['handle']>[1];

function setUp() {
  const listeners = new Map<string, Listener>();
  const handlers = Object.fromEntries(callNames.map((name) => [name, vi.fn()])) as unknown as {
    [N in keyof Handlers]: Mock<(args: unknown) => never>;
  };
  const report = vi.fn();
  registerCalls({ handle: (channel, listener) => listeners.set(channel, listener) }, handlers, report);
  const call = (name: string, args: unknown, url = 'app://main/index.html', parent: unknown = null) =>
    listeners.get(`overhang:${name}`)?.({ senderFrame: { url, parent } }, args);
  return { listeners, handlers, report, call };
}

describe('registerCalls', () => {
  it('listens on the channels of the contract and on no other', () => {
    expect([...setUp().listeners.keys()]).toEqual(callNames.map(channelOf));
  });

  it('hands checked arguments to the handler', async () => {
    const { handlers, call } = setUp();
    await call('windowControl', { action: 'minimize' });
    expect(handlers.windowControl).toHaveBeenCalledExactlyOnceWith({ action: 'minimize' });
  });

  it.each([
    ['a foreign page', 'https://example.org/', null],
    ['a subframe', 'app://main/index.html', {}],
  ])('refuses %s before looking at the arguments', async (_what, url, parent) => {
    const { handlers, call } = setUp();
    await expect(call('windowControl', { action: 'minimize' }, url, parent)).rejects.toThrow(/refused/);
    expect(handlers.windowControl).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown action', 'windowControl', { action: 'format' }],
    ['an extra key', 'windowControl', { action: 'close', force: true }],
    ['a number for a path', 'openStudy', { path: 7 }],
    ['text for bytes', 'exportFile', { suggestedName: 'a', kind: 'png', bytes: 'AAAA' }],
    [
      'half a study',
      'saveStudy',
      { study: { title: 'x' }, documentId: 'x', saveAs: false, suggestedName: '' },
    ],
    ['arguments where none belong', 'bootstrap', { a: 1 }],
  ])('refuses %s', async (_what, name, args) => {
    const { handlers, call } = setUp();
    await expect(call(name, args)).rejects.toThrow(/wrong arguments/);
    expect(handlers[name as keyof Handlers]).not.toHaveBeenCalled();
  });

  it('keeps the cause of a failure from the page and reports it', async () => {
    const { handlers, report, call } = setUp();
    const cause = new Error('/home/someone/secret.overhang');
    handlers.recentStudies.mockRejectedValue(cause);
    await expect(call('recentStudies', undefined)).rejects.toThrow(/^recentStudies: failed$/);
    expect(report).toHaveBeenCalledExactlyOnceWith('recentStudies', cause);
  });
});
