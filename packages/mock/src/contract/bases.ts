import type { Resource, Server } from "./resource.js";

/** The paths of an operation's servers, such as `/openapi/v1.0`, with their variables in braces. */
export function basesOf({ servers = [] }: Resource): string[] {
  const paths = servers.map(pathOf).filter((path) => path !== "");
  return [...new Set(paths)];
}

function pathOf({ url, variables = {} }: Server): string {
  // A variable may hold a complete address.
  const whole = url.replaceAll(/\{([^}]+)\}/g, (text, name: string) => {
    const value = variables[name]?.default ?? "";
    return value.includes("/") ? value : text;
  });
  const [path = ""] = whole.replace(/^(?:[^/]*:)?\/\/[^/]*/, "").split(/[?#]/);
  const trimmed = path.replace(/^\.?\/*/, "").replace(/\/+$/, "");
  return trimmed === "" ? "" : `/${trimmed}`;
}
