import { readTrial } from "@trunkline/trial";
import { type AnyChannel, createMessenger } from "@trunkline/unified";
import { loadClient } from "./vendor.js";

/** A messenger with the first channel of a vendor's trial. */
export async function messengerOf(vendor: string, baseUrl: string) {
  const { client, channel } = await loadClient(vendor, baseUrl);
  const [its] = readTrial(vendor).channels;
  if (!channel || !its) throw new Error(`specs/${vendor}/trial.yaml has no channel.`);
  const messenger = createMessenger({ [its.name]: channel(client, its.settings) as AnyChannel });
  const to = its.messages.map(({ message }) => (message as { readonly to?: unknown }).to).find(Boolean);
  return { messenger, message: (text: string) => ({ via: its.name, to, text }) };
}
