import { invalid, invalidOptions } from "@trunkline/runtime";
import type { Channel, SendOptions } from "./channel.js";
import type { AllOf, CallWith, Entries, PartOf, ValuesOf } from "./entry.js";
import { readMessage } from "./read-message.js";
import { readOrThrow } from "./read-or-throw.js";
import { type Receipt, receiptOf, type Sent } from "./receipt.js";
import { object } from "./rules/object.js";
import { numberBetween, type Rule, rule } from "./rules/values.js";

/** How the messages of `unified` are sent by a vendor's client. */
interface Definition<Client, Settings, Recipients, Contents, Extras, Raw> {
  readonly vendor: string;
  /** The rule of what a channel needs besides its client. */
  readonly settings: Rule<Settings>;
  readonly recipients: Recipients;
  /** The contents, or those that the settings allow. */
  readonly contents: Contents | ((settings: Settings) => Contents);
  readonly extras: Extras;
  /** Sends what the entries made, and reads the receipt from the response. */
  readonly send: (
    client: Client,
    request: PartOf<Recipients> & PartOf<Contents> & Partial<AllOf<PartOf<Extras>>>,
    settings: Settings,
    options: CallWith,
  ) => Promise<Sent<Raw>>;
}

const sendOptions: Rule<SendOptions> = object<SendOptions>(
  {},
  {
    signal: rule((value) => value instanceof AbortSignal, "must be an AbortSignal"),
    timeoutMs: numberBetween(1, 2_147_483_647),
  },
);

/** Makes the function that gives a client an account, and so a channel. A message is read once, before the first call. */
export function defineChannel<
  Client,
  Settings,
  Recipients extends Entries<Client>,
  Contents extends Entries<Client>,
  Extras extends Entries<Client>,
  Raw,
>({
  vendor,
  settings: rule,
  send,
  ...mapping
}: Definition<Client, Settings, Recipients, Contents, Extras, Raw>): (
  client: Client,
  settings: Settings,
) => Channel<ValuesOf<Recipients>, ValuesOf<Contents>, ValuesOf<Extras>, Raw> {
  return (client, given) => {
    // Copied, so that later changes of the caller's object send nothing elsewhere.
    const settings = readOrThrow(
      (problems) => rule(given, "", problems) as Settings,
      (problems) => invalidOptions(vendor, vendor, problems),
    );
    const { recipients, extras } = mapping;
    const contents = typeof mapping.contents === "function" ? mapping.contents(settings) : mapping.contents;
    const entries: Entries<Client> = { ...recipients, ...contents, ...extras };
    const rules = Object.fromEntries(Object.entries(entries).map(([name, { rule }]) => [name, rule]));
    const names = {
      recipients: Object.keys(recipients),
      contents: Object.keys(contents),
      extras: Object.keys(extras),
    };
    return {
      vendor,
      ...names,
      send: async (message, options, name): Promise<Receipt<Raw>> => {
        const since = performance.now();
        const channel = name ? `channel "${name}" (${vendor})` : vendor;
        const [values, its] = readOrThrow(
          (problems) => [
            readMessage(message, rules, names, channel, problems),
            sendOptions(options ?? {}, "", problems),
          ],
          (problems, cause) => invalid(vendor, "send", problems, cause),
        );
        const call = { ...its, since };
        const parts = Object.entries(entries).flatMap(([name, { make }]) =>
          Object.hasOwn(values, name) ? [make(values[name] as never, client, call)] : [],
        );
        // Without an upload the client is called at once, because it copies a file's bytes when it is called.
        const made = parts.some((part) => part instanceof Promise) ? await Promise.all(parts) : parts;
        return receiptOf(vendor, await send(client, Object.assign({}, ...made), settings, call));
      },
    };
  };
}
