import ts from "typescript";
import { type Documented, documentMembers, nameOf } from "./documented-members.js";
import { unionOf } from "./unions.js";

const wholes = ["paths", "webhooks", "components", "$defs", "operations"];

/**
 * Takes apart what openapi-typescript makes of schemas: one alias for each, so that the compiler calls it by its name, and
 * the helpers that the aliases need.
 */
export function arranged(
  nodes: readonly ts.Node[],
  documentation: ReadonlyMap<ts.Node, Documented>,
): ts.Statement[] {
  const statements = nodes.filter(ts.isStatement);
  const isWhole = (node: ts.Statement) =>
    (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) && wholes.includes(nameOf(node));
  const components = statements
    .filter(ts.isInterfaceDeclaration)
    .find((node) => nameOf(node) === "components");
  const schemas = components?.members.find((member) => nameOf(member) === "schemas");
  const types = schemas && ts.isPropertySignature(schemas) && schemas.type;
  const members = types && ts.isTypeLiteralNode(types) ? types.members.filter(ts.isPropertySignature) : [];
  const aliases = members.map((one) => aliasOf(one, documentation));
  // TypeScript 7 takes the alternatives of a union in the order in which they are declared.
  return [...aliases.reverse(), ...statements.filter((one) => !isWhole(one))];
}

function aliasOf(
  schema: ts.PropertySignature,
  documentation: ReadonlyMap<ts.Node, Documented>,
): ts.TypeAliasDeclaration {
  const type = schema.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  documentMembers(type, documentation);
  const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  return ts.factory.createTypeAliasDeclaration(modifiers, nameOf(schema), undefined, rewrite(type));
}

/** Names schemas by their aliases, and arranges what is in unions. */
function rewrite(type: ts.TypeNode): ts.TypeNode {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaIn(node);
    if (name !== undefined) return ts.factory.createTypeReferenceNode(name);
    const visited = ts.visitEachChild(node, visit, undefined);
    return ts.isUnionTypeNode(visited) ? unionOf(visited) : visited;
  };
  return visit(type) as ts.TypeNode;
}

/** The name in `components["schemas"]["Name"]`. */
function schemaIn(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: of, indexType: kind } = node.objectType;
  const isSchema =
    ts.isTypeReferenceNode(of) && ts.isIdentifier(of.typeName) && of.typeName.text === "components";
  return isSchema && textOf(kind) === "schemas" ? textOf(node.indexType) : undefined;
}

function textOf(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}
