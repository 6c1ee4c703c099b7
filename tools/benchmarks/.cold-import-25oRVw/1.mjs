import "file:///tmp/w/conf/packages/islash/dist/index.js";
