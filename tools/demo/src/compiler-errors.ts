import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { literalOf } from "@trunkline/trial";
import { camelCase, type Vendor } from "./vendor.js";

const folder = fileURLToPath(new URL("./uncompilable/", import.meta.url));

/** Shows one message of each vendor that does not compile, with the compiler's error. */
export function compilerErrors(vendors: readonly Vendor[]): string {
  const cases = vendors.flatMap(({ name, trial }) =>
    trial.channels
      .flatMap(({ name: via, settings, refusals }) => refusals.map((one) => ({ via, settings, ...one })))
      .slice(0, 1)
      .map(({ via, settings, written }) => ({
        over: `  ${via}: ${camelCase(name)}(client(), ${tidy(literalOf(settings))}),`,
        mapping: `import { ${camelCase(name)} } from "@trunkline/unified/${name}";`,
        message: `await messenger.send(${tidy(literalOf({ via, ...written }))});`,
      })),
  );
  const source = [
    'import { createMessenger } from "@trunkline/unified";',
    ...cases.map(({ mapping }) => mapping),
    "declare function client<T>(): T;",
    "const messenger = createMessenger({",
    ...cases.map(({ over }) => over),
    "});",
  ];
  const said = compile([...source, ...cases.map(({ message }) => message)]);
  return cases
    .map(({ message }, index) => {
      const words = said.get(source.length + index + 1);
      if (!words)
        throw new Error(`This message compiles, although its channel does not support it: ${message}`);
      return `  ${message}\n  ${words}`;
    })
    .join("\n\n");
}

/** The first error of each line. */
function compile(lines: readonly string[]): Map<number, string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "messages.mts"), `${lines.join("\n")}\nexport {};\n`);
  const configuration = {
    extends: "../../../../tsconfig.base.json",
    compilerOptions: { noEmit: true },
    files: ["messages.mts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
  const tsc = join(dirname(manifest), "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", ".", "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
  });
  const said = new Map<number, string>();
  for (const problem of stdout.split(/\r?\n(?=\S)/)) {
    const found = /^messages\.mts\((\d+),\d+\): (error TS\d+: )(.*)$/s.exec(problem.trimEnd());
    if (!found) continue;
    const [, line, code, words = ""] = found;
    // The last line names the member, and what its channel does not support.
    const last = words
      .split(/\r?\n */)
      .at(-1)
      ?.replace(/ in type '(?!Unsupported<).*/, " in type …");
    if (!said.has(Number(line))) said.set(Number(line), `${code}${last}`);
  }
  return said;
}

/** Without the quotes that names do not need. */
function tidy(literal: string): string {
  return literal.replaceAll(/"([A-Za-z_]\w*)": ?/g, "$1: ");
}
