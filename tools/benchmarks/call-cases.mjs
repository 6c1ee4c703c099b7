import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

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
  const { vendor, credentials, input } = exchange;
  const baseUrl = `${host}/${vendor}`;
  const options = { baseUrl, credentials, allowInsecure: true };
  const sent = await record(exchange, options, fetch);
  const { sendMessage } = await import(`../../packages/${vendor}/dist/operations.js`);
  const client = exchange.create({ ...options, fetch });
  const rows = await rowsOf(vendor);
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
    ["openapi-fetch", async () => (await bare.POST(sendMessage.path, { params, body: input.body })).data],
    [
      "openapi-fetch, plain Request",
      async () => (await plain.POST(sendMessage.path, { params, body: input.body })).data,
    ],
    [`@trunkline/${vendor}`, () => client.sendMessage(input)],
    ...(rows ? [[`@trunkline/${vendor}/rows`, () => caller.call(rows.sendMessage, input)]] : []),
  ];
}

/** What Trunkline sends, so that the others send it as well. */
async function record({ create, input }, options, fetch) {
  const sent = [];
  const recording = async (url, init) => {
    sent.push({ url: String(url), headers: Object.fromEntries(new Headers(init.headers)), body: init.body });
    return await fetch(url, init);
  };
  await create({ ...options, fetch: recording }).sendMessage(input);
  const last = sent.at(-1);
  if (last?.body !== JSON.stringify(input.body)) throw new Error("the body that is sent is another one");
  return last;
}

async function rowsOf(vendor) {
  try {
    return await import(`../../packages/${vendor}/dist/rows.js`);
  } catch (error) {
    if (error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED" || error.code === "ERR_MODULE_NOT_FOUND")
      return undefined;
    throw error;
  }
}
