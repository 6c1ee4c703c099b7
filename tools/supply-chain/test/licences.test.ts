import { expect, it } from "vitest";
import { judgeLicences, permits, permitsInDevelopment } from "../src/licences.js";

it.each([
  ["MIT", true, true],
  ["(MIT OR GPL-3.0)", true, true],
  ["MIT AND GPL-3.0", false, false],
  ["MIT and ISC", true, true],
  ["GPL-3.0 OR (MIT AND ISC)", false, false],
  ["MIT-Modified", false, false],
  ["Unknown", false, false],
  ["MPL-2.0", false, true],
  ["MIT AND MPL-2.0", false, true],
])("%s: users may get it: %s, and we may run it: %s", (licence, ofUsers, ofOurs) => {
  expect([permits(licence), permitsInDevelopment(licence)]).toEqual([ofUsers, ofOurs]);
});

it("a package is named with its licence, unless people have read that", () => {
  const unknown = ["a", "spawndamnit"].map((name) => ({ name, versions: ["1.0.0"] }));
  expect(judgeLicences({ Unknown: unknown, "AGPL-3.0": unknown }, permitsInDevelopment)).toEqual([
    expect.stringMatching(/^a: its licence, "Unknown", is not in the list/),
    expect.stringMatching(/^a: its licence, "AGPL-3.0"/),
    expect.stringMatching(/^spawndamnit: its licence, "AGPL-3.0"/),
  ]);
});
