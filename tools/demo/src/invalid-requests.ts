import type { Refusal, Trial } from "@trunkline/trial";
import { VendorError } from "@trunkline/unified";
import type { Vendor } from "./vendor.js";

/** Sends an invalid body to each mock server without the client's check, as another program might, and shows the response. */
export async function invalidRequests(vendors: readonly Vendor[]): Promise<string> {
  const shown = await Promise.all(
    vendors.flatMap((vendor) => {
      const wrong = wrongBodyOf(vendor.trial);
      return wrong ? [responseTo(vendor, wrong)] : [];
    }),
  );
  return shown.join("\n\n");
}

/** The first invalid body that compiles, of an operation in the demo. */
export function wrongBodyOf({ sends, refusals }: Trial): Refusal | undefined {
  const shown = sends.filter((send) => send.shown).map(({ operation }) => operation);
  return refusals.find(
    ({ operation, field, beyondTypes, beyondMock }) =>
      shown.includes(operation) && beyondTypes && !beyondMock && field.startsWith("/body/"),
  );
}

async function responseTo({ mock, caller, rows }: Vendor, wrong: Refusal): Promise<string> {
  const error = await caller.call(rows[wrong.operation], wrong.request).catch((thrown: unknown) => thrown);
  const record = mock.requests.at(-1);
  const [violation] = record?.violations ?? [];
  if (!(error instanceof VendorError) || !record?.response || !violation) {
    throw new Error(
      `The mock server accepted a request that the contract does not allow: ${wrong.operation}, ${wrong.rule}.`,
    );
  }
  // A query may hold the token.
  const [path] = record.target.split("?");
  return [
    `  ${record.method} ${path}  ${JSON.stringify(record.body)}`,
    `  ${record.response.status}  /${violation.in}${violation.pointer}  ${violation.message}`,
  ].join("\n");
}
