import { compilerOptions, root, ts, type typescript } from "./compiler.js";
import { packagePaths } from "./entries.js";

export interface Problem {
  /** From 1. */
  readonly line: number;
  /** All lines of the message, from the outermost to the innermost reason. */
  readonly text: string;
}

/** An editor with one file open. */
export interface Editor {
  readonly service: typescript.LanguageService;
  readonly program: typescript.Program;
  readonly open: typescript.SourceFile;
  /** What the compiler says of the file. */
  readonly problems: () => readonly Problem[];
}

/** Editors share the parsed files of packages and libraries, which take most of the time. */
const registry = ts.createDocumentRegistry();

/** Opens a file that is on no disk, and that sees the packages as these tests do. The program has the others too. */
export function openEditor(source: string, others: readonly string[] = []): Editor {
  const file = `${root}tools/conformance/test/open-in-editor.ts`;
  const host: typescript.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...compilerOptions, paths: packagePaths() }),
    getScriptFileNames: () => [file, ...others],
    getScriptVersion: (path) => (path === file ? source : "1"),
    getScriptSnapshot: (path) => {
      const text = path === file ? source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  };
  const service = ts.createLanguageService(host, registry);
  const program = service.getProgram();
  const open = program?.getSourceFile(file);
  if (!program || !open) throw new Error("The editor does not open the file.");
  const problems = () =>
    service.getSemanticDiagnostics(file).map(({ start = 0, messageText }) => ({
      line: open.getLineAndCharacterOfPosition(start).line + 1,
      text: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  return { service, program, open, problems };
}
