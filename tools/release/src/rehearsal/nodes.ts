import { join } from "node:path";
import { expectSuccess } from "../command.js";
import { node } from "../pnpm.js";

/** The newest of each line that the packages are said to run on. npm has them all, for each platform. */
export const nodeVersions = ["20.20.2", "22.23.3", "24.21.0"];

/** The program of a version of Node. */
export async function nodeOf(root: string, version: string): Promise<string> {
  if (process.versions.node === version) return node;
  const args = [join(root, "tools/on-node.mjs"), version, "--", "--print", "process.execPath"];
  return (await expectSuccess(`To get Node ${version}`, node, args)).trim();
}
