import type { Model, OperationModel } from "../model.js";
import { child, members, type Node, text } from "../node.js";
import { bullets, code, list } from "./markdown.js";
import { componentPlace, eventRemarks, operationRemarks, type Placed } from "./remarks.js";
import { requestRules } from "./rules.js";
import type { Standing } from "./sentences.js";

/** An operation or an event, with what stands above its lists. */
interface Subject {
  readonly heading: string;
  readonly facts: string;
  readonly rules: readonly string[];
  readonly remarks: readonly Placed[];
}

export const standings: readonly { readonly standing: Standing; readonly title: string }[] = [
  { standing: "inferred", title: "Inferred" },
  { standing: "unknown", title: "Unknown or undocumented" },
];

/** What so many operations and events share is told once, above them, so that their own lists stay short. */
const many = 3;

export function operationSubjects(model: Model, root: Node, inferred: readonly string[]): Subject[] {
  return model.operations.map((operation) => {
    const { operationId, summary, method, path, page, isBare, isDeprecated } = operation;
    const node = child(root, "paths", path, method.toLowerCase());
    const facts = [
      `${summary}: ${code(`${method} ${path}`)}, [source](${page}).`,
      repetitionOf(operation),
      proofOf(operation),
      ...members(child(node, "x-trunkline-errors", "code")).map(
        ([name, meaning]) =>
          `Here the code ${code(name)} means ${code(text(child(meaning, "kind")))} and ${code(text(child(meaning, "outcome")))}.`,
      ),
      ...(isBare ? ["Its answer lacks what tells success, so that any JSON in a 2XX is one."] : []),
      ...(isDeprecated ? ["Deprecated."] : []),
    ];
    return {
      heading: code(operationId),
      facts: facts.join(" "),
      rules: requestRules(node, inferred),
      remarks: operationRemarks(node),
    };
  });
}

export function eventSubjects({ events, signature }: Model, root: Node): Subject[] {
  return events.map(({ type, summary, page, pointer, value, payload, proof }) => {
    const told = value === undefined ? "being there" : `being ${code(JSON.stringify(value))}`;
    const signed = signature
      ? `Signed by the HMAC-SHA256 of its body in the header ${code(signature.header)}, as ${signature.encoding}.`
      : "Not signed.";
    const beyond = proof.filter((one) => one.pointer !== pointer).map((one) => code(one.pointer));
    return {
      heading: `Event ${code(type)}`,
      facts: `${summary}: recognised by ${code(pointer)} ${told}, [source](${page}). ${signed}`,
      rules: [
        ...(beyond.length > 0 ? [`Always has ${list(beyond)}.`] : []),
        ...(payload?.jsonText ?? []).map((place) => `${code(place)} may be the JSON text of the object.`),
        ...(payload?.nested ?? []).map((place) => `What is beside ${code(place)} may be in it instead.`),
      ],
      remarks: eventRemarks(child(root, "webhooks", type, "post")),
    };
  });
}

/** What several operations and events reach. */
export function commonOf(subjects: readonly Subject[]): Placed[] {
  const all = subjects.flatMap(({ remarks }) => remarks);
  return all.filter(
    (remark, index) =>
      all.findIndex((one) => isSame(one, remark)) === index &&
      all.filter((one) => isSame(one, remark)).length >= many,
  );
}

export function subjectSection(subject: Subject, common: readonly Placed[]): string {
  const { heading, facts, rules, remarks } = subject;
  const isCommon = (remark: Placed) => common.some((one) => isSame(one, remark));
  const lists = standings.map(({ standing, title }) => {
    const all = remarks.filter((remark) => remark.standing === standing);
    const lines = all.filter((remark) => !isCommon(remark)).map(lineOf);
    const names = all.filter(isCommon).map(({ source }) => componentPlace(source)?.split("/")[0] ?? "");
    if (names.length > 0) lines.push(`What is said above of ${list([...new Set(names)].map(code))}.`);
    return bullets(`${title}:`, lines);
  });
  return [`### ${heading}\n\n${facts}\n\n`, bullets("Documented:", rules), ...lists].join("");
}

function lineOf({ places, text }: Placed): string {
  const [first = ""] = places;
  const more = places.length > 3 ? `${first} and ${places.length - 1} more places` : places.join(", ");
  return first === "" ? text : `${more}: ${text}`;
}

function isSame(one: Placed, other: Placed): boolean {
  return one.source === other.source && one.text === other.text;
}

function proofOf({ proof }: OperationModel): string {
  const places = proof.map(({ pointer }) => (pointer === "" ? "being of its type" : code(pointer)));
  return `A success is proved by ${places.length > 0 ? list(places) : "its envelope alone"}.`;
}

function repetitionOf({ idempotency }: OperationModel): string {
  if (idempotency === "safe") return "Safe to repeat.";
  const { header, field } = idempotency as { readonly header?: string; readonly field?: string };
  const key = header ?? field;
  return key === undefined
    ? "Not safe to repeat: the vendor may act twice."
    : `Safe to repeat with the same ${code(key)}, which the vendor dedupes on.`;
}
