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

/** The vendor's own word of a success, and the first place that proves it. */
function told({ envelope, operations }: Contract, operation: string, answer: unknown) {
  const { pointer } = envelope.success;
  const word = at(answer, pointer);
  const [proof] = operations.find(({ operationId }) => operationId === operation)?.proof ?? [];
  return {
    outcome: typeof word === "string" ? word : `${steps(pointer).at(-1)} ${word}`,
    id: proof ? String(at(answer, proof.pointer)) : "",
  };
}

function at(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>(
    (within, step) => (within as Readonly<Record<string, unknown>> | undefined)?.[step],
    value,
  );
}
