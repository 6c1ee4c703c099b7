import { isMembers, type Written } from "./written.js";

/** A copy with a value at a JSON Pointer, which may be new. A pointer may lead into JSON text. */
export function withMember(written: Written | undefined, pointer: string, value: Written): Written {
  return change(written, pointer, partsOf(pointer), () => value) ?? value;
}

/** A copy without the value at a JSON Pointer. */
export function withoutMember(written: Written, pointer: string): Written {
  const copy = change(written, pointer, partsOf(pointer), (former) => {
    if (former === undefined) throw new Error(`without: ${pointer} does not exist`);
    return undefined;
  });
  return copy ?? {};
}

function change(
  written: Written | undefined,
  pointer: string,
  names: readonly string[],
  replace: (former: Written | undefined) => Written | undefined,
): Written | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return replace(written);
  const within = (member: Written | undefined) => change(member, pointer, rest, replace);
  if (Array.isArray(written)) {
    const inner = within(written[Number(name)]);
    if (inner === undefined) return written.toSpliced(Number(name), 1);
    return Object.assign([...written], { [name]: inner });
  }
  const members = written ?? {};
  if (!isMembers(members)) {
    throw new Error(`with: ${pointer} cannot be set, because ${JSON.stringify(members)} has no members`);
  }
  if ("$json" in members) return { $json: change(members["$json"], pointer, names, replace) ?? null };
  const { [name]: former, ...others } = members;
  const inner = within(former);
  return inner === undefined ? others : { ...members, [name]: inner };
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function partsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
