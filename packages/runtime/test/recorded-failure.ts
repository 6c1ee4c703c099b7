import type { Unsent } from "../src/network.js";

/** One error of a chain, as a platform threw it. */
interface Link {
  readonly name: string;
  readonly message: string;
  readonly errors?: readonly Link[];
}

/** How a fetch failed on a platform, with the chain of its error and causes, the outermost first, and what that proves. */
export interface Failure {
  readonly what: string;
  readonly chain: readonly Link[];
  readonly proves: Unsent | undefined;
}

export const fetchFailed: Link = { name: "TypeError", message: "fetch failed" };

export function link(name: string, message: string, members: object = {}): Link {
  return { name, message, ...members };
}

/** As Node names an error of the system. */
export function system(syscall: string, code: string, where = ""): Link {
  return link("Error", `${syscall} ${code}${where}`, { code, syscall });
}

export function coded(code: string, message: string, name = "Error"): Link {
  return link(name, message, { code });
}

export function proving(proves: Unsent | undefined) {
  return (what: string, ...chain: Link[]): Failure => ({ what, chain, proves });
}

/** The chain as errors that cause one another. */
export function thrown([first, ...others]: readonly Link[]): Error {
  const { message = "", errors, ...members } = first ?? link("Error", "");
  const cause = others.length > 0 ? { cause: thrown(others) } : {};
  const many = errors && { errors: errors.map((one) => thrown([one])) };
  return Object.assign(new Error(message), members, many, cause);
}
