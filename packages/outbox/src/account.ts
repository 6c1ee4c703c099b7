import type { Sender } from "./sender.js";

/** The account of a channel. One that the messenger does not say is the channel's own. */
export function accountOf(accounts: Sender["accounts"], via: string): string {
  return (Object.hasOwn(accounts, via) ? accounts[via] : undefined) ?? via;
}
