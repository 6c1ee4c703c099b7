import { type Contract, steps } from "@trunkline/contract";
import type { Sending } from "./sending.js";
import type { Vendor } from "./vendor.js";

/** Every request that the trials have the demo show, by each vendor's own client. */
export function sendingsByClient(vendors: readonly Vendor[]): Sending[] {
  return vendors.flatMap(({ name, trial, contract, client }) =>
    trial.sends.flatMap(({ operation, request, shown }): Sending[] => {
      if (shown === undefined) return [];
      const send = async () => told(contract, operation, await client[operation]?.(request));
      return [{ vendor: name, ...shown, send }];
    }),
  );
}

/** The first place that proves a success, and the status beside it. An answer without one has the word of its envelope. */
function told({ envelope, operations }: Contract, operation: string, answer: unknown) {
  const [proof] = operations.find(({ operationId }) => operationId === operation)?.proof ?? [];
  const status = proof && outcomeAt(answer, [...steps(proof.pointer).slice(0, -1), "status"]);
  return {
    outcome: status ?? outcomeAt(answer, steps(envelope.success.pointer)) ?? "",
    id: proof ? String(at(answer, steps(proof.pointer))) : "-",
  };
}

/** A word as it is. A number says little without its name, and neither does true. */
function outcomeAt(answer: unknown, path: readonly string[]): string | undefined {
  const value = at(answer, path);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? `${path.at(-1)} ${value}` : undefined;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (within as Readonly<Record<string, unknown>> | undefined)?.[step],
    value,
  );
}
