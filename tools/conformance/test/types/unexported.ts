import { root, ts, type typescript } from "./compiler.js";
import type { Entry } from "./entries.js";

/** A row is data that the library alone reads. */
const opaque = ["Operation"];

const ours = `${root}packages/`;

/**
 * The types of ours that what an entry exports is made of, and that a program cannot name: whoever exports a value of
 * one gets TS2742. A name counts where the entry exports it, or an entry that it imports itself, of its own package or of one
 * that the user installs beside it. What a package merely depends on cannot be imported everywhere.
 */
export function unexportedTypes(
  program: typescript.Program,
  entry: Entry,
  entries: readonly Entry[],
): string[] {
  const checker = program.getTypeChecker();
  const imported = filesBehind(program, checker, entry.file);
  const reachable = entries.filter(
    (one) => imported.has(one.file) && (one.folder === entry.folder || entry.peers.includes(one.package)),
  );
  const exported = reachable.flatMap(({ file }) => exportsOf(program, checker, file));
  const named = new Set(exported);
  const found = new Map<typescript.Symbol, string>();
  const visited = new Set<typescript.Symbol>();

  const visit = (symbol: typescript.Symbol, from: string): void => {
    if (visited.has(symbol)) return;
    visited.add(symbol);
    if (opaque.includes(symbol.name)) return;
    for (const declaration of symbol.declarations ?? []) look(declaration, declaration, symbol, from);
  };
  const look = (
    node: typescript.Node,
    within: typescript.Node,
    owner: typescript.Symbol,
    from: string,
  ): void => {
    const name = nameIn(node);
    const symbol = name && targetOf(checker, checker.getSymbolAtLocation(name));
    if (symbol && symbol !== owner && isOurs(symbol) && !isWithin(symbol, within)) {
      if (!named.has(symbol) && needsName(checker, symbol))
        found.set(symbol, found.get(symbol) ?? `${symbol.name}, of ${from}`);
      visit(symbol, symbol.name);
    }
    ts.forEachChild(node, (child) => look(child, within, owner, from));
  };
  for (const symbol of exportsOf(program, checker, entry.file))
    if (isOurs(symbol)) visit(symbol, symbol.name);
  return [...found.values()].sort();
}

/** The compiler writes out an alias that its own file keeps to itself, and one of a primitive type is never written. */
function needsName(checker: typescript.TypeChecker, symbol: typescript.Symbol): boolean {
  if (!(symbol.flags & ts.SymbolFlags.TypeAlias)) return true;
  const module =
    symbol.declarations?.[0] && checker.getSymbolAtLocation(symbol.declarations[0].getSourceFile());
  const isExported = module?.exports?.has(symbol.escapedName) ?? false;
  return isExported && checker.getDeclaredTypeOfSymbol(symbol).aliasSymbol !== undefined;
}

/** The name by which a node refers to a declaration. */
function nameIn(node: typescript.Node): typescript.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return lastOf(node.typeName);
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return lastOf(node.exprName);
  return ts.isImportTypeNode(node) ? node.qualifier && lastOf(node.qualifier) : undefined;
}

/** Before the last name comes a namespace import. */
function lastOf(name: typescript.EntityName): typescript.Identifier {
  return ts.isIdentifier(name) ? name : name.right;
}

function exportsOf(program: typescript.Program, checker: typescript.TypeChecker, file: string) {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module, or is not built.`);
  return checker.getExportsOfModule(module).map((symbol) => targetOf(checker, symbol) ?? symbol);
}

function targetOf(checker: typescript.TypeChecker, symbol: typescript.Symbol | undefined) {
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function isOurs(symbol: typescript.Symbol): boolean {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return file.startsWith(ours) && !file.includes("/node_modules/");
}

/** A parameter of a type has its name from the declaration that it belongs to. */
function isWithin(symbol: typescript.Symbol, node: typescript.Node): boolean {
  return (symbol.declarations ?? []).every(
    (one) => one.getSourceFile() === node.getSourceFile() && one.pos >= node.pos && one.end <= node.end,
  );
}

function filesBehind(
  program: typescript.Program,
  checker: typescript.TypeChecker,
  file: string,
): Set<string> {
  const files = new Set<string>();
  const follow = (path: string) => {
    const source = program.getSourceFile(path);
    if (!source || files.has(path)) return;
    files.add(path);
    for (const statement of source.statements) {
      const isLink = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
      const module =
        isLink && statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
      if (module) follow(module.declarations?.[0]?.getSourceFile().fileName ?? "");
    }
  };
  follow(file);
  return files;
}
