import { VendorError } from "@trunkline/unified";
import { table } from "./table.js";

/** One message of the demo: who sends it through which channel, what it is, and how to send it. */
export interface Sending {
  readonly vendor: string;
  readonly channel: string;
  readonly kind: string;
  readonly send: () => Promise<Accepted>;
}

/** What the vendor says of a message that it accepted, and its id. */
export interface Accepted {
  readonly says: string;
  readonly id: string;
}

/** Sends messages one by one, and shows each in a row of a table, also if it fails. */
export async function sendAll(sendings: readonly Sending[]): Promise<{ shown: string; failures: number }> {
  const rows: string[][] = [];
  let failures = 0;
  for (const { vendor, channel, kind, send } of sendings) {
    const startedAt = performance.now();
    const { says, id } = await send().catch((error: unknown): Accepted => {
      if (!(error instanceof VendorError)) throw error;
      failures += 1;
      return { says: error.outcome, id: error.message };
    });
    rows.push([vendor, channel, kind, says, id, (performance.now() - startedAt).toFixed(1)]);
  }
  return { shown: table(["vendor", "channel", "message", "vendor says", "id", "ms"], rows), failures };
}
