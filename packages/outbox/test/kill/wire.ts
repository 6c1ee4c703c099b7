import type { AddressInfo } from "node:net";
import { createConnection, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Address } from "../servers/postgres.js";

/** What is between processes and their database. */
export interface Wire {
  /** The database's address behind it. */
  readonly address: Address;
  /** Resets every connection. */
  readonly reset: () => void;
  /** Lets nothing through, in any connection, until `heal`; then what was sent in the meantime arrives. */
  readonly silence: () => void;
  readonly heal: () => void;
}

/** A wire to a PostgreSQL, which ends with the test. */
export async function startWire(server: Address): Promise<Wire> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isSilent = false;
  const join = ([near, far]: readonly [Socket, Socket]) => void near.pipe(far).pipe(near);
  const part = ([near, far]: readonly [Socket, Socket]) => {
    near.unpipe(far).pause();
    far.unpipe(near).pause();
  };
  const listener = createServer((near) => {
    const far = createConnection(`${server.host}/.s.PGSQL.5432`);
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const socket of pair) {
      socket.on("error", () => {});
      socket.on("close", () => {
        pairs.delete(pair);
        for (const each of pair) each.destroy();
      });
    }
    if (isSilent) part(pair);
    else join(pair);
  });
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  const reset = () => {
    for (const [near] of pairs) near.resetAndDestroy();
  };
  onTestFinished(() => {
    listener.close();
    reset();
  });
  const { port } = listener.address() as AddressInfo;
  return {
    address: { ...server, host: "127.0.0.1", port },
    reset,
    silence: () => {
      isSilent = true;
      for (const pair of pairs) part(pair);
    },
    heal: () => {
      isSilent = false;
      for (const pair of pairs) join(pair);
    },
  };
}
