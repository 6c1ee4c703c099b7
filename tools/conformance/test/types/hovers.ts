import { root, ts, type typescript } from "./compiler.js";
import type { Editor } from "./editor.js";

/** What an editor says of a member. */
export interface Hover {
  /** The place of the member in the request of an operation: `sendMessage/body/to`. */
  readonly place: string;
  readonly text: string;
  /** Whether several possible alternatives each declare the member. TypeScript shows nothing over it then. */
  readonly isSplit: boolean;
}

/** What an editor shows over each member of the objects in the arguments of calls, or beside its name while it is written. */
export function hoversOf({ service, program, open }: Editor): Hover[] {
  const checker = program.getTypeChecker();
  const hovers: Hover[] = [];
  const visit = (node: typescript.Node, place: string): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      for (const argument of node.arguments) visit(argument, node.expression.getText(open));
    } else if (ts.isPropertyAssignment(node)) {
      const name = ts.isStringLiteral(node.name) ? node.name.text : node.name.getText(open);
      const inner = `${place}/${name}`;
      const object = checker.getContextualType(node.parent);
      const member = object?.getProperty(name);
      // What a free object holds is named by nobody but its user.
      if (object && member && !hovers.some((one) => one.place === inner)) {
        const at = node.name.getStart(open);
        const types = object.isUnion() ? object.types : [object];
        const isSplit = new Set(types.map((type) => type.getProperty(name))).size > 1;
        const hover = ts.displayPartsToString(
          service.getQuickInfoAtPosition(open.fileName, at)?.documentation,
        );
        hovers.push({
          place: inner,
          text: hover || (isSplit ? completionOf(service, open.fileName, at, name) : ""),
          isSplit,
        });
      }
      visit(node.initializer, inner);
    } else ts.forEachChild(node, (child) => visit(child, place));
  };
  visit(open, "");
  return hovers;
}

function completionOf(service: typescript.LanguageService, file: string, at: number, name: string): string {
  const details = service.getCompletionEntryDetails(
    file,
    at,
    name,
    undefined,
    undefined,
    undefined,
    undefined,
  );
  return ts.displayPartsToString(details?.documentation);
}

/** What is said of every member that a type has, and the types within it. Of a member that several types join, any of them may say it. */
export function membersOf(
  program: typescript.Program,
  type: typescript.Type,
  place: string,
): Pick<Hover, "place" | "text">[] {
  const checker = program.getTypeChecker();
  const seen = new Set<typescript.Type>();
  const visit = (given: typescript.Type, at: string): Pick<Hover, "place" | "text">[] => {
    const inner = checker.getNonNullableType(given);
    if (seen.has(inner)) return [];
    seen.add(inner);
    if (inner.isUnion()) return inner.types.flatMap((one) => visit(one, at));
    const item = checker.getIndexTypeOfType(inner, ts.IndexKind.Number);
    if (item) return visit(item, `${at}/*`);
    return inner
      .getProperties()
      .filter(isOurs)
      .flatMap((member) => {
        const path = `${at}/${member.name}`;
        const own = { place: path, text: documentationOf(member, checker) };
        return [own, ...visit(checker.getTypeOfSymbol(member), path)];
      });
  };
  return visit(type, place);
}

function documentationOf(symbol: typescript.Symbol, checker: typescript.TypeChecker): string {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker));
}

function isOurs({ declarations = [] }: typescript.Symbol): boolean {
  return declarations.some((one) => one.getSourceFile().fileName.startsWith(`${root}packages/`));
}
