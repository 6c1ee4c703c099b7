import { isMarked, isMembers, type Mark, type Written } from "./written.js";

/**
 * A written value as a TypeScript expression. `typeOfText` gives the type of the object behind the JSON text at a pointer,
 * so that the compiler checks that object.
 */
export function literalOf(
  written: Written,
  typeOfText: (pointer: string) => string | undefined = () => undefined,
  pointer = "",
): string {
  const inner = (name: string | number, member: Written) =>
    literalOf(member, typeOfText, `${pointer}/${name}`);
  if (isMarked(written)) return literalOfMarked(written, inner, typeOfText(pointer));
  if (Array.isArray(written)) return `[${written.map((item, index) => inner(index, item)).join(", ")}]`;
  if (!isMembers(written)) return JSON.stringify(written);
  const members = Object.entries(written).map(
    ([name, member]) => `${JSON.stringify(name)}: ${inner(name, member)}`,
  );
  return `{ ${members.join(", ")} }`;
}

function literalOfMarked(
  marked: Mark,
  inner: (name: string | number, member: Written) => string,
  typeOfText: string | undefined,
): string {
  if ("$json" in marked) {
    const check = typeOfText === undefined ? "" : ` satisfies ${typeOfText}`;
    return `JSON.stringify(${inner("$json", marked.$json)}${check})`;
  }
  if ("$date" in marked) return `new Date(${JSON.stringify(marked.$date)})`;
  if ("$file" in marked) {
    const { filename, type } = marked.$file;
    const text = JSON.stringify(marked.$file.text);
    const options = `{ type: ${JSON.stringify(type ?? "")} }`;
    if (filename !== undefined) return `new File([${text}], ${JSON.stringify(filename)}, ${options})`;
    return type === undefined ? `new TextEncoder().encode(${text})` : `new Blob([${text}], ${options})`;
  }
  const { times, item, text } = marked.$repeat;
  if (text !== undefined) return `${JSON.stringify(text)}.repeat(${times})`;
  return `Array.from({ length: ${times} }, () => (${inner(0, item ?? null)}))`;
}
