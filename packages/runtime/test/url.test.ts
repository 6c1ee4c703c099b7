import fc from "fast-check";
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { urlOf } from "../src/url.js";

/** The address as openapi-fetch makes it, which is the one that users compare with. */
function byLibrary(template: string, path: Record<string, unknown>, query: Record<string, unknown>): string {
  return createFinalURL(template, {
    baseUrl: "",
    params: { path, query },
    querySerializer: createQuerySerializer(),
    pathSerializer: defaultPathSerializer,
  });
}

const scalar = fc.oneof(fc.string({ unit: "grapheme" }), fc.double(), fc.integer(), fc.boolean());
const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
const value = fc.oneof(
  scalar,
  fc.array(scalar),
  fc.dictionary(name, scalar, { minKeys: 1 }),
  fc.constantFrom(null, undefined),
);

describe("the address of a request", () => {
  it("is the one that openapi-fetch makes", () => {
    const path = fc.record({ id: scalar, name: scalar });
    fc.assert(
      fc.property(path, fc.dictionary(name, value), (values, query) => {
        const template = "/messages/{id}/parts/{name}/{id}";
        expect(urlOf(template, values, query)).toBe(byLibrary(template, values, query));
      }),
    );
  });

  it.each([
    [
      "text with what a URL has a meaning for",
      { q: "a&b=c d/é?#+%" },
      "/m?q=a%26b%3Dc%20d%2F%C3%A9%3F%23%2B%25",
    ],
    ["a list, one by one", { tags: ["a b", 2] }, "/m?tags=a%20b&tags=2"],
    ["an object, member by member", { range: { from: 1, to: 2 } }, "/m?range[from]=1&range[to]=2"],
    ["nothing of what is empty", { tags: [], range: {}, page: undefined }, "/m"],
    ["nothing of what is null", { range: { from: null, to: 2 }, page: null }, "/m?range[to]=2"],
  ])("has %s", (_, query, expected) => {
    expect(urlOf("/m", {}, query)).toBe(expected);
  });

  it("has no form for what is nested deeper", () => {
    expect(() => urlOf("/m", {}, { range: { from: [1] } })).toThrow(TypeError);
    expect(() => urlOf("/m", {}, { tags: [["a"]] })).toThrow(TypeError);
  });
});
