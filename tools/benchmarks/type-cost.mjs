// Prints what the types of a consumer that sends one message cost: `pnpm --filter @trunkline/benchmarks type-cost [other checkout]`.
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
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = process.argv[2] ? resolve(process.argv[2]) : fileURLToPath(new URL("../../", import.meta.url));

const consumers = {
  "yeastar.sendMessage": `import { createYeastar } from "@trunkline/yeastar";
const yeastar = createYeastar({ baseUrl: "https://pbx.example.com/openapi/v1.0", credentials: { username: "a", password: "b" } });
await yeastar.sendMessage({ body: { sender_type: 9, channel: "twilio", did_number: "1", to: "1", msg_kind: 0, msg_body: "Hi" } });`,
  "sociocs.sendMessage": `import { createSociocs } from "@trunkline/sociocs";
const sociocs = createSociocs({ credentials: { apikey: "a" } });
await sociocs.sendMessage({ body: { provider: "twlo", channel_key: "k", to: "1", text: "Hi" } });`,
  "messenger.send over konnek": `import { createKonnek } from "@trunkline/konnek";
import { createMessenger } from "@trunkline/unified";
import { konnek } from "@trunkline/unified/konnek";
const client = createKonnek({ baseUrl: "https://a.example.com", credentials: { username: "a", password: "b" } });
const messenger = createMessenger({ id: konnek(client, { channel: "whatsapp", clientID: "c" }) });
await messenger.send({ via: "id", to: "62", text: "Hi" });`,
};

const codegen = join(fileURLToPath(new URL("../codegen/", import.meta.url)), "package.json");
const compilers = [createRequire(codegen).resolve("typescript/package.json"), typescriptOfWorkspace()];

for (const manifest of compilers) {
  const { version, bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const tsc = join(dirname(manifest), bin.tsc);
  // What the platform's own types cost is in every program.
  const empty = costOf(tsc, "export {};");
  for (const [name, source] of Object.entries(consumers)) {
    const cost = costOf(tsc, source) - empty;
    console.log(`TypeScript ${version}  ${name.padEnd(28)}${String(cost).padStart(6)} instantiations`);
  }
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
