import { type Mock, startMock } from "@trunkline/mock";
import { VendorError } from "@trunkline/unified";
import { sendingsByClient } from "./by-client.js";
import { sendingsByUnified } from "./by-unified.js";
import { createClients, type Sending } from "./clients.js";
import { refusedByCompiler, refusedByMock } from "./refusals.js";
import { table } from "./table.js";

const headings = ["vendor", "channel", "kind", "outcome", "id", "ms"];

async function run(
  mocks: Readonly<Record<"islash" | "konnek" | "yeastar" | "sociocs", Mock>>,
): Promise<number> {
  const clients = createClients({
    islash: mocks.islash.url,
    konnek: mocks.konnek.url,
    yeastar: mocks.yeastar.url,
    sociocs: mocks.sociocs.url,
  });
  let failures = 0;
  const send = async ({ vendor, channel, kind, send }: Sending) => {
    const startedAt = performance.now();
    const told = (outcome: string, id: string) => {
      const ms = (performance.now() - startedAt).toFixed(1);
      return [vendor, channel, kind, outcome, id, ms];
    };
    try {
      const { outcome, id } = await send();
      return told(outcome, id);
    } catch (error) {
      failures += 1;
      if (!(error instanceof VendorError)) throw error;
      return told(error.outcome, error.message);
    }
  };
  const sendAll = async (sendings: readonly Sending[]) => {
    const rows: string[][] = [];
    for (const sending of sendings) rows.push(await send(sending));
    return table(headings, rows);
  };

  console.log("\nThrough one messenger (@trunkline/unified)\n");
  console.log(await sendAll(sendingsByUnified(clients)));
  console.log("\nThrough each vendor's own client\n");
  console.log(await sendAll(sendingsByClient(clients)));
  console.log("\nA message that the vendor cannot carry does not compile\n");
  console.log(refusedByCompiler());
  console.log("\nA body that breaks the contract is refused by the mock server, which names the field\n");
  console.log(await refusedByMock(mocks.sociocs.url));
  return failures;
}

const [islash, konnek, yeastar, sociocs] = await Promise.all([
  startMock("islash"),
  startMock("konnek"),
  startMock("yeastar"),
  startMock("sociocs"),
]);
try {
  const failures = await run({ islash, konnek, yeastar, sociocs });
  console.log(failures === 0 ? "\nEvery message was accepted.\n" : `\n${failures} messages failed.\n`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await Promise.all([islash, konnek, yeastar, sociocs].map((mock) => mock.close()));
}
