import type { CallOptions } from "../../src/index.js";
import type { CallerPlan } from "./schedule.js";

/** What a caller gives, and what it does with that later. */
export interface Given {
  readonly input: unknown;
  readonly options: CallOptions;
  /** Changes all of it, to what nobody could send. It may be called often. */
  readonly change: () => void;
}

type Members = Record<string, unknown>;

/** How often a getter was read follows its value. */
const reads = / read \d+$/;

/** What a getter would have given if it did not count. */
export function uncounted<T>(value: T): T {
  if (typeof value === "string") return value.replace(reads, "") as T;
  if (Array.isArray(value)) return value.map(uncounted) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, uncounted(one)])) as T;
}

/** Puts the content in objects of the wanted shape, and remembers what to change. */
export function give(input: Record<string, Members>, options: Members, { shape }: CallerPlan): Given {
  const { proxy, revoke } = shape === "proxied" ? proxied(input) : { proxy: input, revoke: () => {} };
  const given = Object.fromEntries(
    Object.entries(proxy).map(([name, group]) => [name, shapes[shape]?.(group, name) ?? group]),
  );
  return {
    input: given,
    options: options as CallOptions,
    change: () => {
      spoil(input);
      revoke();
      if (shape !== "proxied") spoil(given);
      spoil(options);
      options["signal"] = AbortSignal.abort();
    },
  };
}

type Shape = (group: Members, name: string) => object;

const shapes: Readonly<Record<CallerPlan["shape"], Shape | undefined>> = {
  plain: undefined,
  proxied: undefined,
  frozen: (group) => deepFreeze(group),
  bare: (group) => Object.assign(Object.create(null), group),
  classes: (group, name) => (name === "headers" ? group : Object.assign(new Group(), group)),
  json: (group, name) => (isJson(group, name) ? { toJSON: () => group } : group),
  itself: (group, name) => (isJson(group, name) ? Object.assign(new Itself(), group) : group),
  getters: counting,
};

/** A form is no JSON. */
function isJson(group: Members, name: string): boolean {
  return name === "body" && !("files" in group);
}

class Itself {
  toJSON() {
    return this;
  }
}

class Group {
  get isComputed() {
    return true;
  }
}

function deepFreeze<T>(value: T): T {
  // Bytes cannot be frozen.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const one of Object.values(value)) deepFreeze(one);
  return Object.freeze(value);
}

/** Members that give another text whenever they are read. Those that the server knows a call by stay as they are. */
function counting(group: Members): Members {
  const made: Members = {};
  for (const [name, value] of Object.entries(group)) {
    let count = 0;
    const get = () => {
      count += 1;
      return `${value} read ${count}`;
    };
    const isCounted = typeof value === "string" && value !== "" && name !== "id";
    Object.defineProperty(made, name, { enumerable: true, ...(isCounted ? { get } : { value }) });
  }
  return made;
}

/** Reads through to the content until it is revoked. */
function proxied(input: Record<string, Members>) {
  const revokes: (() => void)[] = [];
  const wrap = <T>(value: T): T => {
    const isWrapped = Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
    if (!isWrapped) return value;
    const { proxy, revoke } = Proxy.revocable(value as object, {
      get: (target, name) => wrap(Reflect.get(target, name)),
    });
    revokes.push(revoke);
    return proxy as T;
  };
  const revoke = () => {
    for (const one of revokes.splice(0)) one();
  };
  return { proxy: wrap(input), revoke };
}

/** What no request can hold, and what would be another request. */
function spoil(value: unknown, depth = 0): void {
  if (typeof value !== "object" || value === null || depth > 6) return;
  if (value instanceof Date) value.setTime(Number.NaN);
  else if (ArrayBuffer.isView(value))
    Buffer.from(value.buffer, value.byteOffset, value.byteLength).fill(0xff);
  else if (value instanceof ArrayBuffer) new Uint8Array(value).fill(0xff);
  else if (!(value instanceof Blob) && !(value instanceof AbortSignal) && !(Symbol.asyncIterator in value)) {
    for (const [name, member] of Object.entries(value)) {
      spoil(member, depth + 1);
      if (typeof member === "string") Reflect.set(value, name, `${member} changed`);
      if (typeof member === "number") Reflect.set(value, name, member + 1000);
    }
    if (Array.isArray(value) && !Object.isFrozen(value)) value.push("changed");
    else Reflect.set(value, "more", "\ud800\r\n..");
  }
}
