import { expect, it, vi } from "vitest";
import { publish } from "../publish/publish.mjs";
import { Stopped } from "../publish/refusal.mjs";
import { makeClone, releases } from "./clone.js";
import { configureNpm, usePublishing } from "./publishing.js";

const publishing = usePublishing();
const run = () => {
  const { clone, say } = publishing;
  return publish(clone.root, { from: clone.from, provenance: false }, say);
};
const tags = () => publishing.clone.git("tag", "--list").split("\n").filter(Boolean).sort();

it("publishes each package after those that it needs, with its digest told, and tags the commit", async () => {
  await run();
  expect(publishing.registry.tried).toEqual(releases);
  expect(tags()).toEqual([...releases].sort());
  const published = publishing.lines.filter((line) =>
    /^ {2}published {3}@trunkline\/\S+ {2}sha256 [0-9a-f]{64}$/.test(line),
  );
  expect(published).toHaveLength(3);
  expect(publishing.lines.at(-1)).toBe("3 published, 0 were there, 3 tags made.");
});

it("has nothing to do where all is published, and makes the tags that are missing", async () => {
  await run();
  publishing.clone.git("tag", "--delete", "@trunkline/acme@0.1.0");
  await run();
  expect(publishing.registry.tried).toHaveLength(3);
  expect(publishing.lines.filter((line) => line.startsWith("  is there    @trunkline/"))).toHaveLength(3);
  expect(publishing.lines.at(-1)).toBe("0 published, 3 were there, 1 tags made.");
});

it.each([0, 2])(
  "stops at the first package that is not taken, after %i, and goes on from there",
  async (taken) => {
    publishing.registry.judge = (release) => (release === releases[taken] ? "refuse" : "take");
    const error = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Stopped);
    const { message } = error as Error;
    expect(message).toContain(`${releases[taken]} was not published: `);
    expect(message).toContain("503");
    expect(message).toContain(`${2 - taken} after it were not tried. Run this again to go on.`);
    expect(message).not.toContain("\n");
    expect(publishing.registry.tried).toEqual(releases.slice(0, taken + 1));
    expect(tags()).toEqual([]);

    publishing.registry.judge = () => "take";
    await run();
    expect(publishing.registry.tried).toEqual([...releases.slice(0, taken + 1), ...releases.slice(taken)]);
    expect(publishing.lines.at(-1)).toBe(`${3 - taken} published, ${taken} were there, 3 tags made.`);
  },
);

it("takes a package for published whose answer was lost on its way back", async () => {
  publishing.registry.judge = (release) => (release === releases[1] ? "lose" : "take");
  await run();
  expect(publishing.registry.tried).toEqual(releases);
});

it("asks npm for provenance, without which nothing is published", async () => {
  publishing.clone.remove();
  publishing.clone = makeClone({ repository: { type: "git", url: "git+https://github.com/acme/acme.git" } });
  configureNpm(publishing, `@trunkline:registry=${publishing.registry.address}`);
  vi.stubEnv("ACTIONS_ID_TOKEN_REQUEST_URL", publishing.registry.address);
  // What npm then finds is no CI that it could vouch for.
  for (const name of ["GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI", "CI"]) vi.stubEnv(name, undefined);
  const { clone, say } = publishing;
  await expect(publish(clone.root, { from: clone.from, provenance: true }, say)).rejects.toThrow(
    /was not published: .*provenance/,
  );
  expect(publishing.registry.tried).toEqual([]);
});
