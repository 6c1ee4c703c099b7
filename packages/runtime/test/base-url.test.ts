import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./canary.js";
import { respond, startServer } from "./servers.js";
import { contract, createAcme, success, thrownBy } from "./vendor.js";

describe("a base URL is invalid", () => {
  it.each([
    ["that is no URL", "api.acme.example", /must be an absolute URL/],
    ["that is no text", 5, /must be an absolute URL/],
    ["that is null", null, /must be an absolute URL/],
    ["with a query", "https://api.acme.example/?a=1", /must end before any \? or #/],
    ["with an empty query, which would swallow the path", "https://api.acme.example?", /must end before/],
    ["with a fragment", "https://api.acme.example/#top", /must end before/],
    ["with an empty fragment", "https://api.acme.example#", /must end before/],
    ["without https", "http://api.acme.example", /must begin with https:.*allowInsecure: true permits it/],
    ["that only begins like this machine", "http://127.0.0.1.example", /must begin with https/],
    ["of another protocol", "ftp://localhost", /must begin with https/],
  ])("%s", (_, baseUrl, message) => {
    const { fields } = thrownBy(() => createAcme({ baseUrl: baseUrl as string }));
    expect(fields).toEqual([{ field: "/baseUrl", message: expect.stringMatching(message) }]);
  });

  it.each([
    ["with credentials", "https://ana:s3cret@api.acme.example"],
    ["with a user alone", "https://s3cret@api.acme.example"],
    ["with a password alone", "https://:s3cret@api.acme.example"],
  ])("%s, which are not shown", (_, baseUrl) => {
    const error = thrownBy(() => createAcme({ baseUrl }));
    expect(error.fields).toEqual([
      {
        field: "/baseUrl",
        message: "holds credentials; move them to the option credentials",
      },
    ]);
    expectNoSecret(error, ["s3cret"]);
  });
});

describe("a base URL is taken", () => {
  it.each([
    ["with https", { baseUrl: "https://api.acme.example" }],
    ["on this machine by number", { baseUrl: "http://127.0.0.1:1" }],
    ["on this machine by name", { baseUrl: "http://localhost:1" }],
    ["on this machine by IPv6", { baseUrl: "http://[::1]:1" }],
    ["without https where that is allowed", { baseUrl: "http://api.acme.example", allowInsecure: true }],
    ["with an IPv6 host as a variable", { serverVariables: { host: "[::1]:8080" } }],
  ])("%s", (_, options) => {
    expect(() => createAcme(options)).not.toThrow();
  });

  it.each([
    ["without a path", "", "/status"],
    ["with a slash at its end", "/", "/status"],
    ["with a path", "/v1", "/v1/status"],
    ["with a path and a slash at its end", "/v1/", "/v1/status"],
    ["with white space around it", "/v1 \n", "/v1/status"],
  ])("%s", async (_, path, target) => {
    await using server = await startServer((_request, response) => respond(response, success));
    await createAcme({ baseUrl: server.url + path }).status();
    expect(server.requests.map((request) => request.target)).toEqual([target]);
  });
});

describe("the variables of a server", () => {
  const url = "https://{host}/api";

  it.each([
    [
      "nothing that names the server",
      {},
      "/baseUrl",
      `is missing; give it, or serverVariables.host for ${url}`,
    ],
    ["variables without the one that is needed", { serverVariables: {} }, "/baseUrl", /is missing/],
    [
      "a variable that the URL does not have",
      { serverVariables: { host: "a.example", region: "eu" } },
      "/serverVariables/region",
      `is unknown; the variables of ${url} are host`,
    ],
    [
      "a path in a variable",
      { serverVariables: { host: "a.example/x" } },
      "/serverVariables/host",
      /only the part/,
    ],
    [
      "credentials in a variable",
      { serverVariables: { host: "a:b@c.example" } },
      "/serverVariables/host",
      /only the part/,
    ],
    [
      "a query in a variable",
      { serverVariables: { host: "a.example?" } },
      "/serverVariables/host",
      /only the part/,
    ],
    ["an empty variable", { serverVariables: { host: "" } }, "/serverVariables/host", /only the part/],
    [
      "a variable that makes no URL",
      { serverVariables: { host: "a:b" } },
      "/serverVariables",
      /absolute URL/,
    ],
    [
      "both a base URL and variables",
      { baseUrl: "https://a.example", serverVariables: { host: "b.example" } },
      "/serverVariables",
      "must not be given beside baseUrl; remove one of them",
    ],
  ])("are invalid: %s", (_, options, field, message) => {
    const { fields } = thrownBy(() => createAcme(options));
    expect(fields).toEqual([
      { field, message: typeof message === "string" ? message : expect.stringMatching(message) },
    ]);
  });

  it("fill the URL, and keep the contract's default where none is given", async () => {
    await using server = await startServer((_request, response) => respond(response, success));
    const variables = { host: {}, version: { default: "v2" } };
    const onLoopback = { url: "http://{host}/{version}", variables };
    const { port } = server;
    await createAcme({ serverVariables: { host: `127.0.0.1:${port}` } }, { server: onLoopback }).status();
    await createAcme(
      { serverVariables: { host: `127.0.0.1:${port}`, version: "v3" } },
      { ...contract, server: onLoopback },
    ).status();
    expect(server.requests.map(({ target }) => target)).toEqual(["/v2/status", "/v3/status"]);
  });
});
