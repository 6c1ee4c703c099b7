declare module "*npm-cli.mjs" {
  export function npmCli(): string;
}
