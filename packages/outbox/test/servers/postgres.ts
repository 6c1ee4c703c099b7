import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Guarded, type RunAs, runGuarded } from "./guarded.js";

/** Why no PostgreSQL can be started here; undefined if one can. In CI it must be there. */
export const postgresIsMissing: string | undefined = findPrograms()
  ? undefined
  : "PostgreSQL is not installed: apt-get install postgresql";

if (postgresIsMissing && process.env["CI"]) throw new Error(postgresIsMissing);

/** How to reach a server; what `pg` and pg-boss take. */
export interface Address {
  /** The folder of its socket: no port can be taken by somebody else. */
  readonly host: string;
  /** The number in the socket's name; PostgreSQL's own if it is left out. */
  readonly port?: number;
  readonly user: string;
  readonly database: string;
}

export interface PostgresServer {
  readonly address: Address;
  /** The folder of a disk of 64 MB that it has for itself, if it was asked for. A restart would find it empty. */
  readonly disk: string;
  /** Ends it at once, as a crash does, or fast, as an update does, and starts it again with the same data. */
  restart(how?: "immediate" | "fast"): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL with its own data folder. It ends with this process, whatever ends that. Only root can give it a disk. */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  hasDisk = false,
): Promise<PostgresServer> {
  const programs = findPrograms();
  if (!programs) throw new Error(postgresIsMissing);
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const runAs = notRoot();
  if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  const [data, disk] = [join(folder, "data"), join(folder, "disk")];
  const user = "trunkline";
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", user, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...runAs, cwd: folder, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);

  const all = { listen_addresses: "", unix_socket_directories: folder, ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const address: Address = { host: folder, user, database: "postgres" };
  const guards: Guarded[] = [];
  const start = async () => {
    const program = [join(programs, "postgres"), "-D", data, ...options];
    const guard =
      hasDisk && runAs
        ? runGuarded(onDisk(disk, runAs, program), folder, "QUIT")
        : runGuarded(program, folder, "QUIT", runAs);
    guards.push(guard);
    await untilItAnswers("PostgreSQL", address, guard);
  };
  await start();
  return {
    ...{ address, disk },
    restart: async (how = "immediate") => {
      const [pid] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(pid), how === "fast" ? "SIGINT" : "SIGQUIT");
      while (existsSync(join(data, "postmaster.pid"))) await wait(20);
      await start();
    },
    stop: async () => {
      // The last one has the server; the others wait for nothing but their end.
      for (const guard of guards.reverse()) await guard.stop();
    },
  };
}

/** The program sees the disk, and nobody else; so it is gone with the program. */
function onDisk(disk: string, { uid, gid }: RunAs, program: readonly string[]): readonly string[] {
  const script = `mount -t tmpfs -o size=64m,uid=${uid},gid=${gid} tmpfs "$0"
    exec setpriv --reuid ${uid} --regid ${gid} --clear-groups "$@"`;
  mkdirSync(disk);
  return ["unshare", "--mount", "/bin/sh", "-ec", script, disk, ...program];
}

export async function untilItAnswers(name: string, address: Address, guard: Guarded): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const client = new pg.Client(address);
    // A connection that ends while it is being made is reported twice.
    client.on("error", () => {});
    try {
      await client.connect();
      return;
    } catch {
      await wait(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
  await guard.stop();
  throw new Error(`${name} did not start:\n${guard.output()}`);
}

/** The newest of Debian's, or what the path has. */
function findPrograms(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...versions.map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(delimiter),
  ].find((folder) => ["initdb", "postgres"].every((program) => existsSync(join(folder, program))));
}

/** These programs run as anybody but root, so root lends them to `nobody`. */
export function notRoot(): RunAs | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}
