import { pnpm } from "./workspace.js";

/** Licences that ask for no more than to be named. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** Licences of what we run and users never get. */
const allowedInDevelopment = new Set([
  // It is for data.
  "CC-BY-4.0",
  // It asks for changes of its files to be shared, and we change none.
  "MPL-2.0",
  // It asks for nothing, but disclaims no warranty, so many companies refuse it. Verdaccio needs a package that has it.
  "WTFPL",
]);

/** Packages whose licence no program can read, and people have read: the text is that of MIT. */
const readByPeople = new Set(["spawndamnit"]);

/** What `pnpm licenses list --json` prints: packages by licence. */
export type Licences = Readonly<
  Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>
>;

/** The licences of all that is installed, or only of what users get. */
export function listLicences(root: string, whose: "all" | "users"): Licences {
  const which = whose === "all" ? "--recursive" : '--filter "./packages/*"';
  return JSON.parse(
    pnpm(root, `${which} licenses list --json${whose === "users" ? " --prod" : ""}`),
  ) as Licences;
}

export function checkLicences(root: string): string[] {
  return [
    ...judgeLicences(listLicences(root, "all"), permitsInDevelopment),
    ...judgeLicences(listLicences(root, "users"), permits),
  ];
}

export function judgeLicences(licences: Licences, isPermitted: (licence: string) => boolean): string[] {
  return Object.entries(licences)
    .filter(([licence]) => !isPermitted(licence))
    .flatMap(([licence, packages]) => packages.map(({ name }) => ({ licence, name })))
    .filter(({ licence, name }) => !(licence === "Unknown" && readByPeople.has(name)))
    .map(({ licence, name }) => `${name}: its licence, "${licence}", is not in ${table}.`);
}

const table = "the list of tools/supply-chain/src/licences.ts";

/** Whether an SPDX expression can be met by licences that users may get. */
export function permits(expression: string): boolean {
  return isMet(expression, (id) => allowed.has(id));
}

export function permitsInDevelopment(expression: string): boolean {
  return isMet(expression, (id) => allowed.has(id) || allowedInDevelopment.has(id));
}

/** People judge brackets within an expression: no licence is named so, and they are not permitted. */
function isMet(expression: string, isAllowed: (id: string) => boolean): boolean {
  const bare = expression.replace(/^\(([^()]*)\)$/, "$1");
  return bare.split(/ or /i).some((choice) => choice.split(/ and /i).every(isAllowed));
}
