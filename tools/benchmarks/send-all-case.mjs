import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";
import { importBuilt } from "./vendors.mjs";

const settings = { channel: "whatsapp", clientID: "client-1" };
const text = "Your order has left our warehouse.";
export const concurrency = 10;

/** The same messages by `sendAll`, and bare: as many loops as messages at once, each of which sends the next one. */
export async function sendersTo(port) {
  const { createKonnek } = await importBuilt("konnek");
  const client = createKonnek({
    baseUrl: `http://127.0.0.1:${port}/konnek`,
    credentials: { username: "benchmark", password: "benchmark" },
  });
  const messenger = createMessenger({ id: konnek(client, settings) });
  return {
    sendAll: async (count, onResult = () => {}) => {
      let accepted = 0;
      for await (const result of messenger.sendAll(messages(count), { concurrency })) {
        accepted += Number(result.outcome === "accepted");
        onResult(result.index);
      }
      check(accepted, count);
    },
    send: (count) => inLoops(count, (message) => messenger.send(message)),
    client: (count) => inLoops(count, ({ to }) => client.sendMessage({ path: settings, body: bodyTo(to) })),
  };
}

function* messages(count) {
  for (let index = 0; index < count; index += 1) yield { via: "id", to: `+62812${10_000_000 + index}`, text };
}

/** What the channel makes of such a message. */
function bodyTo(to) {
  const timestamp = new Date().toISOString();
  const times = { times: Math.floor(Date.parse(timestamp) / 1000), timestamp, timestampt: timestamp };
  return { id: crypto.randomUUID(), ...times, recipient: to.slice(1), type: "text", body: { text } };
}

async function inLoops(count, send) {
  const source = messages(count);
  let accepted = 0;
  const loop = async () => {
    for (const message of { [Symbol.iterator]: () => ({ next: () => source.next() }) }) {
      await send(message);
      accepted += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  check(accepted, count);
}

/** None is fast because it fails. */
function check(accepted, count) {
  if (accepted !== count) throw new Error(`${accepted} of ${count} messages were accepted`);
}
