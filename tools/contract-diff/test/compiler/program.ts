/** The types that every program uses, in a file of its own. */
export const helpers = `
type Below = [never, 0, 1, 2, 3, 4, 5, 6];

/** Every member and every literal that a type names, as paths. */
export type Names<T, Depth extends number = 7> = Depth extends 0
  ? never
  : T extends string | number | boolean
    ? string extends T ? never : number extends T ? never : boolean extends T ? never : \`=\${T}\`
    : T extends readonly (infer Item)[]
      ? \`[]\${Names<Item, Below[Depth]>}\`
      : T extends object
        ? { [K in keyof T & string]: K | \`\${K}.\${Names<NonNullable<T[K]>, Below[Depth]>}\` }[keyof T & string]
        : never;

/** What an old program may name, and the new types do not. */
export type Lost<Old, New> = Exclude<Names<Old>, Names<New>>;
export type Nothing<T extends never> = T;
export type Fits<Given extends Wanted, Wanted> = Given;
`;

/** What a program against the old package may rely on: a file that compiles only if the new package gives it as well. */
export function programOf(oldFolder: string, newFolder: string, index: string, events: string): string {
  const operations = [...index.matchAll(/^ {2}(\w+)\(request\??: \w+, /gm)].map(([, name = ""]) => name);
  const own = [...index.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = ""]) => name);
  const [, listed = ""] = /^export type \{([^}]*)\} from "\.\/types\.js"/m.exec(index) ?? [];
  const exported = [...own, ...(listed.match(/\w+/g) ?? [])];
  const types = [...events.matchAll(/readonly type: "(\w+)"; readonly payload: (?!unknown)/g)].map(
    ([, type = ""]) => type,
  );
  const lines = [
    ...exported.map((name) => `New.${name}`),
    ...operations.flatMap(operationLines),
    "Fits<Old.AcmeOptions, New.AcmeOptions>",
    `Nothing<Lost<${settings("Old")}, ${settings("New")}>>`,
    ...types.flatMap(eventLines),
    ...(/\bFailure\b/.test(index) ? ["Nothing<Lost<Old.Failure, New.Failure>>"] : []),
  ];
  return [
    `import type * as Old from "./${oldFolder}/index.js";`,
    `import type * as New from "./${newFolder}/index.js";`,
    'import type { Fits, Lost, Nothing } from "../helpers.js";',
    ...lines.map((type, at) => `export type Use${at} = ${type};`),
    "",
  ].join("\n");
}

function operationLines(method: string): string[] {
  const request = `${method.charAt(0).toUpperCase()}${method.slice(1)}Request`;
  const parameters = (side: string) => `Parameters<${side}.Acme["${method}"]>`;
  const answer = (side: string) => `Awaited<ReturnType<${side}.Acme["${method}"]>>`;
  return [
    `New.Acme["${method}"]`,
    `Fits<${parameters("Old")}, ${parameters("New")}>`,
    `Fits<Old.${request}, New.${request}>`,
    `Nothing<Lost<Old.${request}, New.${request}>>`,
    `Fits<${answer("New")}, ${answer("Old")}>`,
    `Nothing<Lost<${answer("Old")}, ${answer("New")}>>`,
  ];
}

/** The union of events is open, so each event is looked at by itself. */
function eventLines(type: string): string[] {
  const payload = (side: string) => `Extract<${side}.AcmeEvent, { type: "${type}" }>["payload"]`;
  return [
    `${payload("New")}["event"]`,
    `Fits<${payload("New")}, ${payload("Old")}>`,
    `Nothing<Lost<${payload("Old")}, ${payload("New")}>>`,
  ];
}

function settings(side: string): string {
  return `Pick<${side}.AcmeOptions, "credentials" | "serverVariables">`;
}
