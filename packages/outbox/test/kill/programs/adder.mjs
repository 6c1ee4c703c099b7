// Adds messages to the outbox, and maybe dies of it; with `inTransaction` all of them in one of its own.
import { createOutbox } from "@trunkline/outbox";
import { messengerTo } from "./messenger.mjs";
import { mortal } from "./mortal.mjs";

const { module, where, dies, ids, inTransaction } = JSON.parse(process.argv[2]);
const { onCommit, wrapped } = mortal(dies);
const loaded = await import(module);
const opened = await loaded.open(where, onCommit);
const transaction = inTransaction && (await loaded.openTransaction(where));
const messenger = messengerTo("http://127.0.0.1:9");
const outbox = createOutbox({ messenger, store: wrapped(opened.store), engine: opened.engine });
await transaction?.begin();
for (let first = 0; first < ids.length; first += 10) {
  await Promise.all(
    ids.slice(first, first + 10).map((id, index) => {
      const message = { via: "abc"[index % 3], to: "+6281200000000", text: id };
      return outbox.add(message, { id, priority: index % 2, tx: transaction?.tx });
    }),
  );
}
await transaction?.commit();
await transaction?.close();
await outbox.close();
await opened.close();
process.disconnect();
