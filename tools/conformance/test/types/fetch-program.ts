import { literalOf, type Refusal, readTrial, type Send, type Written } from "@trunkline/trial";
import { type Contract, contracts, operationOf } from "../contract.js";
import { typeNameOf } from "../packages.js";
import type { Statement } from "./statements.js";
import { textSchemaAt } from "./text-schemas.js";

/** A case of a trial as a user of openapi-fetch would write it. */
export interface FetchStatement extends Statement {
  readonly case: Send | Refusal;
}

export const fetchStatements: readonly FetchStatement[] = contracts.flatMap((contract) => {
  const { vendor } = contract;
  const { sends, refusals } = readTrial(vendor);
  const all = [
    ...sends.map((one) => ({ one, name: one.name, compiles: true })),
    ...refusals.map((one) => ({ one, name: one.rule, compiles: one.beyondTypes ?? false })),
  ];
  return (
    all
      .map(({ one, name, compiles }) => ({
        vendor,
        what: `${one.operation}, ${name}`,
        source: callOf(contract, one.operation, one.written),
        compiles,
        case: one,
      }))
      // A list of many is made by a function, whose result openapi-fetch's types do not reach: its constants become texts.
      .filter(({ source }) => !source.includes("Array.from"))
  );
});

function callOf(contract: Contract, id: string, written: Written): string {
  const { vendor } = contract;
  const operation = operationOf(contract, id);
  const literal = literalOf(initOf(written), (pointer) => {
    const schema = textSchemaAt(operation, pointer);
    return schema && `import("@trunkline/${vendor}").${schema}`;
  });
  const client = `import("@trunkline/${vendor}/openapi-fetch").${typeNameOf(vendor)}Client`;
  return `((client: ${client}) => client.${operation.method}(${JSON.stringify(operation.path)}, ${literal}));`;
}

/** The parameters of a request are below `params`, and headers have another name. */
function initOf(written: Written): Written {
  const { path, query, headers: header, ...others } = written as Readonly<Record<string, Written>>;
  const groups = Object.entries({ path, query, header }).filter(([, group]) => group !== undefined);
  return { ...(groups.length > 0 && { params: Object.fromEntries(groups) }), ...others } as Written;
}
