import { describe, expect, it } from "vitest";
import { bundle } from "../bundle.mjs";
import { importBuilt, subjects } from "../vendors.mjs";

interface Row {
  readonly operationId: string;
  readonly body?: { readonly mediaType: string };
}

async function rowsOf(vendor: string): Promise<Row[]> {
  return Object.values((await importBuilt(vendor, "operations")) as Record<string, Row>);
}

async function operationsIn(vendor: string, code: string): Promise<string[]> {
  const rows = await rowsOf(vendor);
  return rows.map(({ operationId }) => operationId).filter((name) => code.includes(`operationId:"${name}"`));
}

describe.each(subjects)("a bundle of $vendor", ({ vendor, create, operation }) => {
  const caller = `export { ${create}Caller } from "@trunkline/${vendor}";`;
  const bundleOf = async (entry: string) =>
    await bundle(`${caller} export { ${operation} } from "@trunkline/${vendor}/${entry}";`);

  it("holds one operation alone when one is imported", async () => {
    // What fetches a token, renews it and gives it back is part of every call that needs one.
    const always = await operationsIn(vendor, await bundle(caller));
    const held = await operationsIn(vendor, await bundleOf("operations"));
    expect(held.filter((name) => !always.includes(name))).toEqual([operation]);
    expect(always.length).toBeLessThanOrEqual(3);
  });

  it("holds neither the validator nor a schema when the operation is imported without its check", async () => {
    const told = "remove it or check its spelling";
    const schema = "additionalProperties:!1";
    const checked = await bundleOf("operations");
    expect(checked).toContain(told);
    expect(checked).toContain(schema);
    const row = await bundleOf("rows");
    expect(row).not.toContain(told);
    expect(row).not.toContain(schema);
  });

  it("holds what keeps tokens, and what reads files, only where the contract and the operation need it", async () => {
    const code = await bundleOf("rows");
    const row = (await rowsOf(vendor)).find(({ operationId }) => operationId === operation);
    expect(code.includes("the vendor rejected these credentials")).toBe(code.includes("obtain:"));
    expect(code.includes("must be a File, Buffer, stream of bytes")).toBe(
      row?.body?.mediaType === "multipart/form-data",
    );
  });

  it("holds every operation when the client is made", async () => {
    const code = await bundle(`export { ${create} } from "@trunkline/${vendor}";`);
    const absent = (await rowsOf(vendor)).filter(({ operationId }) => !code.includes(`"${operationId}"`));
    expect(absent).toEqual([]);
  });

  it("holds no other vendor, and no events unless they are read", async () => {
    const code = await bundle(`export { ${create} } from "@trunkline/${vendor}";`);
    const others = subjects.filter((other) => other.vendor !== vendor);
    expect(others.filter((other) => code.includes(`vendor:"${other.vendor}"`))).toEqual([]);
    expect(code).not.toContain("invalid delivery");
    if (!("parseEvent" in (await importBuilt(vendor)))) return;
    const withEvents = await bundle(`export { parseEvent } from "@trunkline/${vendor}";`);
    expect(withEvents).toContain("invalid delivery");
    expect(withEvents).not.toContain('operationId:"');
  });
});
