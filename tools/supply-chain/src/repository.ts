import { type Findings, type Package, publishedPackagesOf } from "./workspace.js";

/**
 * Holds every published package to name its repository and its folder in it. npm refuses a provenance that names another one.
 * `ofRun` is the repository that a workflow runs in, such as `owner/name`, where that is known.
 */
export function checkRepositories(root: string, ofRun: string | undefined): Findings {
  return judgeRepositories(publishedPackagesOf(root), ofRun);
}

export function judgeRepositories(packages: readonly Package[], ofRun: string | undefined): Findings {
  const problems = packages.flatMap(({ folder, manifest }) => {
    const { type, url, directory } = (manifest.repository ?? {}) as Readonly<Record<string, unknown>>;
    const expected = ofRun ?? "<owner>/<name>";
    const address = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(String(url))?.[1];
    const isRight =
      type === "git" && directory === folder && address !== undefined && address === (ofRun ?? address);
    const wanted = { type: "git", url: `git+https://github.com/${expected}.git`, directory: folder };
    return isRight
      ? []
      : [`${folder}/package.json: "repository" must be ${JSON.stringify(wanted)}; see RELEASING.md.`];
  });
  return { looked: `${packages.length} packages`, problems };
}
