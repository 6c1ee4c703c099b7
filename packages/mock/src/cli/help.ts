import { vendors } from "../contract/vendors.js";
import { faultNames } from "../faults/options.js";

/** What `--help` prints. */
export function help(): string {
  return `Mock vendors that response from their contracts, on 127.0.0.1.

Usage: trunkline-mock <vendor or OpenAPI document>... [options]

Vendors: ${vendors().join(", ")}.
Documents: a path that ends in .yaml, .yml or .json, or has a slash in it.

Options:
  --port 4010    the port of the first; the others have those that follow. Without it: free ones
  --fail ...     a fault, for all requests or those of an operation; may be repeated
  --delay ...    milliseconds before each response, likewise
  --seed 7       what tokens and ids come from: the same seed gives the same ones. Without it: 1
  --stateless    response from the contract's examples alone, so that any token is good
  --control      let tests in any language control the mocks over HTTP, below /__trunkline
  --no-cors      let no page of another origin read the answers
  --json         log one JSON object per line
  -h, --help     print this
  -v, --version  print the version

Faults: --fail [target=]fault[,option=value]...
  --fail refuse                                        every connection is refused
  --fail sendMessage=resetAfterRequest                 one operation, of every vendor that has it
  --fail yeastar.sendMessage=rateLimit,retryAfter=3    of one vendor
  --fail yeastar=truncateBody                          all requests to one vendor
  --fail sendMessage=rateLimit,times=2                 the next two requests, then as ever
  --delay 200   --delay sendMessage=200   --delay yeastar=200

  ${wrapped(faultNames.join(", "))}.
  Options: times of all but refuse; ms of slowHeaders, slowBody; status of notJson, redirect, rateLimit;
  bytes of hugeBody, gzipBomb; location of redirect; retryAfter of rateLimit, in seconds.

What is said of one operation goes before what is said of all.
Ctrl-C stops. The exit code is 0, or 2 for bad input.
`;
}

function wrapped(names: string): string {
  return names.replaceAll(/(.{80,100},) /g, "$1\n  ");
}
