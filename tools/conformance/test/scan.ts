/** A module that a source file names. */
export interface Import {
  readonly specifier: string;
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

const tokens = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

/** The source without comments and with templates emptied, so that what only looks like code is gone. */
export function codeOf(source: string): string {
  return source.replaceAll(tokens, (token) => {
    if (token.startsWith("/")) return " ";
    return token.startsWith("`") ? '""' : token;
  });
}

// A statement begins its line; the same words within a text do not.
const statements = /^[ \t]*(?:import|export)\b(\s+type\b)?([^"';=]*?\bfrom)?\s*["']([^"'\n]+)["']/gm;
const calls = /\b(?:import|require)\s*\(\s*(?:["']([^"'\n]+)["']\s*\))?/g;

/** Every module that a source names, by a statement or by a call; a computed name is `(computed)`. */
export function importsOf(source: string): Import[] {
  const code = codeOf(source);
  const named = [...code.matchAll(statements)].map(([, type, , specifier = ""]) => ({
    specifier,
    typeOnly: type !== undefined,
  }));
  const called = [...code.matchAll(calls)].map(([, specifier = "(computed)"]) => ({
    specifier,
    typeOnly: false,
  }));
  return [...named, ...called];
}
