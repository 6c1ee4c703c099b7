import { type Addresses, sendAll } from "./send.js";

// A consumer has no types of Node unless it wants them, and Bun and Deno have this object, too.
declare const process: { readonly argv: readonly string[] };

const addresses = JSON.parse(process.argv[2] ?? "") as Addresses;
console.log(`accepted ${await sendAll(addresses)}`);
