import ts from "typescript";
import { comment } from "./print.js";

/** What is said of a member, and whether the contract says it there, or at what the member refers to. */
export interface Documented {
  readonly paragraphs: readonly string[];
  readonly isOwn: boolean;
}

/** Documents each property of a type. `above` are the properties of the types that this one is joined to. */
export function documentMembers(
  type: ts.Node,
  documentation: ReadonlyMap<ts.Node, Documented>,
  above: readonly string[] = [],
): void {
  if (ts.isPropertySignature(type)) {
    const { paragraphs, isOwn } = documentation.get(type) ?? { paragraphs: [], isOwn: true };
    // An editor would show the documentation of a property that an alternative repeats twice.
    const isRepeated = !isOwn && above.includes(nameOf(type));
    setComment(type, isRepeated ? "" : comment(paragraphs));
  }
  const isJoined =
    ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type) || ts.isParenthesizedTypeNode(type);
  const known = [...(isJoined || ts.isTypeLiteralNode(type) ? above : [])];
  ts.forEachChild(type, (part) => {
    documentMembers(part, documentation, known);
    if (ts.isIntersectionTypeNode(type) && ts.isTypeLiteralNode(part))
      known.push(...part.members.map(nameOf));
  });
}

function setComment(node: ts.Node, text: string): void {
  const inner = text.replace(/^\/\*/, "").replace(/\*\/\n$/, "");
  const kind = ts.SyntaxKind.MultiLineCommentTrivia;
  const comments =
    text === "" ? [] : [{ kind, text: inner, hasTrailingNewLine: true, pos: -1, end: -1 } as const];
  ts.setSyntheticLeadingComments(node, comments);
}

export function nameOf({ name }: ts.NamedDeclaration): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name))
    ? name.text
    : "";
}
