import { VendorError } from "@trunkline/unified";
import type { Vendor } from "./vendor.js";

/** Sends a body of each vendor that its client would refuse, as another program might, and shows where the mock server finds it wrong. */
export async function refusedByMock(vendors: readonly Vendor[]): Promise<string> {
  const shown = await Promise.all(vendors.map(refused));
  return shown.flat().join("\n\n");
}

async function refused({ trial, mock, caller, rows }: Vendor): Promise<string[]> {
  const ofShown = trial.sends.filter((send) => send.shown).map(({ operation }) => operation);
  const one = trial.refusals.find(
    ({ operation, field, beyondTypes, beyondMock }) =>
      ofShown.includes(operation) && beyondTypes && !beyondMock && field.startsWith("/body/"),
  );
  if (!one) return [];
  const error = await caller.call(rows[one.operation], one.request).catch((thrown: unknown) => thrown);
  const record = mock.requests.at(-1);
  const [violation] = record?.violations ?? [];
  if (!(error instanceof VendorError) || !record || !violation) {
    throw new Error(
      `The mock server took a request that the contract refuses: ${one.operation}, ${one.rule}.`,
    );
  }
  // A query may hold the token.
  const [path] = record.target.split("?");
  return [
    [
      `  ${record.method} ${path}  ${JSON.stringify(record.body)}`,
      `  ${record.answer?.status}  /${violation.in}${violation.pointer}  ${violation.message}`,
    ].join("\n"),
  ];
}
