import ts from "typescript";
import { nameOf } from "./documented-members.js";

export type NamedDeclaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** An interface of what is an object, which extends what it is joined to; of any other type an alias. */
export function declarationOf(
  name: string,
  type: ts.TypeNode,
  find: (name: string) => NamedDeclaration | undefined,
): NamedDeclaration {
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const shape = shapeOf(type, find);
  if (!shape) return ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const { bases, members } = shape;
  const types = bases.map(({ typeName, typeArguments }) =>
    ts.factory.createExpressionWithTypeArguments(typeName as ts.Identifier, typeArguments),
  );
  const clause = ts.factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types);
  return ts.factory.createInterfaceDeclaration(
    modifiers,
    name,
    undefined,
    bases.length === 0 ? undefined : [clause],
    members,
  );
}

interface Shape {
  readonly bases: readonly ts.TypeReferenceNode[];
  readonly members: readonly ts.TypeElement[];
}

/** What an interface in place of a type would have, if there can be one. */
function shapeOf(type: ts.TypeNode, find: (name: string) => NamedDeclaration | undefined): Shape | undefined {
  const parts: readonly ts.TypeNode[] = ts.isIntersectionTypeNode(type) ? type.types : [type];
  const literals = parts.filter(ts.isTypeLiteralNode);
  const bases = parts.filter(ts.isTypeReferenceNode);
  if (literals.length === 0 || literals.length + bases.length < parts.length || bases.length > 1)
    return undefined;
  const members = literals.flatMap((one) => [...one.members]);
  const names = members.filter(ts.isPropertySignature).map(nameOf);
  const [base] = bases;
  const inherited = base ? baseMembers(base, find) : [];
  // A property with two types has to fit both, which an interface cannot express.
  if (!inherited || new Set(names).size < names.length) return undefined;
  const index = members.filter(ts.isIndexSignatureDeclaration);
  if (index.length > 0 && names.length > 0 && !index.every(isOpen)) return undefined;
  const isNarrower = (member: ts.TypeElement) => {
    const above = inherited.find((one) => nameOf(one) === nameOf(member));
    return above === undefined || narrows(member, above);
  };
  return members.every(isNarrower) ? { bases, members } : undefined;
}

/** All members of what is extended, or undefined if it is not an interface. */
function baseMembers(
  { typeName, typeArguments }: ts.TypeReferenceNode,
  find: (name: string) => NamedDeclaration | undefined,
): readonly ts.TypeElement[] | undefined {
  if (!ts.isIdentifier(typeName)) return undefined;
  const [first] = typeArguments ?? [];
  if (typeName.text === "WithRequired")
    return first && ts.isTypeReferenceNode(first) ? baseMembers(first, find) : undefined;
  const declaration = find(typeName.text);
  if (!declaration || !ts.isInterfaceDeclaration(declaration) || declaration.heritageClauses)
    return undefined;
  return [...declaration.members];
}

/** An index of `unknown` allows members of any type beside it. */
function isOpen({ type }: ts.IndexSignatureDeclaration): boolean {
  return type.kind === ts.SyntaxKind.UnknownKeyword;
}

const keywordOf = new Map<ts.SyntaxKind, ts.SyntaxKind>([
  [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.StringKeyword],
  [ts.SyntaxKind.NumericLiteral, ts.SyntaxKind.NumberKeyword],
  [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.BooleanKeyword],
  [ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.BooleanKeyword],
]);

/** Whether a required property is one value of the base's type. openapi-typescript writes a string literal as an identifier. */
function narrows(member: ts.TypeElement, above: ts.TypeElement): boolean {
  if (!ts.isPropertySignature(member) || !ts.isPropertySignature(above)) return false;
  const { type, questionToken } = member;
  if (!type || !above.type || questionToken) return false;
  if (ts.isIdentifier(type)) return above.type.kind === ts.SyntaxKind.StringKeyword;
  return ts.isLiteralTypeNode(type) && keywordOf.get(type.literal.kind) === above.type.kind;
}
