// What pnpm does to a package.json on its way into a tarball. It stands here and not in the root, because a pnpmfile of the
// workspace would be part of every install. A user has no use for what only our own build needs; and with the versions of
// development dependencies in it, a package would get other bytes whenever a package that it is only tested with moves.
module.exports = {
  hooks: {
    beforePacking: ({ devDependencies, scripts, ...manifest }) => manifest,
  },
};
