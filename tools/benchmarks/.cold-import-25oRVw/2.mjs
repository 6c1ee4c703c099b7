import "file:///tmp/w/conf/packages/konnek/dist/index.js";
