import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

// TypeScript 7 has no language service that a program could ask; the generator has the last version with one.
const require = createRequire(new URL("../../codegen/package.json", import.meta.url));

interface Service {
  getCompletionsAtPosition(
    file: string,
    position: number,
    options: undefined,
  ): { readonly entries: readonly { readonly name: string }[] } | undefined;
}

interface TypeScript {
  readonly sys: {
    readonly readFile: (path: string) => string | undefined;
    readonly fileExists: (path: string) => boolean;
  };
  readonly ScriptSnapshot: { readonly fromString: (text: string) => unknown };
  readonly getDefaultLibFilePath: (options: object) => string;
  readonly createLanguageService: (host: object) => Service;
  readonly ModuleKind: { readonly NodeNext: number };
  readonly ScriptTarget: { readonly ES2022: number };
}

const file = fileURLToPath(new URL("in-an-editor.ts", import.meta.url));

/** What an editor offers at the bar in a text. */
function offered(text: string): string[] {
  const ts = require("typescript") as TypeScript;
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  const source = text.replace("|", "");
  const read = (path: string) => (path === file ? source : ts.sys.readFile(path));
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path: string) => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path: string) => path === file || ts.sys.fileExists(path),
    readFile: read,
  });
  const { entries = [] } = service.getCompletionsAtPosition(file, text.indexOf("|"), undefined) ?? {};
  return entries.map(({ name }) => name);
}

const head =
  'import { startMock } from "@trunkline/mock";\nimport type { Yeastar } from "@trunkline/yeastar";\n';

it("completes the vendors, and a vendor's events and operations", () => {
  expect(offered(`${head}await startMock("|")`)).toEqual(
    expect.arrayContaining(["islash", "konnek", "sociocs", "yeastar"]),
  );
  const events = ["messageSendingResult", "incomingMessage"];
  for (const start of ['startMock("yeastar")', 'startMock<Yeastar>("yeastar")']) {
    const mock = `${head}const pbx = await ${start};\n`;
    const names = offered(`${mock}await pbx.emit("|", {}, "")`);
    expect(names).toEqual(expect.arrayContaining(events));
    expect(names).not.toContain("messageStatus");
    expect(offered(`${mock}pbx.on("|")`)).toContain("sendMessage");
  }
});
