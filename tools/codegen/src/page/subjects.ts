import type { Contract, Event, Operation, Standing } from "@trunkline/contract";
import { bullets, code, linked, list } from "./markdown.js";
import { eventRemarks, keyOf, operationRemarks, type Remark } from "./remarks.js";
import { requestRules } from "./rules.js";

/** An operation or an event, with what the page says of it. */
export interface Subject {
  readonly heading: string;
  readonly facts: readonly string[];
  readonly rules: readonly string[];
  readonly remarks: readonly Remark[];
}

/** The grounds, in the order of the page, and the words above their lists. */
export const grounds: readonly { readonly ground: Standing["standing"]; readonly title: string }[] = [
  { ground: "inferred", title: "Inferred" },
  { ground: "reading", title: "Readings" },
  { ground: "unknown", title: "Unknown" },
];

/** A remark that so many operations and events share is printed once, above them. */
const many = 3;

export function subjectsOf({ operations, events, signature, schemas }: Contract): Subject[] {
  return [
    ...operations.map((operation) => ({
      heading: code(operation.operationId),
      facts: operationFacts(operation),
      rules: requestRules(operation, schemas),
      remarks: operationRemarks(operation, schemas),
    })),
    ...events.map((event) => ({
      heading: `Event ${code(event.type)}`,
      facts: eventFacts(event, signature),
      rules: eventRules(event),
      remarks: eventRemarks(event, schemas),
    })),
  ];
}

function operationFacts(operation: Operation): string[] {
  const { summary, method, path, page, proof, isBare, isDeprecated, errors } = operation;
  const places = proof.map(({ pointer }) => (pointer === "" ? "the complete body" : code(pointer)));
  return [
    `${summary}: ${code(`${method} ${path}`)}, [source](${page}).`,
    ...(isDeprecated ? ["Deprecated."] : []),
    retryOf(operation),
    `Proof of success: ${places.length > 0 ? list(places) : "the envelope alone"}.`,
    ...correlationOf(operation),
    ...(isBare ? ["The response has no envelope."] : []),
    ...[...errors].map(
      ([value, { kind, outcome, name }]) =>
        `Code ${code(value)}${name === undefined ? "" : ` (${name})`} is ${code(kind)}, ${code(outcome)} here.`,
    ),
  ];
}

function retryOf({ idempotency }: Operation): string {
  if (idempotency === "safe") return "Safe to retry.";
  if (idempotency === "none") return "Not safe to retry: the vendor may act twice.";
  const key = idempotency.header ?? idempotency.field;
  return `Safe to retry with the same ${code(key)}: the vendor dedupes on it.`;
}

function correlationOf({ correlation }: Operation): string[] {
  if (correlation === undefined) return [];
  const { response, request, events } = correlation;
  const own = request === undefined ? "" : ` or the request's ${code(request)}`;
  const named = Object.entries(events).map(([type, place]) => `${code(type)} at ${code(place)}`);
  return [`Events name what was sent by the response's ${code(response)}${own}: ${list(named)}.`];
}

function eventFacts({ summary, page, pointer, value }: Event, signature: Contract["signature"]): string[] {
  const mark = value === undefined ? "is present" : `is ${code(JSON.stringify(value))}`;
  return [
    `${summary}: ${code(pointer)} ${mark}, [source](${page}).`,
    signature
      ? `Signed: the header ${code(signature.header)} has the HMAC-SHA256 of the body, as ${signature.encoding}.`
      : "No signature is documented.",
  ];
}

function eventRules({ pointer, proof, payload }: Event): string[] {
  const beyond = proof.filter((one) => one.pointer !== pointer).map((one) => code(one.pointer));
  return [
    ...(beyond.length > 0 ? [`Always has ${list(beyond)}.`] : []),
    ...(payload?.jsonText ?? []).map((place) => `${code(place)} may be the JSON text of the object.`),
    ...(payload?.nested ?? []).map((place) => `The fields beside ${code(place)} may be inside it.`),
  ];
}

/** The remarks that several operations and events reach. */
export function commonOf(subjects: readonly Subject[]): Remark[] {
  const all = subjects.flatMap(({ remarks }) => remarks);
  const counts = new Map<string, number>();
  for (const remark of all) counts.set(keyOf(remark), (counts.get(keyOf(remark)) ?? 0) + 1);
  const first = new Map(all.toReversed().map((remark) => [keyOf(remark), remark]));
  return [...first.values()].toReversed().filter((remark) => (counts.get(keyOf(remark)) ?? 0) >= many);
}

export function subjectSection(subject: Subject, common: readonly Remark[]): string {
  const { heading, facts, rules, remarks } = subject;
  const shared = common.map(keyOf);
  const lists = grounds.map(({ ground, title }) => {
    const all = remarks.filter(({ standing }) => standing.standing === ground);
    const own = all.filter((remark) => !shared.includes(keyOf(remark)));
    const names = all
      .filter((remark) => shared.includes(keyOf(remark)))
      .map(({ component }) =>
        component === undefined ? "the remarks without a name" : code(component.split("/")[0] ?? ""),
      );
    const above = names.length > 0 ? [`See above: ${list([...new Set(names)])}.`] : [];
    return bullets(`${title}:`, [
      ...linesOf(own.map(({ places, standing }) => ({ places, standing }))),
      ...above,
    ]);
  });
  return [`### ${heading}\n\n${facts.join(" ")}\n\n`, bullets("Documented:", rules), ...lists].join("");
}

/** A line for each remark. Remarks that are alike share one, with all their places. */
export function linesOf(
  remarks: readonly { readonly places: readonly string[]; readonly standing: Standing }[],
): string[] {
  const lines = new Map<string, string[]>();
  for (const { places, standing } of remarks) {
    const about = [...standing.of, ...standing.values.map((value) => JSON.stringify(value))].map(code);
    const note = `${about.length > 0 ? ` (${about.join(", ")})` : ""}: ${noteOf(standing)}`;
    const all = [...(lines.get(note) ?? []), ...places].filter((place) => place !== "");
    lines.set(note, [...new Set(all)]);
  }
  return [...lines].map(([note, places]) => {
    const [first = ""] = places;
    const place = places.length > 6 ? `${first} and ${places.length - 1} more places` : places.join(", ");
    return `${place}${note}`.replace(/^:? /, "");
  });
}

/** A note with its page, where that is not the operation's own. */
export function noteOf({
  note,
  source,
}: {
  readonly note: string;
  readonly source?: string | undefined;
}): string {
  return linked(note.trim().replaceAll(/\s*\n\s*/g, " "), source);
}
