import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Rule } from "./rule.js";

/** A debugger, and some bundlers, ask for a map that is named. */
export const sourceMapsExist: Rule = ({ paths, text }) =>
  paths.flatMap((path) =>
    [...text(path).matchAll(/[#@] *sourceMappingURL=(\S+)/g)]
      .map(([, url = ""]) => url)
      .filter((url) => !url.startsWith("data:"))
      .filter((url) => !paths.includes(posix.join(posix.dirname(path), decodeURI(url))))
      .map((url) => `${path} names the source map ${url}, which is not there.`),
  );

/** Addresses of registries tell where we work, and paths of a machine differ from one to the next. */
export const nothingOfThisMachine: Rule = ({ paths, text }, { secrets }) =>
  paths.flatMap((path) => {
    const content = text(path);
    const found = secrets.filter((secret) => content.includes(secret));
    return found.map((secret) => `${path} has "${secret}" in it.`);
  });

/** A registry shows README.md with links into the repository, and an editor with links into the package. */
export const linksLeadSomewhere: Rule = ({ paths, text }, { folder }) =>
  paths
    .filter((path) => path === "README.md")
    .flatMap((path) => {
      const content = text(path);
      const links = [...content.matchAll(/\]\((?!\w+:)([^)\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
      return links
        .filter((link) => !leads(link, content, (target) => existsSync(join(folder, target))))
        .map((link) => `${path} has a link to ${link}, which leads nowhere.`);
    });

function leads(link: string, content: string, exists: (path: string) => boolean): boolean {
  const [path = "", anchor] = link.split("#");
  if (path !== "") return exists(decodeURI(path));
  const headings = [...content.matchAll(/^#+ +(.+)$/gm)].map(([, heading = ""]) => slugOf(heading));
  return headings.includes(anchor ?? "");
}

/** As GitHub and npm make an anchor of a heading. */
function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");
}
