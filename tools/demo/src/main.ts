import { vendors as names } from "@trunkline/trial";
import { VendorError } from "@trunkline/unified";
import { sendingsByClient } from "./by-client.js";
import { sendingsByUnified } from "./by-unified.js";
import { refusedByCompiler } from "./refused-by-compiler.js";
import { refusedByMock } from "./refused-by-mock.js";
import type { Sending } from "./sending.js";
import { table } from "./table.js";
import { loadVendor, type Vendor } from "./vendor.js";

const headings = ["vendor", "channel", "kind", "outcome", "id", "ms"];

async function run(vendors: readonly Vendor[]): Promise<number> {
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
  console.log(await sendAll(sendingsByUnified(vendors)));
  console.log("\nThrough each vendor's own client\n");
  console.log(await sendAll(sendingsByClient(vendors)));
  console.log("\nA message that the vendor cannot carry does not compile\n");
  console.log(refusedByCompiler(vendors));
  console.log("\nA body that breaks the contract is refused by the mock server, which names the field\n");
  console.log(await refusedByMock(vendors));
  return failures;
}

const vendors = await Promise.all(names.map(loadVendor));
try {
  const failures = await run(vendors);
  console.log(failures === 0 ? "\nEvery message was accepted.\n" : `\n${failures} messages failed.\n`);
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await Promise.all(vendors.map(({ mock }) => mock.close()));
}
