// Adds messages to the outbox, and maybe dies of it; with `inTransaction` all of them in one of its own.
import { createKonnek } from "@trunkline/konnek";
import { createOutbox } from "@trunkline/outbox";
import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";
import { mortal } from "./mortal.mjs";

const { module, where, dies, ids, inTransaction } = JSON.parse(process.argv[2]);
const { beforeCommit, wrapped } = mortal(dies);
const loaded = await import(module);
const { store, engine } = loaded.open(where, { beforeCommit });
const transaction = inTransaction && loaded.openTransactions(where);
const client = createKonnek({ baseUrl: "http://127.0.0.1:9", credentials: { username: "u", password: "p" } });
const messenger = createMessenger(
  Object.fromEntries(
    ["a", "b", "c"].map((name) => [name, konnek(client, { clientID: name, channel: "whatsapp" })]),
  ),
);
const outbox = createOutbox({ messenger, store: wrapped(store), engine });
transaction?.begin();
for (let first = 0; first < ids.length; first += 10) {
  await Promise.all(
    ids.slice(first, first + 10).map((id, index) => {
      const message = { via: "abc"[index % 3], to: "+6281200000000", text: id };
      return outbox.add(message, { id, priority: index % 2, tx: transaction?.tx });
    }),
  );
}
transaction?.commit();
transaction?.close();
await outbox.close();
process.disconnect();
