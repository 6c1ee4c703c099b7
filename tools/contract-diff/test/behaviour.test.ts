import type { Json } from "@trunkline/contract";
import { describe, expect, it } from "vitest";
import type { Contract, Operation } from "../../../packages/runtime/src/contract.js";
import { judge as judgeResponse } from "../../../packages/runtime/src/stages/judge.js";
import { behaviourChanges } from "../src/behaviour/compare.js";
import { outcomeOfStatus } from "../src/behaviour/outcomes.js";
import { type Change, worstOf } from "../src/change.js";
import { acme, at, contractOf, membersOf, modelOf, read, withAt } from "./contracts.js";

const errors = "x-trunkline-errors";
const rejected = { kind: "invalid", outcome: "rejected" };
const unknown = { kind: "unavailable", outcome: "unknown" };

function severityOf(base: Json, revision: Json): string {
  return worstOf(changesOf(base, revision));
}

function changesOf(base: Json, revision: Json): Change[] {
  return behaviourChanges(modelOf(base), modelOf(revision));
}

describe("a meaning that was not listed", () => {
  const konnek = contractOf("konnek");
  const rejecting = withAt(acme, [errors, "default"], rejected);
  const ranged = withAt(acme, [errors, "status", "5XX"], unknown);
  const strict = withAt(acme, [errors, "status", "5XX"], { kind: "unavailable", outcome: "rejected" });

  it.each([
    ["major: a code that may have been acted on, and was rejected", rejecting, "code", "99999", unknown],
    ["minor: a code that is rejected, as before", rejecting, "code", "99999", rejected],
    ["major: a code that is rejected, and was unknown", konnek, "code", "418", rejected],
    ["minor: a code that may have been acted on, as before", konnek, "code", "418", unknown],
    ["major: a status that is unknown, and was rejected by HTTP", acme, "status", "409", unknown],
    ["minor: a status that is rejected, as by HTTP", acme, "status", "409", rejected],
    ["major: a failed server that did not act, though by HTTP it may have", acme, "status", "500", rejected],
    ["major: a timeout that is rejected, and was unknown by HTTP", acme, "status", "408", rejected],
    ["minor: a timeout that may have been acted on, as by HTTP", acme, "status", "408", unknown],
    ["major: a status that is rejected in a range that is unknown", ranged, "status", "503", rejected],
    ["minor: a status that is unknown, as its range", ranged, "status", "503", unknown],
    ["minor: a status that is rejected, as its range", strict, "status", "503", rejected],
    ["major: a status that is unknown in a range that is rejected", strict, "status", "503", unknown],
    ["minor: a range that may have been acted on, as by HTTP", acme, "status", "5XX", unknown],
    ["major: a range that is rejected, and was unknown by HTTP", acme, "status", "5XX", rejected],
    ["major: a range that is rejected, where one is unknown by HTTP", acme, "status", "4XX", rejected],
  ])("is %s", (title, base, table, name, meaning) => {
    const revision = withAt(base, [errors, table, name], meaning);
    expect(severityOf(base, revision)).toBe(title.slice(0, 5));
    // To know less is major in any case; where the outcome is another as well, a second change says so.
    expect(severityOf(revision, base)).toBe("major");
    const isOther = changesOf(revision, base).some(({ effect }) => effect.startsWith("Programs decide by"));
    expect(isOther).toBe(title.startsWith("major"));
  });

  it("is compared with the default of the contract that lacks it", () => {
    const base = withAt(acme, [errors, "default"], rejected);
    const revision = withAt(acme, [errors, "code", "2001"], unknown);
    const change = expect.objectContaining({ where: "error code `2001`", severity: "major" });
    expect(changesOf(base, revision)).toContainEqual(change);
    expect(changesOf(revision, base)).toContainEqual(change);
  });

  it("is compared with the outcomes that hold without it", () => {
    const revision = withAt(acme, [errors, "status", "4XX"], rejected);
    expect(changesOf(acme, revision).map(({ what }) => what)).toEqual([
      "`outcome` changed from `rejected`, `unknown` to `rejected`",
      "`kind` added: `invalid`",
    ]);
  });

  it("is judged of a range by the statuses that neither contract lists", () => {
    const each = Array.from({ length: 100 }, (_, index) => String(400 + index));
    const base = withAt(
      acme,
      [errors, "status"],
      Object.fromEntries(each.map((status) => [status, rejected])),
    );
    expect(severityOf(base, withAt(base, [errors, "status", "4XX"], unknown))).toBe("minor");
  });

  it("has by HTTP the outcome that the runtime gives it in the vendor's envelope", () => {
    const contract = {
      envelope: { success: { pointer: "/ok", value: true } },
      errors: { default: unknown },
    } as unknown as Contract;
    const operation = { proof: [] } as unknown as Operation;
    const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
    const given = statuses.map((status) => {
      const content = { body: { ok: false } };
      const response = { status, headers: new Headers(), content, address: "https://acme.example" };
      return [status, at(judgeResponse(response, contract, operation) as unknown as Json, "outcome")];
    });
    expect(statuses.map((status) => [status, outcomeOfStatus({ status: new Map() }, status)])).toEqual(given);
  });
});

