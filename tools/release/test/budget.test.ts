import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkBudgets } from "../src/budget/check.js";
import { bundlesOfVendors } from "../src/budget/vendors.js";
import { good, makeSample } from "./sample.js";

const clone = mkdtempSync(join(tmpdir(), "trunkline-budgets-"));
afterAll(() => rmSync(clone, { recursive: true }));

const big = `export const one = ${JSON.stringify(Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 1_000))};\n`;
const code = 'export { one } from "@trunkline/sample";';
const covered = [
  { name: "the sample", code, kB: 1 },
  { name: "its vendor", code: 'export { acme } from "@trunkline/sample/acme";', kB: 1 },
];

/** Checks the sample's sizes, with another `dist/index.js`. */
async function problemsOf(budgets: object, index = good["dist/index.js"] ?? ""): Promise<string[]> {
  rmSync(clone, { recursive: true });
  mkdirSync(join(clone, "tools/release"), { recursive: true });
  mkdirSync(join(clone, "packages/runtime/node_modules/openapi-fetch"), { recursive: true });
  writeFileSync(join(clone, "tools/release/budgets.json"), JSON.stringify(budgets));
  const { tarball } = makeSample(join(clone, "sample"), { ...good, "dist/index.js": index });
  return await checkBudgets(clone, [tarball], () => undefined);
}

it("finds nothing wrong with entry points within their budgets", async () => {
  expect(await problemsOf({ bundles: covered, tarballs: {} })).toEqual([]);
});

it("names the entry point, its size and its budget where it is too big", async () => {
  const [problem, ...more] = await problemsOf({ bundles: covered, tarballs: {} }, big);
  expect(problem).toMatch(/^the sample: it is 1\.\d\d kB, and its budget is 1 kB\./);
  expect(more).toEqual([]);
});

it("measures only what of a package is imported", async () => {
  const both = `${big}export const two = 2;\n`;
  const bundles = [
    { name: "a part", code: 'export { two } from "@trunkline/sample";', kB: 0.1 },
    ...covered.slice(1),
  ];
  expect(await problemsOf({ bundles, tarballs: {} }, both)).toEqual([]);
});

it("names an entry point that nobody has given a budget", async () => {
  expect(await problemsOf({ bundles: covered.slice(0, 1), tarballs: {} })).toEqual([
    "@trunkline/sample/acme: it has no budget; write one into tools/release/budgets.json, or specs/<vendor>/trial.yaml.",
  ]);
});

it("holds what is not bundled to the size of its tarball", async () => {
  expect(await problemsOf({ bundles: [], tarballs: { "@trunkline/sample": 10 } })).toEqual([]);
  expect(await problemsOf({ bundles: [], tarballs: { "@trunkline/sample": 0.1 } })).toEqual([
    expect.stringMatching(/^@trunkline\/sample, its tarball: it is \d\.\d\d kB, and its budget is 0\.1 kB\./),
  ]);
});

it("fails where a budget is for what is not there", async () => {
  const bundles = [{ name: "gone", code: 'export { gone } from "@trunkline/sample/gone";', kB: 1 }];
  await expect(problemsOf({ bundles, tarballs: {} })).rejects.toThrow("The bundles cannot be made: ");
  expect(await problemsOf({ bundles: covered, tarballs: { "@trunkline/gone": 1 } })).toEqual([
    "@trunkline/gone, its tarball: it is not there, and has a budget.",
  ]);
});

it("measures the same bundles of every vendor, by what its trial allows", async () => {
  const folder = join(clone, "specs/acme-sms");
  mkdirSync(folder, { recursive: true });
  const trial =
    "budget: { operation: sendMessage, client: 3, checked: 2, row: 1, openapiFetch: 5, unified: 4 }\n";
  writeFileSync(join(folder, "trial.yaml"), trial);
  expect(bundlesOfVendors(clone)).toEqual([
    { name: "@trunkline/acme-sms", code: 'export { createAcmeSms } from "@trunkline/acme-sms";', kB: 3 },
    {
      name: "@trunkline/acme-sms/operations, sendMessage alone",
      code: 'export { createAcmeSmsCaller } from "@trunkline/acme-sms"; export { sendMessage } from "@trunkline/acme-sms/operations";',
      kB: 2,
    },
    {
      name: "@trunkline/acme-sms/rows, sendMessage alone",
      code: 'export { createAcmeSmsCaller } from "@trunkline/acme-sms"; export { sendMessage } from "@trunkline/acme-sms/rows";',
      kB: 1,
    },
    {
      name: "@trunkline/acme-sms/openapi-fetch",
      code: 'export { createAcmeSmsClient } from "@trunkline/acme-sms/openapi-fetch";',
      kB: 5,
    },
    {
      name: "@trunkline/unified/acme-sms, with the client",
      code: 'export { createAcmeSms } from "@trunkline/acme-sms"; export { createMessenger } from "@trunkline/unified"; export { acmeSms } from "@trunkline/unified/acme-sms";',
      kB: 4,
    },
  ]);
});
