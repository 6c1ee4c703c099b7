const packages = new URL("../../../packages/", import.meta.url);

/** Imports an entry of a vendor's package as it is built: these tests depend on no vendor by its name. */
export async function importVendor<T extends object>(vendor: string, entry = "index"): Promise<T> {
  return (await import(builtFile(vendor, entry).href)) as T;
}

/** A built module of a package. */
export function builtFile(folder: string, entry = "index", extension = "js"): URL {
  return new URL(`${folder}/dist/${entry}.${extension}`, packages);
}

/** A vendor's name as its types have it, for example `AcmeSms`. */
export function typeNameOf(vendor: string): string {
  return vendor.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** A vendor's name as a variable has it, for example `acmeSms`. */
export function memberNameOf(vendor: string): string {
  return vendor.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
