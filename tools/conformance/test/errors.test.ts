import { inspect } from "node:util";
import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { checkEach, oneOfEach } from "./cases.js";
import { type Client, canary, createClient } from "./clients.js";
import { contracts, type Reply } from "./contract.js";
import { strays } from "./snapshots.js";

describe.each(contracts)("the client of $vendor", ({ vendor, operations }) => {
  const failures = operations.flatMap(({ operationId: id, examples, replies }) =>
    replies
      .filter(({ success }) => !success)
      .map((response) => ({ id, request: examples[0]?.request, response, file: fileOf(id, response) })),
  );
  let client: Client;
  beforeAll(async () => {
    client = await createClient(vendor, inject("mocks")[vendor] ?? "");
  });

  it("has an example of a failure for each operation", () => {
    expect([...new Set(failures.map(({ id }) => id))]).toEqual(
      operations.map(({ operationId }) => operationId),
    );
  });

  // Operations share responses, and `npm test` has each response once.
  it("rejects with the meaning of each failure", () =>
    checkEach(
      oneOfEach(failures, ({ file }) => file),
      ({ id, response }) => `${id}, ${response.name} in HTTP ${response.status}`,
      async ({ id, request, response: { status, name }, file }) => {
        const headers = { Prefer: `code=${status}, example=${name}` };
        const call = client[id]?.(request, { headers, retry: false });
        const error = await call?.catch((reason: unknown) => reason);
        if (!(error instanceof VendorError)) throw new Error(`not a VendorError: ${inspect(error)}`);
        expect(error).toMatchObject({ vendor, operation: id, status });
        expect(inspect(error, { depth: 9 })).not.toContain(canary);
        await expect(render(error)).toMatchFileSnapshot(`./__snapshots__/errors/${vendor}/${file}`);
      },
    ));

  it("keeps no snapshot of an error that is gone", () => {
    expect(
      strays(
        `errors/${vendor}`,
        failures.map(({ file }) => file),
      ),
    ).toEqual([]);
  });
});

/** A response that operations share has one snapshot. */
function fileOf(id: string, { status, name, shared }: Reply): string {
  return `${shared ?? id}.${status}.${name}.txt`;
}

function render({
  kind,
  outcome,
  status,
  code,
  message,
  operation,
  fields,
  retryAfterMs,
  attempts,
}: VendorError): string {
  // Operations that share a response differ only in this name, which is checked above.
  const text = message
    .replace(` ${operation} `, " * ")
    .replace(/http:\/\/127\.0\.0\.1:\d+[^ ,]*/, "<address>");
  const rows = { kind, outcome, status, code, message: text, retryAfterMs, attempts: attempts.length };
  const lines = Object.entries(rows).map(([name, value]) => `${name}: ${value ?? "-"}`);
  const told = fields.map((one) => `field: ${one.field || "-"} ${one.message}`);
  return `${[...lines, ...told].join("\n")}\n`;
}
