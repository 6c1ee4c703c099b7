import { literalOf, readTrial, type Written } from "@trunkline/trial";
import { type Contract, contracts, operationOf } from "../contract.js";
import { typeNameOf } from "../packages.js";
import type { Statement } from "./statements.js";
import { textSchemaAt } from "./text-schemas.js";

/** Each case of each trial as a user would write it: the argument of a typed method, or the options of a client. */
export const trialStatements: readonly Statement[] = contracts.flatMap((contract) => {
  const { vendor } = contract;
  const { credentials, sends, refusals } = readTrial(vendor);
  return [
    ...credentials.map((way, index) => ({
      vendor,
      what: `the credentials of way ${index}`,
      source: createOf(vendor, { baseUrl: "https://vendor.example", credentials: way }),
      compiles: true,
    })),
    {
      vendor,
      what: "no address",
      source: createOf(vendor, { credentials: credentials[0] ?? {} }),
      compiles: hasAddress(contract),
      compiler: hasAddress(contract) ? undefined : "Property 'baseUrl' is missing",
    },
    ...sends.map(({ operation, name, written }) => ({
      vendor,
      what: `${operation}, ${name}`,
      source: callOf(contract, operation, written),
      compiles: true,
    })),
    ...refusals.map(({ operation, rule, written, beyondTypes = false, compiler }) => ({
      vendor,
      what: `${operation}, ${rule}`,
      source: callOf(contract, operation, written),
      compiles: beyondTypes,
      compiler,
    })),
  ];
});

/** The refusals whose compiler error the trial has, with the request in a variable, which a compiler checks in another way. */
export const heldStatements: readonly Statement[] = contracts.flatMap((contract) =>
  readTrial(contract.vendor).refusals.flatMap(
    ({ operation, rule, written, compiler, compilerOfVariable = compiler }) =>
      compiler === undefined
        ? []
        : {
            vendor: contract.vendor,
            what: `${operation}, ${rule}, in a variable`,
            source: heldCallOf(contract, operation, written),
            compiles: false,
            compiler: compilerOfVariable,
          },
  ),
);

/** Whether the vendor publishes an address, so that a client needs none. */
function hasAddress({ server }: Contract): boolean {
  return server.variables.every((variable) => variable.default !== undefined);
}

function createOf(vendor: string, options: Written): string {
  const type = `typeof import("@trunkline/${vendor}").create${typeNameOf(vendor)}`;
  return `((create: ${type}) => create(${literalOf(options)}));`;
}

function callOf(contract: Contract, id: string, written: Written): string {
  return `((client: ${clientOf(contract)}) => client.${id}(${argumentOf(contract, id, written)}));`;
}

function heldCallOf(contract: Contract, id: string, written: Written): string {
  const held = `const held = ${argumentOf(contract, id, written)} as const;`;
  return `((client: ${clientOf(contract)}) => { ${held} client.${id}(held); });`;
}

function clientOf({ vendor }: Contract): string {
  return `import("@trunkline/${vendor}").${typeNameOf(vendor)}`;
}

function argumentOf(contract: Contract, id: string, written: Written): string {
  const operation = operationOf(contract, id);
  return literalOf(written, (pointer) => {
    const schema = textSchemaAt(operation, pointer);
    return schema && `import("@trunkline/${contract.vendor}").${schema}`;
  });
}
