import { existsSync, readdirSync, readFileSync } from "node:fs";
import { specs } from "./contract.js";

/** A payload as a vendor's documentation prints it; specs/evidence.schema.json describes its file. */
export interface Payload {
  /** The name of its file. */
  readonly from: string;
  readonly schema: string;
  readonly verdict: "satisfies" | "contradicts";
  readonly payload: object;
}

/** A signature as a vendor's documentation prints it. */
export interface Signed {
  readonly from: string;
  readonly signed: { readonly secret: string; readonly body: string; readonly signature: string };
}

/** The files of a vendor's evidence, by their names. */
export function evidenceOf(vendor: string): Readonly<Record<string, unknown>> {
  const folder = new URL(`${vendor}/evidence/`, specs);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), "utf8"))]),
  );
}

export function payloadsOf(vendor: string): Payload[] {
  return all(vendor).filter((one): one is Payload => "payload" in one);
}

export function signaturesOf(vendor: string): Signed[] {
  return all(vendor).filter((one): one is Signed => "signed" in one);
}

function all(vendor: string): (Payload | Signed)[] {
  return Object.entries(evidenceOf(vendor)).map(([from, one]) => ({ ...(one as Payload | Signed), from }));
}
