import { type AnyChannel, createMessenger, type Receipt } from "@trunkline/unified";
import type { Sending } from "./sending.js";
import type { Vendor } from "./vendor.js";

/** Every message of the trials, through one messenger with all their channels. */
export function sendingsByUnified(vendors: readonly Vendor[]): Sending[] {
  const channels = vendors.flatMap((vendor) => vendor.trial.channels.map((one) => ({ vendor, ...one })));
  const messenger = createMessenger(
    Object.fromEntries(
      channels.map(({ vendor: { name, channel, client }, name: via, settings }): [string, AnyChannel] => {
        if (!channel) {
          throw new Error(
            `specs/${name}/trial.yaml has channels: write packages/unified/src/vendors/${name}.ts, and run \`pnpm build\`.`,
          );
        }
        return [via, channel(client, settings)];
      }),
    ),
  );
  const send = messenger.send as unknown as (message: object) => Promise<Receipt>;
  return channels.flatMap(({ vendor, name: via, messages }) =>
    messages.map(({ kind, message }) => ({
      vendor: vendor.name,
      channel: via,
      kind,
      send: async () => {
        const { status, id } = await send({ via, ...message });
        return { says: status, id };
      },
    })),
  );
}
