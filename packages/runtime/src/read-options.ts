import { readBaseUrl } from "./base-url.js";
import type { Contract } from "./contract.js";
import { readCredentials, wrapped } from "./credentials.js";
import type { FieldError } from "./error.js";
import { headerProblems, takeHeaders } from "./headers.js";
import { hookNames } from "./hooks.js";
import { invalidOptions } from "./invalid.js";
import { credentialHeaders, exchangeOf, type RawOptions, type Settings } from "./options.js";
import { escapePointer } from "./pointer.js";
import { retryDefaults, retryProblems, retrySettings } from "./retry-options.js";
import { timeoutProblems } from "./timeout.js";

const optionNames = [
  "baseUrl",
  "serverVariables",
  "credentials",
  "fetch",
  "timeoutMs",
  "headers",
  "allowInsecure",
  "retry",
  "hooks",
  "maxResponseBytes",
];

/** Checks the options of a client. The error lists all that is invalid, and shows no value. */
export function readOptions(contract: Contract, options: RawOptions): Settings {
  const given: RawOptions = typeof options === "object" && options !== null ? options : {};
  const exchange = exchangeOf(contract, Object.keys(contract.securitySchemes));
  const problems: FieldError[] = unknownOptions(
    given,
    exchange ? [...optionNames, "tokenStore"] : optionNames,
  );
  const baseUrl = readBaseUrl(contract, given, problems);
  const credentials = wrapped(given.credentials ?? {});
  const schemes = readCredentials(contract, credentials, problems);
  problems.push(
    ...fetchProblems(given.fetch),
    ...timeoutProblems(given.timeoutMs),
    ...retryProblems(given.retry),
    ...hookProblems(given.hooks),
    ...sizeProblems(given.maxResponseBytes),
    ...(exchange?.storeProblems(given.tokenStore) ?? []),
  );
  const headers = takeHeaders(given.headers, "/headers", problems);
  problems.push(...headerProblems(headers, "/headers", credentialHeaders(contract, schemes)));
  if (problems.length > 0) throw invalidOptions(contract.vendor, contract.create, problems);
  return {
    baseUrl,
    credentials,
    schemes,
    fetch: given.fetch,
    timeoutMs: given.timeoutMs ?? 30_000,
    headers,
    retry: retrySettings(given.retry, retryDefaults),
    hooks: [given.hooks ?? []].flat(),
    maxResponseBytes: given.maxResponseBytes ?? 8_388_608,
    tokenStore: given.tokenStore,
  };
}

function unknownOptions(given: RawOptions, names: readonly string[]): FieldError[] {
  const message = `is unknown; the options are ${names.join(", ")}`;
  return Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => ({ field: `/${escapePointer(name)}`, message }));
}

function fetchProblems(given: unknown): FieldError[] {
  const isSound = given === undefined || typeof given === "function";
  return isSound ? [] : [{ field: "/fetch", message: "must be a function such as the platform's fetch" }];
}

function sizeProblems(given: unknown): FieldError[] {
  const isSound = given === undefined || (Number.isInteger(given) && (given as number) > 0);
  return isSound
    ? []
    : [{ field: "/maxResponseBytes", message: "must be a whole number of bytes, at least 1" }];
}

function hookProblems(given: unknown): FieldError[] {
  const all: readonly unknown[] = [given ?? []].flat();
  const isSound = all.every((one) => typeof one === "object" && one !== null);
  const problems = isSound
    ? []
    : [{ field: "/hooks", message: "must be an object of functions, or a list of such objects" }];
  // Hooks may have their own members, but none that looks like a hook and is never called.
  const hooks = all.flatMap((one) => Object.entries(one ?? {})).filter(([name]) => name.startsWith("on"));
  for (const [name, hook] of hooks) {
    const field = `/hooks/${escapePointer(name)}`;
    if (!hookNames.includes(name)) {
      problems.push({ field, message: `is unknown; the hooks are ${hookNames.join(", ")}` });
    } else if (hook !== undefined && typeof hook !== "function") {
      problems.push({ field, message: "must be a function" });
    }
  }
  return problems;
}
