// Takes what only our own build needs out of a package.json on its way into a tarball: a script could run at a user's install, and
// the versions of development dependencies would change the bytes of a package whenever one of them moves.
// It is not the workspace's pnpmfile, because that would be part of every install.
module.exports = {
  hooks: {
    beforePacking: ({ devDependencies, scripts, ...manifest }) => manifest,
  },
};
