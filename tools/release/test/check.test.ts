import { expect, it } from "vitest";
import { differences } from "../src/check.js";

it("names the tarballs that have other bytes, or are missing, when they are packed again", () => {
  const once = [
    { file: "a.tgz", sha256: "1" },
    { file: "b.tgz", sha256: "2" },
    { file: "c.tgz", sha256: "3" },
  ];
  const again = [
    { file: "a.tgz", sha256: "1" },
    { file: "b.tgz", sha256: "other" },
  ];
  expect(differences(once, once)).toEqual([]);
  expect(differences(once, again)).toEqual([
    "b.tgz: packed again in another place, it has other bytes.",
    "c.tgz: packed again in another place, it has other bytes.",
  ]);
});
