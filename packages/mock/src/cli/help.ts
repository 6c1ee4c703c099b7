import { vendors } from "../contract/vendors.js";
import { faultNames } from "../faults/options.js";

/** The text of `--help`. */
export function help(): string {
  return `Mock vendors that respond with the examples of their contracts, on 127.0.0.1.

Usage: trunkline-mock <vendor or OpenAPI document>... [options]

Vendors: ${vendors().join(", ")}.
Documents: a path that ends in .yaml, .yml or .json, or contains a slash.

Options:
  --port 4010    port of the first mock; the others get the next ones. Default: free ones
  --fail ...     a fault, for all requests or those of an operation; repeatable
  --delay ...    milliseconds before each response, likewise
  --seed 7       seed of tokens and ids: the same seed gives the same ones. Default: 1
  --stateless    respond with the contract's examples alone; every token is valid
  --control      let tests in any language control the mocks over HTTP, below /__trunkline
  --no-cors      let no page of another origin read the responses
  --json         log one JSON object per line
  -h, --help     print this
  -v, --version  print the version

Faults: --fail [target=]fault[,option=value]...
  --fail refuse                                        every connection is refused
  --fail sendMessage=resetAfterRequest                 one operation, of every vendor that has it
  --fail yeastar.sendMessage=rateLimit,retryAfter=3    one operation of one vendor
  --fail yeastar=truncateBody                          all requests to one vendor
  --fail sendMessage=rateLimit,times=2                 the next two requests only
  --delay 200   --delay sendMessage=200   --delay yeastar=200

  ${wrapped(faultNames.join(", "))}.
  Options: times, except for refuse; ms of slowHeaders, slowBody; status of notJson, redirect, rateLimit;
  bytes of hugeBody, gzipBomb; location of redirect; retryAfter of rateLimit, in seconds.

An option for one operation goes before one for all.
Press Ctrl-C to stop. The exit code is 0, or 2 for bad input.
`;
}

function wrapped(names: string): string {
  return names.replaceAll(/(.{80,100},) /g, "$1\n  ");
}
