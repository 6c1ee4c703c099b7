import { describe, expect, it } from "vitest";
import { change, type Level } from "../src/change.js";
import { changesetText } from "../src/commands/changeset.js";
import { faultsOf } from "../src/commands/demand.js";

const name = "@trunkline/acme";
const changeOf = (severity: Level) => change(severity, "`send`", "changed", "It matters.");

/** What is wrong with the changesets of Acme when it needs a step and they ask for one, with a text. */
function faults(
  needed: Level | undefined,
  asked: Level | undefined,
  summary = "More.",
  released = "0.1.0",
  version = released,
) {
  const manifest = { name, version };
  const commit = { root: ".", ref: "HEAD" };
  const step = { patch: "0.1.1", minor: "0.2.0", major: "1.0.0" };
  const next = released === "0.1.0" ? step : { patch: "1.4.1", minor: "1.5.0", major: "2.0.0" };
  const changes = needed === undefined ? [] : [changeOf(needed)];
  return faultsOf(
    { one: { name, version, folder: "acme", manifest }, release: { commit, version: released }, changes },
    changes,
    {
      changesets: asked === undefined ? [] : [{ id: "one", summary, releases: [{ name }] }],
      versions: new Map(asked === undefined ? [] : [[name, next[asked]]]),
    },
  );
}

describe("the changesets of a package", () => {
  it("are right when they ask for what its changes need, or for more", () => {
    expect(faults(undefined, undefined)).toEqual([]);
    expect(faults("patch", "patch")).toEqual([]);
    expect(faults("patch", "minor")).toEqual([]);
    expect(faults("major", "minor", "Breaking: send is gone.")).toEqual([]);
    expect(faults("major", "major", "More.", "1.4.0")).toEqual([]);
  });

  it("may not ask for less", () => {
    expect(faults("minor", "patch")).toEqual([
      `${name} needs minor, and its changesets ask for patch: run \`pnpm contract:changeset\`. \`send\`: changed. It matters.`,
    ]);
    expect(faults("major", "patch")[0]).toMatch(/needs minor \(major, which is minor below 1\.0\.0\), /);
    expect(faults("major", "minor", "Breaking.", "1.4.0")[0]).toMatch(
      /needs major, and its changesets ask for minor/,
    );
  });

  it("have to name it", () => {
    expect(faults("patch", undefined)).toEqual([
      `${name} changed since 0.1.0, and no changeset names it: run \`pnpm contract:changeset\`. \`send\`: changed. It matters.`,
    ]);
  });

  it("have to say that a change is breaking where no number says so", () => {
    expect(faults("major", "minor")).toEqual([
      `.changeset/one.md: say "Breaking", because ${name} breaks programs. \`send\`: changed. It matters.`,
    ]);
  });

  it("are gone while a release is under way, and the version shows what they asked for", () => {
    expect(faults("minor", undefined, "", "0.1.0", "0.1.1")[0]).toMatch(/needs minor, /);
    expect(faults("minor", undefined, "", "0.1.0", "0.2.0")).toEqual([]);
  });
});

it("writes a changeset for users", () => {
  const changes = (["major", "minor", "patch"] as const).map(changeOf);
  const line = "- `send`: changed. It matters.\n";
  expect(changesetText({ name }, { version: "0.1.0" }, changes, [{ name: "@trunkline/mock" }])).toBe(
    `---\n"${name}": minor\n"@trunkline/mock": patch\n---\n\nThe contract of \`${name}\` changed since 0.1.0.\n\nBreaking, though this is a minor version:\n\n${line}\nNew or changed:\n\n${line}\nAlso:\n\n${line}`,
  );
  expect(changesetText({ name }, { version: "1.0.0" }, changes, [])).toContain(`"${name}": major\n---`);
});
