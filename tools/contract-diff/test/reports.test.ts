import { expect, it } from "vitest";
import { makeClone } from "./clone.js";

const types = "packages/acme/dist/index.d.ts";
const report = "tools/contract-diff/api-reports/acme.api.md";

it("reports what an entry point exports, and what that is made of", async () => {
  const { output, put, read } = await makeClone();
  await put(
    types,
    "type Part = { a?: string };\nexport declare function acme(part: Part): void;\nexport {};\n",
  );
  expect(await output("api", "--check")).toEqual({
    code: 1,
    lines: [`${report} differs from what the package exports: run \`pnpm api:report\`.`],
  });
  expect(await output("api")).toEqual({ code: 0, lines: [`updated ${report}`] });
  expect(await read(report)).toMatch(/export function acme\(part: Part\): void;[\s\S]*type Part = \{/);
  await put(types, undefined);
  expect(await output("api")).toEqual({ code: 2, lines: [`${types} is missing: run \`pnpm build\`.`] });
});
