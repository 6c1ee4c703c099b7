import type { Request } from "@trunkline/trial";
import fc from "fast-check";
import type { Contract, Operation } from "../contract.js";
import type { Judge } from "../judge.js";
import { type Break, breaksOf } from "./breaks.js";
import { refuses, schemaOfRequest } from "./requests.js";

/** A request with one mistake in it. */
export interface Broken extends Omit<Break, "make"> {
  readonly request: Request;
}

/** Breaks valid requests, so that each kind of mistake comes as often as the others wherever it is possible. */
export function brokenRequests(
  contract: Contract,
  operation: Operation,
  judge: Judge,
  valid: fc.Arbitrary<Request>,
): fc.Arbitrary<Broken> {
  const schema = schemaOfRequest(operation);
  const choose = (request: Request, kind: number, place: number): Broken | undefined => {
    const all = candidates(request);
    const kinds = [...new Set(all.map((one) => one.kind))].map((name) =>
      all.filter((one) => one.kind === name),
    );
    for (const [index] of kinds.entries()) {
      const group = kinds[(kind + index) % kinds.length] ?? [];
      for (const [step] of group.entries()) {
        const { make, ...rest } = group[(place + step) % group.length] as Break;
        const broken = make() as Request;
        if (refuses(operation, judge, broken)) return { ...rest, request: broken };
      }
    }
    return undefined;
  };
  const candidates = (request: Request): Break[] => [
    ...breaksOf(contract.schemas, [schema], request),
    ...Object.entries(undeclared)
      .filter(([group]) => !schema.properties?.has(group))
      .map(([group, value]) => ({
        kind: "undeclared",
        pointer: `/${group}`,
        make: () => ({ ...request, [group]: value }),
      })),
  ];
  return fc
    .tuple(valid, fc.nat(), fc.nat())
    .map(([request, kind, place]) => choose(request, kind, place))
    .filter((one) => one !== undefined);
}

const undeclared = {
  path: { id: "x" },
  query: { page: 1 },
  headers: { "X-Unknown": "x" },
  body: { text: "x" },
};
