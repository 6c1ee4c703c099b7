import { type AnyChannel, createMessenger, type Receipt, type SendOptions } from "../src/index.js";

/** Sends messages of unknown type through one channel. */
export function sentBy(channel: AnyChannel) {
  const messenger = createMessenger({ channel }) as unknown as {
    send(message: unknown, options?: SendOptions): Promise<Receipt>;
  };
  return async (message: object, options?: SendOptions): Promise<Receipt> =>
    await messenger.send({ via: "channel", ...message }, options);
}
