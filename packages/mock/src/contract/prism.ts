import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";
import type mocker from "@stoplight/prism-http/dist/mocker/index.js";

// Loaders of ES modules disagree on the default exports of these modules.
const require = createRequire(import.meta.url);

/**
 * Prism's reader of documents, and its choice of a response.
 *
 * Prism loads all of Faker, which is 40 % of what loading a mock costs, and needs it only for dynamic responses, which a
 * mock never asks for. So Prism gets a Faker that loads at its first use. The cache of modules has it only while Prism
 * loads: a test that uses Faker gets the real one.
 */
const prism = withLazyFaker(() => require("@stoplight/prism-http") as typeof PrismHttp);

export const { getHttpOperationsFromSpec, ProblemJsonError } = prism;

export const mock: typeof mocker.default = require("@stoplight/prism-http/dist/mocker/index.js").default;

function withLazyFaker<Loaded>(load: () => Loaded): Loaded {
  const ofPrism = createRequire(require.resolve("@stoplight/prism-http"));
  const path = ofPrism.resolve("@faker-js/faker");
  const { cache } = ofPrism;
  if (!cache || cache[path]) return load();
  const faker = new Proxy({}, { get: (_, name) => Reflect.get(ofPrism("@faker-js/faker").default, name) });
  cache[path] = { loaded: true, exports: { default: faker } } as NodeJS.Module;
  try {
    return load();
  } finally {
    delete cache[path];
  }
}
