import { inspect } from "node:util";
import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Client, canary, createClient } from "./clients.js";
import { contracts, type Reply } from "./contract.js";
import { strays } from "./snapshots.js";

describe.each(contracts)("$vendor", ({ vendor, operations }) => {
  let client: Client;
  beforeAll(async () => {
    client = await createClient(vendor, inject("mocks")[vendor] ?? "");
  });

  describe.each(operations)("$operationId", ({ operationId: id, examples, replies }) => {
    const failures = replies.filter(({ success }) => !success);

    it("has an example of a failure", () => {
      expect(failures).not.toEqual([]);
    });

    it.each(failures)("rejects with the meaning of $name in a $status", async (answer) => {
      const { status, name } = answer;
      const headers = { Prefer: `code=${status}, example=${name}` };
      const call = client[id]?.(examples[0]?.request, { headers, retry: false });
      const error = await call?.catch((reason: unknown) => reason);
      if (!(error instanceof VendorError)) throw new Error(`not a VendorError: ${inspect(error)}`);
      expect(error).toMatchObject({ vendor, operation: id, status });
      expect(inspect(error, { depth: 9 })).not.toContain(canary);
      const file = `./__snapshots__/errors/${vendor}/${fileOf(id, answer)}`;
      await expect(render(error)).toMatchFileSnapshot(file);
    });
  });

  it("keeps no snapshot of an error that is gone", () => {
    const expected = operations.flatMap(({ operationId: id, replies }) =>
      replies.filter(({ success }) => !success).map((answer) => fileOf(id, answer)),
    );
    expect(strays(`errors/${vendor}`, expected)).toEqual([]);
  });
});

/** An answer that operations share has one snapshot, which every one of them has to match. */
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
  // The operation's name is all that differs between those that share an answer, and is looked at above.
  const text = message
    .replace(` ${operation} `, " * ")
    .replace(/http:\/\/127\.0\.0\.1:\d+[^ ,]*/, "<address>");
  const rows = { kind, outcome, status, code, message: text, retryAfterMs, attempts: attempts.length };
  const lines = Object.entries(rows).map(([name, value]) => `${name}: ${value ?? "-"}`);
  const told = fields.map((one) => `field: ${one.field || "-"} ${one.message}`);
  return `${[...lines, ...told].join("\n")}\n`;
}
