import { inspect } from "node:util";
import { VendorError } from "@trunkline/runtime";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { type Client, canary, createClient } from "./clients.js";
import { contracts } from "./contract.js";
import { strays } from "./snapshots.js";

describe.each(contracts)("$vendor", ({ vendor, operations }) => {
  let client: Client;
  beforeAll(async () => {
    client = await createClient(vendor, inject("mocks")[vendor] ?? "");
  });

  describe.each(operations)("$id", ({ id, examples, answers }) => {
    const failures = answers.filter(({ success }) => !success);

    it("has an example of a failure", () => {
      expect(failures).not.toEqual([]);
    });

    it.each(failures)("rejects with the meaning of $name in a $status", async ({ status, name }) => {
      const headers = { Prefer: `code=${status}, example=${name}` };
      const error = await client[id]?.(examples[0]?.request, { headers }).catch((reason: unknown) => reason);
      if (!(error instanceof VendorError)) throw new Error(`not a VendorError: ${inspect(error)}`);
      expect(error).toMatchObject({ vendor, operation: id, status });
      expect(inspect(error, { depth: 9 })).not.toContain(canary);
      const file = `./__snapshots__/errors/${vendor}/${id}.${status}.${name}.txt`;
      await expect(render(error)).toMatchFileSnapshot(file);
    });
  });

  it("keeps no snapshot of an error that is gone", () => {
    const expected = operations.flatMap(({ id, answers }) =>
      answers.filter(({ success }) => !success).map(({ status, name }) => `${id}.${status}.${name}.txt`),
    );
    expect(strays(`errors/${vendor}`, expected)).toEqual([]);
  });
});

function render({
  kind,
  outcome,
  status,
  code,
  message,
  fields,
  retryAfterMs,
  attempts,
}: VendorError): string {
  const rows = { kind, outcome, status, code, message, retryAfterMs, attempts: attempts.length };
  const lines = Object.entries(rows).map(([name, value]) => `${name}: ${value ?? "-"}`);
  const told = fields.map(({ field, message: text }) => `field: ${field || "-"} ${text}`);
  return `${[...lines, ...told].join("\n")}\n`;
}
