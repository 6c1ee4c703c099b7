import type { NamedSchema } from "@trunkline/contract";
import ts from "typescript";
import { declarationOf, type NamedDeclaration } from "./declarations.js";
import { type Documented, documentMembers, nameOf } from "./documented-members.js";
import { unionOf } from "./unions.js";

const wholes = ["paths", "webhooks", "components", "$defs", "operations"];

/**
 * Takes apart what openapi-typescript makes of schemas: one declaration for each, so that the compiler calls it by its name,
 * and the helpers that the declarations need.
 */
export function arranged(
  { nodes, documentation }: { nodes: readonly ts.Node[]; documentation: ReadonlyMap<ts.Node, Documented> },
  schemas: readonly NamedSchema[],
): NamedDeclaration[] {
  const statements = nodes.filter(
    (node): node is NamedDeclaration => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node),
  );
  const components = statements
    .filter(ts.isInterfaceDeclaration)
    .find((node) => nameOf(node) === "components");
  const member = components?.members.find((one) => nameOf(one) === "schemas");
  const types = member && ts.isPropertySignature(member) && member.type;
  const members = types && ts.isTypeLiteralNode(types) ? types.members.filter(ts.isPropertySignature) : [];
  const declared = new Map<string, NamedDeclaration>();
  // A declaration needs what it extends, which may come after it.
  const declare = (one: ts.PropertySignature, passed: readonly string[]): NamedDeclaration => {
    const name = nameOf(one);
    const known = declared.get(name);
    if (known) return known;
    const type = one.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
    documentMembers(type, documentation, schemas.find((schema) => schema.name === name)?.above);
    const declaration = declarationOf(name, rewrite(type), (base) => {
      const other = passed.includes(base) ? undefined : members.find((entry) => nameOf(entry) === base);
      return other && declare(other, [...passed, base]);
    });
    declared.set(name, declaration);
    return declaration;
  };
  const all = members.map((one) => declare(one, [nameOf(one)]));
  // TypeScript 7 takes the alternatives of a union in the order in which they are declared.
  return [...all.reverse(), ...statements.filter((one) => !wholes.includes(nameOf(one)))];
}

/** Names schemas by their own names, which go to `onName`, and arranges what is in unions. */
export function rewrite<Node extends ts.Node>(type: Node, onName?: (name: string) => void): Node {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaIn(node);
    if (name !== undefined) {
      onName?.(name);
      return ts.factory.createTypeReferenceNode(name);
    }
    const visited = ts.visitEachChild(node, visit, undefined);
    return ts.isUnionTypeNode(visited) ? unionOf(visited) : visited;
  };
  return visit(type) as Node;
}

/** Whether a type of this name is anywhere in the nodes. */
export function refersTo(nodes: readonly ts.Node[], name: string): boolean {
  const isIn = (node: ts.Node): boolean =>
    (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && node.typeName.text === name) ||
    ts.forEachChild(node, (part) => isIn(part) || undefined) === true;
  return nodes.some(isIn);
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
