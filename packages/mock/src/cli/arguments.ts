import { parseArgs } from "node:util";
import { hint } from "../nearest.js";
import { type Delay, type Failure, readDelay, readFailure } from "./notation.js";
import { readNumber } from "./number.js";
import { readSources, type Source } from "./sources.js";

/** The arguments of the command. */
export interface Settings {
  readonly sources: readonly Source[];
  /** The port of the first source; the others get the next ones. Undefined: free ones. */
  readonly port: number | undefined;
  readonly seed: number | undefined;
  readonly isStateless: boolean;
  readonly isJson: boolean;
  readonly hasControl: boolean;
  readonly isReadableAcross: boolean;
  readonly failures: readonly Failure[];
  readonly delays: readonly Delay[];
}

const options = {
  port: { type: "string" },
  fail: { type: "string", multiple: true },
  delay: { type: "string", multiple: true },
  seed: { type: "string" },
  stateless: { type: "boolean" },
  control: { type: "boolean" },
  "no-cors": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type Option = keyof typeof options;

/** @throws {Error} when an argument is invalid; the message is one line that names it. */
export function readArguments(given: readonly string[]): Settings | "help" | "version" {
  // Node's own errors are several sentences long and name no nearest option, so the options are checked here.
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    checkOption(token.name, token.rawName, token.value, seen.has(token.name));
    seen.add(token.name);
  }
  if (values.help) return "help";
  if (values.version) return "version";
  // Checked above: each option has its declared type.
  const {
    port,
    seed,
    fail = [],
    delay = [],
    ...flags
  } = values as {
    readonly port?: string;
    readonly seed?: string;
    readonly fail?: readonly string[];
    readonly delay?: readonly string[];
    readonly stateless?: boolean;
    readonly control?: boolean;
    readonly "no-cors"?: boolean;
    readonly json?: boolean;
  };
  const sources = readSources(positionals);
  return {
    sources,
    port: port === undefined ? undefined : readPort(port, sources.length),
    seed: seed === undefined ? undefined : readNumber("--seed", seed, { unit: "", most: 2 ** 32 - 1 }),
    isStateless: flags.stateless === true,
    isJson: flags.json === true,
    hasControl: flags.control === true,
    isReadableAcross: flags["no-cors"] !== true,
    failures: fail.map(readFailure),
    delays: delay.map(readDelay),
  };
}

function checkOption(name: string, rawName: string, value: string | undefined, isAgain: boolean): void {
  if (!Object.hasOwn(options, name)) {
    const known = Object.keys(options).map((one) => `--${one}`);
    throw new Error(`Option "${rawName}" is unknown; ${hint(rawName, known)}`);
  }
  const { type, multiple } = { multiple: false, ...options[name as Option] };
  if (type === "boolean" && value !== undefined) throw new Error(`${rawName} takes no value`);
  if (type === "string" && !value) throw new Error(`${rawName} needs a value; --help shows one`);
  if (isAgain && type === "string" && !multiple) throw new Error(`${rawName} is given more than once`);
}

/** The last port must exist too. */
function readPort(text: string, count: number): number | undefined {
  const most = 65_536 - count;
  const port = readNumber("--port", text, { unit: "", most });
  return port === 0 ? undefined : port;
}
