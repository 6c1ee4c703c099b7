import ts from "typescript";

/**
 * Puts the commonest of objects last, because the compiler misses the members of the last one, and keeps known values
 * beside a type that takes any.
 */
export function unionOf(union: ts.UnionTypeNode): ts.UnionTypeNode {
  if (union.types.every(isOfObjects)) return ts.factory.createUnionTypeNode(union.types.toReversed());
  const types = union.types.flatMap(alternativesIn);
  const isSwallowing = ({ kind }: ts.TypeNode) =>
    (kind === ts.SyntaxKind.StringKeyword && types.some(isText)) ||
    (kind === ts.SyntaxKind.NumberKeyword && types.some(isNumber));
  if (!types.some(isSwallowing)) return union;
  return ts.factory.createUnionTypeNode(types.map((one) => (isSwallowing(one) ? anyOther(one) : one)));
}

function alternativesIn(type: ts.TypeNode): readonly ts.TypeNode[] {
  const inner = ts.isParenthesizedTypeNode(type) ? type.type : type;
  return ts.isUnionTypeNode(inner) ? inner.types : [type];
}

/** openapi-typescript writes a string literal as an identifier, so that its letters are kept. */
function isText(type: ts.Node): boolean {
  return ts.isIdentifier(type);
}

function isNumber(type: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(type) && ts.isNumericLiteral(type.literal);
}

function isOfObjects(type: ts.TypeNode): boolean {
  if (ts.isParenthesizedTypeNode(type)) return isOfObjects(type.type);
  if (ts.isUnionTypeNode(type)) return type.types.every(isOfObjects);
  return ts.isTypeReferenceNode(type) || ts.isTypeLiteralNode(type) || ts.isIntersectionTypeNode(type);
}

/** Any value beside those that are known: `string` alone would swallow them, and an editor would offer none. */
function anyOther(type: ts.TypeNode): ts.TypeNode {
  const other = ts.factory.createIntersectionTypeNode([type, ts.factory.createTypeLiteralNode([])]);
  return ts.factory.createParenthesizedType(other);
}
