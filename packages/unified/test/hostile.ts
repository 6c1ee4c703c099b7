type Members = Record<string, unknown>;

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Makes each object and list in a value anew. Files and dates stay what they are. */
export function rebuilt(value: unknown, make: (members: Members) => object = (members) => members): unknown {
  if (Array.isArray(value)) return value.map((item) => rebuilt(item, make));
  if (!isMembers(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, rebuilt(member, make)]);
  return make(Object.fromEntries(members));
}

/** A Proxy that gives each member once, and something else from then on. */
export function behindProxy(members: Members): object {
  const read = new Set<string | symbol>();
  return new Proxy(members, {
    get: (from, name) => {
      if (read.has(name)) return "another";
      read.add(name);
      return Reflect.get(from, name);
    },
  });
}

/** Changes everything that a caller still holds of a message. */
export function spoil(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(spoil);
    value.push("another");
  } else if (isMembers(value)) {
    Object.values(value).forEach(spoil);
    for (const name of Object.keys(value)) value[name] = "another";
  }
}
