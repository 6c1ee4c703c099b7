import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { importBuilt } from "./vendors.mjs";

// The same copy that the runtime uses, whose folder alone has it.
const { resolve } = createRequire(new URL("../../packages/runtime/package.json", import.meta.url));
const { default: createOpenapiFetch } = await import(
  pathToFileURL(resolve("openapi-fetch/dist/index.mjs")).href
);

/** Stands in for `Request`, which costs as much as half of a call; openapi-fetch only hands it on. */
class PlainRequest {
  constructor(url, init) {
    this.url = url;
    this.method = init.method;
    this.init = init;
  }
}

/** The same request in every way that is compared; plain `fetch` comes first. */
export async function casesOf(exchange, host, fetch) {
  const { vendor, operation, credentials, input } = exchange;
  const baseUrl = `${host}/${vendor}`;
  const options = { baseUrl, credentials, allowInsecure: true };
  const sent = await record(exchange, options, fetch);
  const client = exchange.create({ ...options, fetch });
  const rows = await importBuilt(vendor, "rows");
  const { path } = rows[operation];
  const caller = exchange.createCaller({ ...options, fetch });
  const { headers } = sent;
  const params = { path: input.path, query: Object.fromEntries(new URL(sent.url).searchParams) };
  const bare = createOpenapiFetch({ baseUrl, headers, fetch });
  const plain = createOpenapiFetch({
    ...{ baseUrl, headers, Request: PlainRequest },
    fetch: ({ url, init }) => fetch(url, init),
  });
  return [
    [
      "raw fetch",
      async () => {
        const response = await fetch(sent.url, { method: "POST", headers, body: JSON.stringify(input.body) });
        return await response.json();
      },
    ],
    [
      "raw fetch, AbortSignal.timeout",
      async () => {
        const signal = AbortSignal.timeout(30_000);
        const body = JSON.stringify(input.body);
        const response = await fetch(sent.url, { method: "POST", headers, body, signal });
        return await response.json();
      },
    ],
    ["openapi-fetch", async () => (await bare.POST(path, { params, body: input.body })).data],
    ["openapi-fetch, plain Request", async () => (await plain.POST(path, { params, body: input.body })).data],
    [`@trunkline/${vendor}`, () => client[operation](input)],
    [`@trunkline/${vendor}/rows`, () => caller.call(rows[operation], input)],
  ];
}

/** What Trunkline sends, so that the others send it too. */
async function record({ create, operation, input }, options, fetch) {
  const sent = [];
  const recording = async (url, init) => {
    sent.push({ url: String(url), headers: Object.fromEntries(new Headers(init.headers)), body: init.body });
    return await fetch(url, init);
  };
  await create({ ...options, fetch: recording })[operation](input);
  const last = sent.at(-1);
  if (last?.body !== JSON.stringify(input.body)) throw new Error("the body that is sent is another one");
  return last;
}
