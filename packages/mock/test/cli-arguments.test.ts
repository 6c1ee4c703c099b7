import { describe, expect, it } from "vitest";
import { readArguments } from "../src/cli/arguments.js";
import { help } from "../src/cli/help.js";
import { readDelay, readFailure } from "../src/cli/notation.js";
import { withoutSecrets } from "../src/cli/printable.js";
import { contractPath, faultNames, vendors } from "../src/index.js";

it("reads its arguments", () => {
  const document = contractPath("sociocs");
  const given = ["yeastar", document, "--port", "4010", "--seed=7", "--stateless", "--json", "--control"];
  expect(readArguments([...given, "--fail", "refuse", "--delay", "5", "--delay", "sendMessage=1.5"])).toEqual(
    {
      sources: [
        { name: "yeastar", contract: "yeastar" },
        { name: "sociocs", contract: { contract: document } },
      ],
      port: 4010,
      seed: 7,
      isStateless: true,
      isJson: true,
      hasControl: true,
      isReadableAcross: true,
      failures: [expect.objectContaining({ target: undefined, fault: "refuse", options: {} })],
      delays: [
        { target: undefined, ms: 5, given: "--delay 5" },
        { target: "sendMessage", ms: 1.5, given: "--delay sendMessage=1.5" },
      ],
    },
  );
});

it("uses free ports without --port, or with port 0", () => {
  expect(readArguments(["yeastar"])).toMatchObject({ port: undefined, seed: undefined, isJson: false });
  expect(readArguments(["yeastar", "--no-cors"])).toMatchObject({
    hasControl: false,
    isReadableAcross: false,
  });
  expect(readArguments(["yeastar", "--port", "0"])).toMatchObject({ port: undefined });
});

it("names a document by its path if its short name is taken", () => {
  const { sources } = readArguments(["yeastar", contractPath("yeastar")]) as Exclude<
    ReturnType<typeof readArguments>,
    string
  >;
  expect(sources.map(({ name }) => name)).toEqual(["yeastar", contractPath("yeastar")]);
});

it.each([
  ["truncateBody", { target: undefined, fault: "truncateBody", options: {}, times: undefined }],
  ["send=slowBody,ms=2.5", { target: "send", fault: "slowBody", options: { ms: 2.5 } }],
  ["yeastar.send=rateLimit,times=2", { target: "yeastar.send", fault: "rateLimit", options: {}, times: 2 }],
  ["rateLimit,status=503,retryAfter=3", { fault: "rateLimit", options: { status: 503, retryAfter: 3 } }],
  [
    "redirect,location=http://a.test/?b=c",
    { fault: "redirect", options: { location: "http://a.test/?b=c" } },
  ],
])("reads the fault %s", (text, expected) => {
  expect(readFailure(text)).toMatchObject(expected);
});

it("shows every vendor and fault in its help, and only valid examples", () => {
  const text = help();
  for (const name of [...vendors(), ...faultNames]) expect(text).toContain(name);
  const examples = [...text.matchAll(/--(fail|delay) (?!\.)(\S+)/g)].filter(
    ([, , value]) => !value?.includes("["),
  );
  for (const [, option, value = ""] of examples) (option === "fail" ? readFailure : readDelay)(value);
  expect(examples).toHaveLength(8);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
});

describe("invalid arguments", () => {
  it.each([
    [[], "Name a vendor (islash, "],
    [["yeastr"], 'Vendor "yeastr" is unknown; did you mean "yeastar"?'],
    [["yeastar", "yeastar"], "yeastar is given twice"],
    [["/nowhere/openapi.yaml"], "File /nowhere/openapi.yaml does not exist, nor does its folder"],
    [[contractPath("konnek").replace("konnek", "konek")], 'did you mean "konnek.yaml"?'],
    [["yeastar", "--prot", "4010"], 'Option "--prot" is unknown; did you mean "--port"?'],
    [["yeastar", "-x"], 'Option "-x" is unknown'],
    [["yeastar", "--port"], "--port needs a value"],
    [["yeastar", "--port="], "--port needs a value"],
    [["yeastar", "--port", "4010", "--port", "4011"], "--port is given more than once"],
    [["yeastar", "--json=yes"], "--json takes no value"],
    ...["x", "4010.5", "-1", "65536", "1e3", "0x1"].map((port): [string[], string] => [
      ["yeastar", "--port", port],
      `--port must be a whole number from 0 to 65535, not "${port}"`,
    ]),
    [["yeastar", "konnek", "--port", "65535"], "--port must be a whole number from 0 to 65534"],
    [["yeastar", "--seed", "4294967296"], "--seed must be a whole number from 0 to 4294967295"],
    [
      ["yeastar", "--delay", "200ms"],
      '--delay must be a number of milliseconds from 0 to 2147483647, not "200ms"',
    ],
    [["yeastar", "--delay", "2147483648"], "--delay must be a number of milliseconds from 0 to 2147483647"],
    [["yeastar", "--delay", "sendMessage="], "--delay sendMessage=: the value is missing"],
    [["yeastar", "--delay", "=5"], '--delay =5: the name before "=" is missing'],
    [["yeastar", "--fail", "=refuse"], '--fail =refuse: the name before "=" is missing'],
    [
      ["yeastar", "--fail", "send=resetAfterRequst"],
      'ault "resetAfterRequst" is unknown; did you mean "resetAfterRequest"?',
    ],
    [["yeastar", "--fail", "toString"], 'Fault "toString" is unknown'],
    [
      ["yeastar", "--fail", "rateLimit,retryAftr=3"],
      'fault "rateLimit": option "retryAftr" is unknown; did you mean "retryAfter"?',
    ],
    [
      ["yeastar", "--fail", "rateLimit,status=430"],
      'fault "rateLimit": option "status" must be one of 429, 503',
    ],
    [["yeastar", "--fail", "rateLimit,times"], '"times" has no value; write option=value'],
    [["yeastar", "--fail", "rateLimit,times=0"], 'times must be a whole number from 1, not "0"'],
    [
      ["yeastar", "--fail", "slowBody,ms=x"],
      'fault "slowBody": option "ms" must be a number of milliseconds from 0 to 2147483647',
    ],
    [["yeastar", "--fail", "refuse,times=2"], "refused connections cannot be counted"],
  ])("%j: %s", (args, message) => {
    expect(() => readArguments(args)).toThrow(message);
  });
});

it.each([
  ["/a/b", "/a/b"],
  ["/a?b=c&d=e=f&g", "/a?b=***&d=***&***"],
  ["/a?b=c?d=e", "/a?b=***"],
  ["http://user:pass@host/a?b=c", "/a?b=***"],
  ["//a", "//a"],
])("logs the target %s as %s", (target, logged) => {
  expect(withoutSecrets(target)).toBe(logged);
});
