import type { CallAnswer, CallArgs } from './contract.ts';
import type { OpenAnswer } from './document.ts';
import type { EventPayload } from './events.ts';
import type { CallName, EventName } from './names.ts';

type Calls = {
  readonly [N in CallName]: [CallArgs<N>] extends [undefined]
    ? () => Promise<CallAnswer<N>>
    : (args: CallArgs<N>) => Promise<CallAnswer<N>>;
};

type Subscriptions = {
  /** Returns the function that ends the subscription. */
  readonly [N in EventName]: (listener: (payload: EventPayload<N>) => void) => () => void;
};

/** `window.overhang`: all that the page can reach of the application. */
export interface Bridge extends Calls {
  readonly on: Subscriptions;
  /** Opens a file that was dropped on the window; only a real dropped `File` has a path. */
  readonly openDroppedFile: (file: File) => Promise<OpenAnswer>;
}

declare global {
  interface Window {
    readonly overhang: Bridge;
  }
}
