// `node tools/release/publish/cli.mjs publish --from <folder> [--no-provenance]`, or `tag --from <folder>`.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { publish } from "./publish.mjs";
import { Refusal, Stopped } from "./refusal.mjs";
import { tag } from "./tags.mjs";

const usage = "Usage: publish --from <folder of the tarballs> [--no-provenance], or tag --from <folder>.";
const root = fileURLToPath(new URL("../../../", import.meta.url));

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}

/** @param {string[]} args */
async function run(args) {
  const { command, from, provenance } = parse(args);
  // What stands in a path of a package's script is meant from where the script was called.
  const folder = resolve(process.env["INIT_CWD"] ?? ".", from);
  if (!existsSync(folder)) throw new Refusal(`There is no folder ${folder}.`);
  if (command === "publish") await publish(root, { from: folder, provenance }, console.log);
  else await tag(root, folder, console.log);
}

/** @param {string[]} args */
function parse(args) {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((argument) => argument !== "--"),
      options: { from: { type: "string" }, "no-provenance": { type: "boolean" } },
      allowPositionals: true,
    });
    const [command, ...rest] = positionals;
    const { from } = values;
    if ((command === "publish" || command === "tag") && rest.length === 0 && from !== undefined) {
      return { command, from, provenance: !values["no-provenance"] };
    }
  } catch {
    // An option that there is not.
  }
  throw new Refusal(usage);
}
