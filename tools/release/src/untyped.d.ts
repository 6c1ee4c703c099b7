declare module "*npm-cli.mjs" {
  export function npmCli(): string;
}

declare module "@size-limit/esbuild" {
  const plugins: readonly ((...args: unknown[]) => unknown)[];
  export = plugins;
}

declare module "@size-limit/file" {
  const plugins: readonly ((...args: unknown[]) => unknown)[];
  export = plugins;
}
