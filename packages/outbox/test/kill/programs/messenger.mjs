// The messenger of every process: one account of Konnek, with three channels.
import { createKonnek } from "@trunkline/konnek";
import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";

/** The vendor learns by the user's name which process a request is of. */
export function messengerTo(baseUrl, options = {}) {
  const credentials = { username: String(process.pid), password: "of-the-account" };
  const client = createKonnek({ baseUrl, credentials, ...options });
  const channel = (name) => [name, konnek(client, { clientID: name, channel: "whatsapp" })];
  return createMessenger(Object.fromEntries(["a", "b", "c"].map(channel)));
}
