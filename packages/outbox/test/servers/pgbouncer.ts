import { chownSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { runGuarded } from "./guarded.js";
import { type Address, notRoot, untilItAnswers } from "./postgres.js";

/** Why no PgBouncer can be started here; undefined if one can. In CI it must be there. */
export const pgBouncerIsMissing: string | undefined = findProgram()
  ? undefined
  : "PgBouncer is not installed: apt-get install pgbouncer";

if (pgBouncerIsMissing && process.env["CI"]) throw new Error(pgBouncerIsMissing);

export interface PgBouncer {
  readonly address: Address;
  stop(): Promise<void>;
}

/**
 * A PgBouncer before a server, which gives each transaction any of two connections, and to many clients the same. It ends with this
 * process, whatever ends that.
 */
export async function startPgBouncer(server: Address): Promise<PgBouncer> {
  const program = findProgram();
  if (!program) throw new Error(pgBouncerIsMissing);
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"));
  const { user, database } = server;
  const settings = [
    "[databases]",
    `${database} = host=${server.host} user=${user}`,
    "[pgbouncer]",
    ...["pool_mode = transaction", "default_pool_size = 2", "auth_type = any"],
    ...["listen_addr =", "listen_port = 6432", `unix_socket_dir = ${folder}`],
  ];
  const file = join(folder, "pgbouncer.ini");
  writeFileSync(file, `${settings.join("\n")}\n`);
  const runAs = notRoot();
  if (runAs) for (const path of [folder, file]) chownSync(path, runAs.uid, runAs.gid);
  const guard = runGuarded([program, file], folder, "TERM", runAs);
  const address = { host: folder, port: 6432, user, database };
  await untilItAnswers("PgBouncer", address, guard);
  return { address, stop: guard.stop };
}

/** Debian's is where only the path of root leads. */
function findProgram(): string | undefined {
  return ["/usr/sbin", ...(process.env["PATH"] ?? "").split(delimiter)]
    .map((folder) => join(folder, "pgbouncer"))
    .find((path) => existsSync(path));
}
