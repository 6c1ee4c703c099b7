import { VendorError } from "@trunkline/unified";
import { table } from "./table.js";
import type { Vendor } from "./vendor.js";

const faults = {
  refuse: "nothing listens",
  resetAfterRequest: "the connection is lost after the request",
} as const;

/** Sends the commonest message of each vendor over connections that break, and shows what its error says. */
export async function brokenConnections(vendors: readonly Vendor[]): Promise<string> {
  const rows: string[][] = [];
  for (const { name, trial, mock, client } of vendors) {
    const sent = trial.sends.find(({ operation }) => operation === trial.commonest);
    if (!sent) continue;
    for (const [fault, what] of Object.entries(faults)) {
      const rule = mock.on(sent.operation).fail(fault as keyof typeof faults);
      // By default the client would wait and try again where nothing listens.
      const sending = client[sent.operation]?.(sent.request, { retry: false });
      const error = await sending?.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      await rule.end();
      if (!(error instanceof VendorError)) throw new Error(`${name} took no notice of the fault ${fault}.`);
      const advice = error.isRetryable ? "yes, later" : "no: the vendor may have sent it, so look first";
      rows.push([`  ${name}`, what, error.outcome, String(error.isRetryable), advice]);
    }
  }
  return table(["  vendor", "what breaks", "outcome", "isRetryable", "send again?"], rows);
}
