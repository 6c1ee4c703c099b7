import { expect, it } from "vitest";
import { different } from "../src/check.js";
import type { Tarball } from "../src/tarball/tarball.js";

const tarball = (file: string, sha256: string) => ({ file, sha256 }) as Tarball;

it("names what of the same commit was packed with other bytes, or not at all", () => {
  const once = [tarball("a.tgz", "1"), tarball("b.tgz", "2"), tarball("c.tgz", "3")];
  const again = [tarball("a.tgz", "1"), tarball("b.tgz", "other")];
  expect(different(once, once)).toEqual([]);
  expect(different(once, again)).toEqual([
    "b.tgz: packed again in another place it has other bytes.",
    "c.tgz: packed again in another place it has other bytes.",
  ]);
});
