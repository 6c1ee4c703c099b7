import { type Contract, steps } from "@trunkline/contract";
import type { Accepted, Sending } from "./sending.js";
import type { Vendor } from "./vendor.js";

/** Every request that the trials mark for the demo, by each vendor's own client. */
export function sendingsByClient(vendors: readonly Vendor[]): Sending[] {
  return vendors.flatMap(({ name, trial, contract, client }) =>
    trial.sends.flatMap(({ operation, request, shown }): Sending[] => {
      if (shown === undefined) return [];
      const send = async () => acceptedOf(contract, operation, await client[operation]?.(request));
      return [{ vendor: name, ...shown, send }];
    }),
  );
}

/** The first proof of success, with the status beside it or else the envelope's word for success. */
function acceptedOf({ envelope, operations }: Contract, operation: string, response: unknown): Accepted {
  const [proof] = operations.find(({ operationId }) => operationId === operation)?.proof ?? [];
  const status = proof && wordAt(response, [...steps(proof.pointer).slice(0, -1), "status"]);
  return {
    says: status ?? wordAt(response, steps(envelope.success.pointer)) ?? "",
    id: proof ? String(at(response, steps(proof.pointer))) : "-",
  };
}

/** A string speaks for itself. A number or a boolean needs its name. */
function wordAt(response: unknown, path: readonly string[]): string | undefined {
  const value = at(response, path);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? `${path.at(-1)} ${value}` : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (within as Readonly<Record<string, unknown>> | undefined)?.[step],
    value,
  );
}
