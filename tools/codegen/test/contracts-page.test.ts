import { fileURLToPath } from "node:url";
import { readDocument } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import { emitContractsPage } from "../src/page/contracts-page.js";
import { reversed, sourceOf } from "./feature.js";

const folder = fileURLToPath(new URL("./page/", import.meta.url));
const document = await readDocument(`${folder}contract.yaml`, "contract.yaml");
const page = emitContractsPage([sourceOf("acme", document).contract]);

describe("the page on the contracts", () => {
  it("is as it was for a contract with everything that it tells of", async () => {
    await expect(page).toMatchFileSnapshot(`${folder}contracts.md`);
  });

  it("is the same when the sections of a contract have another order", async () => {
    expect(emitContractsPage([sourceOf("acme", reversed(document)).contract])).toBe(page);
  });
});