describe("the order of events", () => {
  const webhooks = Object.fromEntries(membersOf(at(acme, "webhooks")));
  const { messageStatus = {}, incomingMessage = {} } = webhooks;
  const by = (webhook: Json, mark: Json) => withAt(webhook, ["post", "x-trunkline-event"], mark);
  const [status, message] = [
    by(messageStatus, { pointer: "/id" }),
    by(incomingMessage, { pointer: "/from" }),
  ];
  const read = by(messageStatus, { pointer: "/read" });
  const changes = (before: Json, now: Json) =>
    changesOf(withAt(acme, ["webhooks"], before), withAt(acme, ["webhooks"], now)).map(
      ({ severity, where, what }) => `${severity}: ${where} ${what}`,
    );

  it("asks for major when it changes, because the first that fits is taken", () => {
    expect(changes({ status, message }, { message, status })).toEqual([
      "major: event `message` now tried before `status`",
    ]);
  });

  it("asks for nothing when one field has another value in each event", () => {
    expect(changes({ messageStatus, incomingMessage }, { incomingMessage, messageStatus })).toEqual([]);
  });

  it.each([
    ["its value is the same", { pointer: "/event", value: "status" }],
    ["it has no value", { pointer: "/event" }],
    ["it is marked by another field", { pointer: "/type", value: "message" }],
  ])("asks for major when one comes before another and %s", (_, mark) => {
    const other = by(incomingMessage, mark);
    expect(changes({ messageStatus, other }, { other, messageStatus })).toEqual([
      "major: event `other` now tried before `messageStatus`",
    ]);
  });

  it.each([
    ["before all others", { read, status, message }, ["status", "message"]],
    ["between others", { status, read, message }, ["message"]],
    ["after all others", { status, message, read }, []],
  ])("is judged when a new event comes %s", (_, now, later) => {
    expect(changes({ status, message }, now)).toEqual(
      later.map((type) => `major: event \`read\` now tried before \`${type}\``),
    );
  });
});

describe("the vocabulary", () => {
  const vocabulary = read("specs/extensions.schema.json");
  const post = ["paths", "/messages", "post"];
  const event = ["webhooks", "messageStatus", "post"];
  const scheme = ["components", "securitySchemes", "accessToken"];
  const challenge = { token: "verify_token", response: "challenge" };
  const signature = { header: "X-Other", algorithm: "hmac-sha256", encoding: "hex" };
  /** For every key of the vocabulary, and every part of those at the root, a path in a contract and another value for it. */
  const changes: Readonly<Record<string, readonly [string[], Json]>> = {
    "root x-trunkline-envelope success": [["x-trunkline-envelope", "success", "value"], 1],
    "root x-trunkline-envelope failure": [["x-trunkline-envelope", "failure"], { value: false }],
    "root x-trunkline-envelope code": [["x-trunkline-envelope", "code"], "/error"],
    "root x-trunkline-envelope message": [["x-trunkline-envelope", "message"], "/text"],
    "root x-trunkline-envelope retryAfter": [["x-trunkline-envelope", "retryAfter"], "/wait"],
    "root x-trunkline-envelope fields": [["x-trunkline-envelope", "fields"], { items: "/errors" }],
    "root x-trunkline-errors code": [[errors, "code", "1001"], unknown],
    "root x-trunkline-errors status": [[errors, "status", "402"], unknown],
    "root x-trunkline-errors default": [[errors, "default"], rejected],
    "root x-trunkline-challenge token": [["x-trunkline-challenge"], challenge],
    "root x-trunkline-challenge response": [["x-trunkline-challenge"], challenge],
    "operation x-trunkline-proof": [
      [...post, "x-trunkline-proof"],
      ["/id", "/state"],
    ],
    "operation x-trunkline-correlation": [
      [...post, "x-trunkline-correlation"],
      { response: "/id", events: { messageStatus: "/id" } },
    ],
    "operation x-trunkline-errors": [[...post, errors, "code", "1001"], unknown],
    "operation x-trunkline-idempotency": [[...post, "x-trunkline-idempotency"], "safe"],
    "operation x-trunkline-envelope": [[...post, "x-trunkline-envelope"], "none"],
    "webhook x-trunkline-proof": [
      [...event, "x-trunkline-proof"],
      ["/id", "/status"],
    ],
    "webhook x-trunkline-event": [[...event, "x-trunkline-event"], { pointer: "/status" }],
    "webhook x-trunkline-payload": [[...event, "x-trunkline-payload"], { jsonText: ["/status"] }],
    "webhook x-trunkline-signature": [[...event, "x-trunkline-signature"], signature],
    "securityScheme x-trunkline-auth": [[...scheme, "x-trunkline-auth", "lifetime"], "/seconds"],
  };

  it("has a change below for each key but the remarks, which no program notices", () => {
    const keys = membersOf(at(vocabulary, "$defs")).flatMap(([place, node]) =>
      membersOf(at(node, "properties"))
        .filter(([key]) => key.startsWith("x-trunkline-") && key !== "x-trunkline-standing")
        .flatMap(([key, value]) => {
          const parts = place === "root" ? membersOf(at(value, "properties")) : [];
          return parts.length > 0 ? parts.map(([part]) => `${place} ${key} ${part}`) : [`${place} ${key}`];
        }),
    );
    expect(keys.sort()).toEqual(Object.keys(changes).sort());
  });

  it.each(Object.entries(changes))("has a rule for a change of %s", (_, [path, value]) => {
    const revision = withAt(acme, path, value);
    expect(revision).not.toEqual(acme);
    expect(["minor", "major"]).toContain(severityOf(acme, revision));
  });
});
