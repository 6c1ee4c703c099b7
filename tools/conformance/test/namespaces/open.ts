import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";

type Side = "caller" | "vendor";

/** Two network namespaces with a cable between them. What is started in them ends with them. */
export interface Namespaces extends AsyncDisposable {
  /** The address of the vendor's side. */
  readonly address: string;
  /** Runs a program to its end on one side, and gives what it says. */
  readonly run: (side: Side, program: string, ...words: readonly string[]) => Promise<string>;
  readonly start: (
    side: Side,
    program: string,
    ...words: readonly string[]
  ) => ChildProcessWithoutNullStreams;
}

const execute = promisify(execFile);
const address = { caller: "10.77.0.1", vendor: "10.77.0.2" };

async function ip(...words: readonly string[]): Promise<void> {
  await execute("ip", words);
}

/** Opens a pair under names that nobody else has. */
export async function openNamespaces(): Promise<Namespaces> {
  const id = randomBytes(4).toString("hex");
  const names = { caller: `trunkline-${id}-c`, vendor: `trunkline-${id}-v` };
  const children: ChildProcessWithoutNullStreams[] = [];
  const within = (side: Side, program: string, words: readonly string[]) =>
    ["netns", "exec", names[side], program, ...words] as const;

  async function close(): Promise<void> {
    for (const child of children) child.kill("SIGKILL");
    // The cable goes with either of them. One that was not made yet cannot be deleted.
    await Promise.allSettled([ip("netns", "delete", names.caller), ip("netns", "delete", names.vendor)]);
  }

  const namespaces: Namespaces = {
    address: address.vendor,
    run: async (side, program, ...words) => (await execute("ip", within(side, program, words))).stdout,
    start: (side, program, ...words) => {
      const child = spawn("ip", within(side, program, words));
      children.push(child);
      return child;
    },
    [Symbol.asyncDispose]: close,
  };
  try {
    await ip("netns", "add", names.caller);
    await ip("netns", "add", names.vendor);
    const peer = ["peer", "name", "cable", "netns", names.vendor];
    await ip("link", "add", "cable", "netns", names.caller, "type", "veth", ...peer);
    for (const side of ["caller", "vendor"] as const) {
      await ip("-n", names[side], "address", "add", `${address[side]}/24`, "dev", "cable");
      await ip("-n", names[side], "link", "set", "cable", "up");
    }
    // By default a connection on which nothing is acknowledged is given up after a quarter of an hour.
    const script = 'require("fs").writeFileSync("/proc/sys/net/ipv4/tcp_retries2", "2")';
    await namespaces.run("caller", process.execPath, "-e", script);
    return namespaces;
  } catch (error) {
    await close();
    throw error;
  }
}

/** Why this machine cannot make them; undefined if it can. */
export async function missingForNamespaces(): Promise<string | undefined> {
  if (process.platform !== "linux") return "network namespaces are there on Linux only";
  if (process.getuid?.() !== 0) return "only root makes network namespaces";
  try {
    await using namespaces = await openNamespaces();
    await namespaces.run("vendor", "iptables", "-A", "INPUT", "-p", "tcp", "-j", "REJECT");
    return undefined;
  } catch (error) {
    return `ip and iptables do not work here: ${String(error)}`;
  }
}
