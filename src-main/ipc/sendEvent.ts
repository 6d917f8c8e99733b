import type { EventPayload } from '../../src-ipc/events.ts';
import { channelOf, type EventName } from '../../src-ipc/names.ts';

/** The part of Electron's WebContents that is used. */
export interface EventTarget {
  isDestroyed(): boolean;
  send(channel: string, payload: unknown): void;
}

export type SendEvent = <N extends EventName>(name: N, payload: EventPayload<N>) => void;

/** Tells the window something, if there is one. */
export function eventSender(target: () => EventTarget | null): SendEvent {
  return (name, payload) => {
    const contents = target();
    if (contents !== null && !contents.isDestroyed()) contents.send(channelOf(name), payload);
  };
}
