// Takes rows of a file, waits for the end of its input, and works until nothing is left to do, as fast as it can. It prints what it
// was given: by processes.test.ts.
import { once } from "node:events";
import { sqliteStore } from "../../dist/sqlite/index.js";

const [path = "", ids = ""] = process.argv.slice(2);
const lastAttempt = 3;
const { ledger, records, close } = sqliteStore(path);

const rows = ids.split(",").map((id) => ({ id, via: "sms", message: id }));
const added = await Promise.all(rows.map((row) => ledger.add([row])));
say(added.flat().map((id) => `added ${id}`));

for (let isFirst = true; ; isFirst = false) {
  const rows = await ledger.dispatch({ limit: 3, leaseMs: 1_000_000_000 });
  say(rows.map(({ id, attempt }) => `dispatched ${id} ${attempt}`));
  if (isFirst) await once(process.stdin.resume(), "end");
  await Promise.all(
    rows.map(({ id, attempt }) =>
      attempt < lastAttempt
        ? ledger.again(id, attempt, 0)
        : ledger.settle(id, attempt, { state: "accepted", ground: "worker" }),
    ),
  );
  if (rows.length === 0 && (await records.count()).queued === 0) break;
}
await close();

function say(lines) {
  if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
}
