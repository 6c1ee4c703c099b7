import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundle } from "../bundle.mjs";

interface Row {
  readonly operationId: string;
  readonly path: string;
}

const specs = new URL("../../../specs/", import.meta.url);
const vendors = readdirSync(specs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ vendor: name, create: `create${name.charAt(0).toUpperCase()}${name.slice(1)}` }));

/** What fetches a token, and gives it back, is part of every call that needs one. */
const always = new Set(["getToken", "refreshToken", "revokeToken"]);

async function rowsOf(vendor: string): Promise<Row[]> {
  return Object.values(
    (await import(`../../../packages/${vendor}/dist/operations.js`)) as Record<string, Row>,
  );
}

describe.each(vendors)("a bundle of $vendor", ({ vendor, create }) => {
  it("holds one operation alone when one is imported", async () => {
    const rows = await rowsOf(vendor);
    const [first] = rows.filter(({ operationId }) => operationId.startsWith("send"));
    if (!first) throw new Error(`${vendor} sends nothing`);
    const code = await bundle(
      `export { ${create}Caller } from "@trunkline/${vendor}"; export { ${first.operationId} } from "@trunkline/${vendor}/operations";`,
    );
    const held = rows.filter(({ operationId }) => code.includes(`operationId:"${operationId}"`));
    expect(held.map(({ operationId }) => operationId).filter((name) => !always.has(name))).toEqual([
      first.operationId,
    ]);
  });

  it("holds neither the validator nor a schema when the operation is imported without its check", async () => {
    const [first] = (await rowsOf(vendor)).filter(({ operationId }) => operationId.startsWith("send"));
    const bundleOf = async (rows: string) =>
      await bundle(
        `export { ${create}Caller } from "@trunkline/${vendor}"; export { ${first?.operationId} } from "@trunkline/${vendor}/${rows}";`,
      );
    const told = "is not a member that the contract knows";
    const schema = "additionalProperties:!1";
    const checked = await bundleOf("operations");
    expect(checked).toContain(told);
    expect(checked).toContain(schema);
    const row = await bundleOf("rows");
    expect(row).not.toContain(told);
    expect(row).not.toContain(schema);
  });

  it("holds every operation when the client is made", async () => {
    const code = await bundle(`export { ${create} } from "@trunkline/${vendor}";`);
    const absent = (await rowsOf(vendor)).filter(({ operationId }) => !code.includes(`"${operationId}"`));
    expect(absent).toEqual([]);
  });

  it("holds no other vendor, and no events unless they are read", async () => {
    const code = await bundle(`export { ${create} } from "@trunkline/${vendor}";`);
    const others = vendors.filter((other) => other.vendor !== vendor);
    expect(others.filter((other) => code.includes(`vendor:"${other.vendor}"`))).toEqual([]);
    expect(code).not.toContain("delivery refused");
    const withEvents = await bundle(`export { parseEvent } from "@trunkline/${vendor}";`);
    expect(withEvents).toContain("delivery refused");
    expect(withEvents).not.toContain('operationId:"');
  });
});
