import { type Addresses, sendAll } from "./send.js";

// `workerd test` calls this, where a server would call `fetch`.
export const worker = {
  async test(_controller: unknown, { addresses }: { readonly addresses: Addresses }): Promise<void> {
    console.log(`accepted ${await sendAll(addresses)}`);
  },
};
