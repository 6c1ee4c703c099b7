/** As users compile: strictly, and with nothing of Node. */
export const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  types: [],
  skipLibCheck: true,
};
