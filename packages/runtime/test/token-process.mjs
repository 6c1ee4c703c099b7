// A program of its own, as a user's would be: it sends messages and then simply has nothing left to do.
import { mkdir, readFile, rmdir, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createCaller, tokenExchange } from "../dist/index.js";

const { contract, operation, baseUrl, credentials, file } = JSON.parse(process.argv[2]);
// What keeps to the terms of tokens did not come through JSON.
const { token } = contract.securitySchemes;
token.exchange = tokenExchange(token.exchange);

const tokenStore = file && {
  get: async () => await readFile(file, "utf8").catch(() => undefined),
  set: async (text) => await writeFile(file, text, { mode: 0o600 }),
  // Of all processes that make the folder at once, one succeeds.
  lock: async (act) => {
    while (
      !(await mkdir(`${file}.lock`).then(
        () => true,
        () => false,
      ))
    )
      await sleep(5);
    try {
      return await act();
    } finally {
      await rmdir(`${file}.lock`);
    }
  },
};

const { call } = createCaller(contract, { baseUrl, credentials, ...(tokenStore && { tokenStore }) });
await Promise.all([1, 2, 3].map(() => call(operation, { body: { to: "ana" } })));
console.log(JSON.stringify(process.getActiveResourcesInfo().filter((name) => name === "Timeout")));
