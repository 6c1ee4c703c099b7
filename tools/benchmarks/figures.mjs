// Writes docs/figures.md: `pnpm --filter @trunkline/benchmarks figures`, on a machine that does nothing else, in some minutes.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { arch, cpus, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";
import { bundleSize } from "./bundle-size.mjs";
import { callCost } from "./call-cost.mjs";
import { checkTime } from "./check-time.mjs";
import { coldImport } from "./cold-import.mjs";
import { generateTime } from "./generate-time.mjs";
import { mockStart } from "./mock-start.mjs";
import { outboxCost } from "./outbox.mjs";
import { sendAllCost } from "./send-all.mjs";
import { markdown } from "./table.mjs";
import { typeCost } from "./type-cost.mjs";

const benchmarks = {
  "bundle-size": bundleSize,
  "call-cost": callCost,
  "send-all": sendAllCost,
  outbox: outboxCost,
  "cold-import": coldImport,
  "type-cost": typeCost,
  "check-time": checkTime,
  "mock-start": mockStart,
  "generate-time": generateTime,
};
const page = new URL("../../docs/figures.md", import.meta.url);

const tables = [];
for (const [command, measure] of Object.entries(benchmarks)) {
  console.log(`${command} …`);
  const table = await measure();
  const notes = [...table.notes, `Measured by \`pnpm --filter @trunkline/benchmarks ${command}\`.`];
  tables.push(markdown({ ...table, notes: [notes.join("\n")] }));
}
writeFileSync(page, `${[header(), ...tables].join("\n").trimEnd()}\n`);
console.log(`wrote ${fileURLToPath(page)}`);

function header() {
  const [core] = cpus();
  const gigabytes = (totalmem() / 1024 ** 3).toFixed(0);
  return `# Figures

\`pnpm --filter @trunkline/benchmarks figures\` writes this page. Run it on a machine that does nothing else, and do not edit the page.
Read times as orders of magnitude: they are of one machine, and sizes and instantiations of one commit.

| | |
|---|---|
| commit | ${commit()} |
| date | ${new Date().toISOString().slice(0, 10)} |
| machine | ${cpus().length} cores, ${core?.model.trim()}, ${gigabytes} GB, ${type()} ${arch()} |
| Node | ${process.versions.node} |
`;
}

/** What is measured; the page itself does not count as a change. */
function commit() {
  const git = (...args) =>
    execFileSync("git", args, { cwd: new URL("../../", import.meta.url), encoding: "utf8" });
  const changes = git(
    "status",
    "--porcelain",
    "--untracked-files=no",
    "--",
    ":/",
    ":!/docs/figures.md",
  ).trim();
  return `${git("rev-parse", "--short", "HEAD").trim()}${changes === "" ? "" : ", with changes that are not committed"}`;
}
