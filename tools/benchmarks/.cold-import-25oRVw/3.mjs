import "file:///tmp/w/conf/packages/sociocs/dist/index.js";
