import type { Model } from "../model.js";
import { child, members, type Node, optionalText, text } from "../node.js";
import { bullets, code, table } from "./markdown.js";
import { componentPlace } from "./remarks.js";
import { remarksIn } from "./sentences.js";
import { commonOf, eventSubjects, operationSubjects, standings, subjectSection } from "./subjects.js";

/** The page that tells how far each contract can be trusted, out of the contracts themselves. */
export function emitContractsPage(contracts: readonly { model: Model; root: Node }[]): string {
  return [
    "<!-- Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change the contracts or tools/codegen. -->\n\n",
    "# What the contracts say, and on what ground\n\n",
    "*Documented* is what a request is checked by before it is sent, where nothing says that it is inferred.\n",
    "*Inferred* is what was concluded from samples, names or neighbouring pages; what is *unknown* no page answers.\n",
    "Places are JSON Pointers into a request (`/body/to`), into an answer, after its status (`200 /data/id`), or into the payload of an event.\n",
    "Of errors a code is looked up first, then the status; a status that no table lists has the meaning that HTTP gives it.\n",
    "Without the vendor's envelope, the outcome of an answer is unknown whatever its status is, because anything on the way may have written it.\n",
    ...contracts.map(({ model, root }) => `\n${vendorSection(model, root).trimEnd()}\n`),
  ].join("");
}

function vendorSection(model: Model, root: Node): string {
  const info = child(root, "info");
  const description = optionalText(child(info, "description")) ?? "";
  const [general = "", leftOut = ""] = description.split(/^## Left out$/m);
  const remarks = remarksIn(general);
  const inferred = remarks.filter(({ standing }) => standing === "inferred").map((remark) => remark.text);
  const subjects = [...operationSubjects(model, root, inferred), ...eventSubjects(model, root)];
  const common = commonOf(subjects);
  const documentation = model.page === undefined ? "" : `[Documentation](${model.page}). `;
  return [
    `## ${model.title}\n\n`,
    `Version ${code(text(child(info, "version")))}. ${documentation}[Contract](../specs/${model.vendor}/openapi.yaml). `,
    `${successOf(model)}\n\n`,
    leftOut.trim() === "" ? "" : `Left out:\n\n${leftOut.split(/^## /m)[0]?.trim()}\n\n`,
    ...standings.map(({ standing, title }) => {
      const own = remarks.filter((remark) => remark.standing === standing).map((remark) => remark.text);
      const others = common
        .filter((remark) => remark.standing === standing)
        .map((remark) => `${code(componentPlace(remark.source) ?? "")}: ${remark.text}`);
      return bullets(`${title}, beyond a single operation:`, [...own, ...others]);
    }),
    errorTable(child(root, "x-trunkline-errors")),
    ...subjects.map((subject) => subjectSection(subject, common)),
  ].join("");
}

function successOf({ successAt }: Model): string {
  const pointer = text(child(successAt, "pointer"));
  return `An answer is a success when its ${code(pointer)} is ${code(JSON.stringify(child(successAt, "value").value))}.`;
}

function errorTable(errors: Node): string {
  const rows = ["code", "status"].flatMap((key) =>
    members(child(errors, key))
      .sort(([one], [other]) => (isBefore(one, other) ? -1 : 1))
      .map(([name, meaning]) => [`${key} ${code(name)}`, ...meaningOf(meaning)]),
  );
  const others = ["any other failure in the vendor's envelope", ...meaningOf(child(errors, "default"))];
  return table(["Error", "Kind", "Outcome"], [...rows, others]);
}

/** Numbers stand in their order, and what is no number, such as a range of statuses, after them. */
function isBefore(one: string, other: string): boolean {
  const [first, second] = [Number(one), Number(other)];
  if (Number.isNaN(first) && Number.isNaN(second)) return one < other;
  return Number.isNaN(second) || first < second;
}

function meaningOf(meaning: Node): string[] {
  return [text(child(meaning, "kind")), text(child(meaning, "outcome"))];
}
