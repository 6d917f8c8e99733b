import { type CallAnswer, type CallArgs, contract } from '../../src-ipc/contract.ts';
import { type CallName, callNames, channelOf } from '../../src-ipc/names.ts';
import { isTrustedSender, type SenderFrame } from '../security/trustedSender.ts';

/** What main does for each call of the contract. */
export type Handlers = {
  readonly [N in CallName]: (args: CallArgs<N>) => Soon<CallAnswer<N>>;
};

type Soon<T> = [T] extends [undefined] ? void | Promise<void> : T | Promise<T>;

/** The part of Electron's ipcMain that is used. */
export interface CallReceiver {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: SenderFrame | null }, args: unknown) => unknown,
  ): void;
}

/**
 * Lets the window call main: first the sender is checked, then the arguments against the contract, then the handler
 * runs. The window learns of a failure only its name; details go to `report`, never the arguments.
 */
export function registerCalls(
  receiver: CallReceiver,
  handlers: Handlers,
  report: (call: CallName, error: unknown) => void,
): void {
  for (const name of callNames) {
    receiver.handle(channelOf(name), async (event, args) => {
      if (!isTrustedSender(event.senderFrame)) throw new Error(`${name}: refused, not one of our pages`);
      const checked = contract[name].args.safeParse(args);
      if (!checked.success) {
        const issue = checked.error.issues[0];
        throw new Error(
          `${name}: wrong arguments at ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
        );
      }
      try {
        return await (handlers[name] as (args: unknown) => unknown)(checked.data);
      } catch (error) {
        report(name, error);
        throw new Error(`${name}: failed`);
      }
    });
  }
}
