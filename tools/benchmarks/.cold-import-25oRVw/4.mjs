import "file:///tmp/w/conf/packages/yeastar/dist/index.js";
