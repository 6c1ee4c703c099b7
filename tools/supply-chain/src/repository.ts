import { isDeepStrictEqual } from "node:util";
import { type Manifest, publishedPackages } from "./workspace.js";

/** npm rejects a provenance whose repository is not the one in package.json, so a release checks this before it publishes anything. */
export function checkRepositories(root: string): string[] {
  return judgeRepositories(publishedPackages(root), process.env["GITHUB_REPOSITORY"]);
}

/** `ofRun` is the repository that a workflow runs in, such as `owner/name`. Outside of a workflow a package may name any. */
export function judgeRepositories(packages: ReadonlyMap<string, Manifest>, ofRun?: string): string[] {
  return [...packages].flatMap(([folder, { repository }]) => {
    const named = /"git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git"/.exec(
      JSON.stringify(repository) ?? "",
    );
    const name = ofRun ?? named?.[1] ?? "<owner>/<name>";
    const wanted = { type: "git", url: `git+https://github.com/${name}.git`, directory: folder };
    return isDeepStrictEqual(repository, wanted)
      ? []
      : [`${folder}/package.json: "repository" must be ${JSON.stringify(wanted)}; see RELEASING.md.`];
  });
}
