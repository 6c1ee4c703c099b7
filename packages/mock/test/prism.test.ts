import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { startMock } from "../src/index.js";

it("loads Prism without Faker, and leaves no stand-in for Faker behind", async () => {
  await using _mock = await startMock("konnek");
  const ofPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const cached = (name: string) => ofPrism.cache[ofPrism.resolve(name)];
  expect(cached("@stoplight/prism-http")).toBeDefined();
  expect(cached("@faker-js/faker")).toBeUndefined();
});
