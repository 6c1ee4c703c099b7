import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseDocument, readContract } from "@trunkline/contract";
import { literalOf, vendors as names, readTrial } from "@trunkline/trial";
import { Failure } from "../failure.js";
import { memberNameOf, typeNameOf } from "../names.js";

const packages = fileURLToPath(new URL("../../../../packages/", import.meta.url));

/** What programs that a consumer compiles say of a vendor; its messages and settings are written as TypeScript. */
export interface Vendor {
  readonly name: string;
  /** As a variable has it, such as `acmeSms`. */
  readonly member: string;
  /** As its types have it, such as `AcmeSms`. */
  readonly type: string;
  readonly credentials: string;
  /** The operation of its first message. */
  readonly operation: string;
  readonly request: string;
  /** A request that compiles, and that the client refuses. */
  readonly refused: { readonly operation: string; readonly request: string } | undefined;
  /** Its channels of unified, each with a first message. */
  readonly channels: readonly { readonly via: string; readonly settings: string; readonly message: string }[];
  readonly hasToken: boolean;
  readonly event: string | undefined;
}

/** Every vendor, as its folders have it. */
export const vendors: readonly Vendor[] = names.map((name) => {
  const trial = readTrial(name);
  const file = join(packages, name, "openapi.yaml");
  const { contract } = readContract(name, parseDocument(readFileSync(file, "utf8"), file));
  const first = trial.sends.find(({ shown }) => shown);
  const [credentials] = trial.credentials;
  if (!first || !credentials) {
    throw new Failure(`specs/${name}/trial.yaml: it needs credentials, and a send that the demo shows.`);
  }
  const refused = trial.refusals.find(({ beyondTypes, beyondSchema }) => beyondTypes && !beyondSchema);
  const hasMapping = existsSync(join(packages, `unified/src/vendors/${name}.ts`));
  const channels = trial.channels.map(({ name: via, settings, messages }) => {
    return { via, settings: literalOf(settings), message: literalOf({ via, ...messages[0]?.written }) };
  });
  return {
    name,
    ...{ member: memberNameOf(name), type: typeNameOf(name), credentials: literalOf(credentials) },
    ...{ operation: first.operation, request: literalOf(first.written) },
    refused: refused && { operation: refused.operation, request: literalOf(refused.written) },
    channels: hasMapping ? channels : [],
    hasToken: contract.schemes.some(({ exchange }) => exchange !== undefined),
    event: contract.events[0]?.name,
  };
});
