import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { literalOf } from "@trunkline/trial";
import { printWhereMain } from "./table.mjs";
import { subjects } from "./vendors.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const consumers = Object.fromEntries(
  subjects.flatMap((subject) => [
    [
      `${subject.vendor} \`${subject.operation}\``,
      `${clientOf(subject)}await client.${subject.operation}(${subject.literal});`,
    ],
    ...subject.channels.slice(0, 1).map((channel) => [
      `\`unified\` over ${subject.vendor}`,
      `${clientOf(subject)}import { createMessenger } from "@trunkline/unified";
import { ${subject.channel} } from "@trunkline/unified/${subject.vendor}";
const messenger = createMessenger({ a: ${subject.channel}(client, ${literalOf(channel.settings)}) });
await messenger.send(${literalOf({ via: "a", ...channel.messages[0].written })});`,
    ]),
  ]),
);

const codegen = join(fileURLToPath(new URL("../codegen/", import.meta.url)), "package.json");
const compilers = [createRequire(codegen).resolve("typescript/package.json"), typescriptOfWorkspace()];

export async function typeCost() {
  const columns = compilers.map((manifest) => {
    const { version, bin } = JSON.parse(readFileSync(manifest, "utf8"));
    const tsc = join(dirname(manifest), bin.tsc);
    // Every program pays for the platform's own types.
    const empty = costOf(tsc, "export {};");
    return { version, costs: Object.values(consumers).map((source) => costOf(tsc, source) - empty) };
  });
  return {
    title: "Cost of the types",
    notes: ["Instantiations for a program that sends one message, above those of an empty program."],
    head: ["program", ...columns.map(({ version }) => `TypeScript ${version}`)],
    rows: Object.keys(consumers).map((name, index) => [
      name,
      ...columns.map(({ costs }) => costs[index].toLocaleString("en")),
    ]),
  };
}

await printWhereMain(import.meta, typeCost);

function clientOf({ vendor, create, credentials }) {
  return `import { ${create} } from "@trunkline/${vendor}";
const client = ${create}({ baseUrl: "https://vendor.example.com", credentials: ${literalOf(credentials)} });
`;
}

function typescriptOfWorkspace() {
  return createRequire(new URL("../../package.json", import.meta.url)).resolve("typescript/package.json");
}

function costOf(tsc, source) {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-types-"));
  try {
    mkdirSync(join(folder, "node_modules/@trunkline"), { recursive: true });
    for (const name of readdirSync(join(root, "packages"))) {
      symlinkSync(join(root, "packages", name), join(folder, "node_modules/@trunkline", name), "junction");
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "index.ts"), source);
    const options =
      "--noEmit --strict --target es2022 --lib es2023,dom --module nodenext --extendedDiagnostics";
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options.split(" "), "index.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stdout);
    return Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
