import { type FieldError, invalid, invalidOptions, VendorError } from "@trunkline/runtime";
import type { ReadEvents } from "../events.js";
import { readMessage, type TakenMessage } from "../message/read-message.js";
import { readOrThrow } from "../read-or-throw.js";
import { receiptOf } from "../receipt.js";
import { createDoubts } from "../reconcile/doubts.js";
import type { FindOptions } from "../reconcile/reconciled.js";
import { sendOptions } from "../rules/send-options.js";
import { unexpected } from "../unexpected.js";
import { type Capabilities, type Kind, kinds } from "./capabilities.js";
import type { Carried, Channel, SendOptions } from "./channel.js";
import type { CallWith, ChannelDefinition, Closing, Making, Mapping } from "./definition.js";
import { readTable } from "./table.js";

const uploaded =
  "only the process that uploaded its file knows what the vendor's record shows; look for the message at the vendor";

/**
 * Makes the function that gives a client of a vendor an account, and so a channel. `events` reads the vendor's deliveries.
 * A message is read once, before the first call. The README of this package has an example.
 */
export function defineChannel<
  Client extends Closing,
  const Vendor extends string,
  Settings,
  const Table extends Capabilities,
  M extends Mapping<Client, Settings, Table>,
  Raw,
>(
  definition: ChannelDefinition<Client, Vendor, Settings, Table, M, Raw>,
): (
  client: Client,
  settings: Settings,
  events?: ReadEvents,
) => Channel<
  Carried<
    Vendor,
    Table,
    Raw,
    M extends { readonly template: (value: infer T, ...rest: never[]) => object } ? T : never
  >
> {
  const { vendor, capabilities, mapping, reconcile } = definition;
  const makes = Object.entries<(value: never, making: Making<Client, Settings>) => object>(mapping);
  return (client, given, readEvents) => {
    // Copied, so that later changes of the caller's object send nothing elsewhere.
    const settings = readOrThrow(
      (problems) => {
        problems.push(...problemsOf(client, readEvents));
        return definition.settings(given, "", problems) as Settings;
      },
      (problems) => invalidOptions(vendor, vendor, problems),
    );
    const table = readTable(
      vendor,
      typeof capabilities === "function" ? capabilities(settings) : capabilities,
    );
    const doubts =
      reconcile &&
      createDoubts(client, (doubt, options) => reconcile(client, { ...doubt, settings } as never, options));
    const heldBy = (values: TakenMessage) => makes.filter(([kind]) => Object.hasOwn(values, kind));
    const partsOf = (values: TakenMessage, options: CallWith) =>
      heldBy(values).map(([kind, make]) =>
        make(values[kind as Kind] as never, { client, settings, options }),
      );
    return {
      ...{ vendor, client },
      ...(doubts && {
        reconcile: doubts.reconcile,
        find: async (message: never, options: FindOptions) => {
          const values = readOrThrow(
            (problems) => readMessage(message, table, {}, problems),
            (problems, cause) => invalid(vendor, "find", problems, cause, {}),
          );
          // A record shows where a file was uploaded to, which only the process knows that uploaded it.
          if (Object.hasOwn(values, "file")) return { outcome: "unknown", reason: uploaded };
          const made = await Promise.all(partsOf(values, { since: performance.now() }));
          return await doubts.find(Object.assign({}, ...made), options);
        },
      }),
      capabilities: table.capabilities,
      ...(readEvents && { readEvents }),
      close: () => client.close(),
      prepare: (message, options, context = {}) => {
        let its: SendOptions | undefined;
        const values = readOrThrow(
          (problems) => {
            its = sendOptions(options ?? {}, "", problems);
            return readMessage(message, table, context, problems);
          },
          (problems, cause) => invalid(vendor, "send", problems, cause, { tag: its?.tag }),
        );
        return async () => {
          const { isPaced, ...rest } = its ?? {};
          const call = {
            ...rest,
            since: performance.now(),
            ...(isPaced && { retry: { maxRetryAfterMs: 0 } }),
          };
          let made: readonly object[];
          try {
            const parts = partsOf(values, call);
            // Without an upload the client is called at once, because it copies a file's bytes when it is called.
            // A promise of another library or realm is no instance of this one, and has no members that a request needs.
            made = parts.some((part) => "then" in part) ? await Promise.all(parts) : parts;
          } catch (thrown) {
            if (thrown instanceof VendorError) throw thrown;
            // The client has not been called, or for an upload alone.
            const problem = { field: "", message: "could not be made: its mapping threw an error" };
            throw invalid(vendor, "send", [problem], thrown, { tag: its?.tag });
          }
          const request = Object.assign({}, ...made);
          // A vendor's record of a message does not show its extras.
          const held = heldBy(values);
          const shown = made.filter((_, index) => !kinds.extras.includes(held[index]?.[0] as never));
          const sending = doubts?.begin(request, shown);
          const known: { readonly tag?: string | undefined; correlation?: string | undefined } = {
            tag: its?.tag,
          };
          try {
            const calling = definition.send(client, request, settings, call);
            const { data, correlation } = (await calling.withResponse?.()) ?? { data: await calling };
            known.correlation = correlation;
            const from = { vendor, via: context.via ?? vendor, ...known };
            const receipt = receiptOf(from, data, definition.receipt(data));
            sending?.accepted(receipt.id);
            return receipt;
          } catch (thrown) {
            // The vendor may have the message, whatever went wrong since.
            const error =
              thrown instanceof VendorError
                ? thrown
                : unexpected(thrown, { vendor, outcome: "unknown", ...known });
            if (error.outcome === "unknown") sending?.doubted(error, error.correlation);
            else sending?.failed();
            throw error;
          }
        };
      },
    };
  };
}

/** What plain JavaScript may have given in place of a client and of a reader. */
function problemsOf(client: Closing | undefined, readEvents: unknown): FieldError[] {
  const problems: FieldError[] = [];
  if (typeof client?.close !== "function")
    problems.push({ field: "/client", message: "must be a client with close()" });
  if (readEvents !== undefined && typeof readEvents !== "function")
    problems.push({ field: "/events", message: "must be a function that reads deliveries" });
  return problems;
}
