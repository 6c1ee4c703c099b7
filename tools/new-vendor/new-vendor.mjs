// Makes the folders of a new vendor: `pnpm new-vendor <name> ["Title of the API"]`.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const template = fileURLToPath(new URL("./template/", import.meta.url));

/** Writes `specs/<vendor>` and `packages/<vendor>` below a root, and returns the paths of the files. */
export async function makeVendor(root, vendor, title = `${pascalCase(vendor)} API`) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(vendor)) {
    throw new Error(`The name "${vendor}" must be kebab-case, such as acme or acme-sms.`);
  }
  const targets = { specs: join(root, "specs", vendor), package: join(root, "packages", vendor) };
  for (const target of Object.values(targets)) {
    if (existsSync(target)) throw new Error(`${relative(root, target)} exists already; nothing was written.`);
  }
  const pascal = pascalCase(vendor);
  const replacements = {
    __vendor__: vendor,
    __Vendor__: pascal,
    __camel__: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    __title__: title,
    __date__: new Date().toISOString().slice(0, 10),
  };
  const written = [];
  for (const [kind, target] of Object.entries(targets)) {
    const entries = await readdir(join(template, kind), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    // File systems list files in different orders.
    for (const file of files.sort()) {
      const text = await readFile(file, "utf8");
      const path = join(target, relative(join(template, kind), file).replace("__vendor__", vendor));
      // JSON and YAML have the title in double quotes.
      const quote = (value) => (file.endsWith(".md") ? value : JSON.stringify(value).slice(1, -1));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(
        path,
        text.replaceAll(/__[A-Za-z]+__/g, (key) => quote(replacements[key] ?? key)),
      );
      written.push(relative(root, path));
    }
  }
  return [...written, ...(await joinUnified(root, vendor))];
}

/** Adds the package to the optional peers of `unified`. */
async function joinUnified(root, vendor) {
  const path = join(root, "packages/unified/package.json");
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(await readFile(path, "utf8"));
  const members = [
    ["peerDependencies", "^0.1.0"],
    ["peerDependenciesMeta", { optional: true }],
    ["devDependencies", "workspace:^"],
  ];
  for (const [member, value] of members) {
    const all = { ...manifest[member], [`@trunkline/${vendor}`]: value };
    manifest[member] = Object.fromEntries(
      Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }
  await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return [relative(root, path)];
}

function pascalCase(name) {
  return name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [vendor, title] = process.argv.slice(2);
  if (vendor === undefined) {
    console.error('Usage: pnpm new-vendor <name> ["Title of the API"]');
    process.exit(2);
  }
  try {
    const written = await makeVendor(fileURLToPath(new URL("../../", import.meta.url)), vendor, title);
    console.log(written.map((path) => `wrote ${path}`).join("\n"));
    console.log(
      `Next: pnpm install, then write the files of specs/${vendor} and run pnpm generate (see CONTRIBUTING.md).`,
    );
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
