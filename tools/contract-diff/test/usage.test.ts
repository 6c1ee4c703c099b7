import { describe, expect, it } from "vitest";
import { contract, makeClone } from "./clone.js";

describe("bad input", () => {
  it.each([
    [[], /^Usage: /],
    [["dif"], /^Usage: /],
    [["diff", "main"], /^Usage: /],
    [["diff", "--chek"], /^Unknown option '--chek'/],
    [["diff", "--base"], /^Option '--base <value>' argument missing/],
    [["changeset", "--check"], /^changeset has no option --check\.$/],
    [["diff", "--json", "--check"], /^--json and --check exclude each other/],
  ])("%j is refused with the way it is meant", async (args, line) => {
    const { told } = await makeClone("0.0.0");
    const { code, lines } = await told(...args);
    expect({ code, first: lines[0] }).toEqual({ code: 2, first: expect.stringMatching(line) });
  });

  it.each([
    ["openapi: [", /^packages\/acme\/openapi\.yaml:1 at #: is not YAML: /],
    [
      "openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: '#/components/schemas/B' } } }",
      /^packages\/acme\/openapi\.yaml:2 at #\/components\/schemas\/A: `#\/components\/schemas\/B` does not exist\.$/,
    ],
    ["openapi: *b", /^packages\/acme\/openapi\.yaml:1 at #: `\*b` is a YAML alias/],
    ["openapi: &a [*a]", /^packages\/acme\/openapi\.yaml:1 at #: `\*a` is a YAML alias/],
    ["- openapi", /^packages\/acme\/openapi\.yaml is not a contract: it must be an object/],
  ])("a contract that is %j is refused with its name", async (text, line) => {
    const { told, put } = await makeClone();
    await put(contract, text);
    const { code, lines } = await told("diff");
    expect({ code, line: lines.at(-1) }).toEqual({ code: 2, line: expect.stringMatching(line) });
    expect(lines[0]).toMatch(/^packages\/acme\/openapi\.yaml (?:cannot be compared\.|is not a contract)/);
  });

  it("a manifest that is not JSON is refused with its name", async () => {
    const { told, put } = await makeClone();
    await put("packages/acme/package.json", "{");
    expect(await told("diff")).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^packages\/acme\/package\.json is not JSON: /)],
    });
  });

  it("a folder without changesets is refused", async () => {
    const { told, git } = await makeClone();
    await git("rm", "-r", "--quiet", ".changeset");
    expect(await told("diff", "--check")).toEqual({
      code: 2,
      lines: ["There is no folder .changeset here; run this at the root of the repository."],
    });
  });
});
