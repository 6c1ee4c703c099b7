import type { Contract, Meaning } from "@trunkline/contract";
import { bullets, code, table } from "./markdown.js";
import { commonOf, grounds, linesOf, noteOf, subjectSection, subjectsOf } from "./subjects.js";

/** The page that shows how far each contract can be trusted, from the contracts themselves. */
export function emitContractsPage(contracts: readonly Contract[]): string {
  return [
    "<!-- Generated from specs by `pnpm generate`. Do not edit: change the contracts or tools/codegen. -->\n\n",
    "# What each contract rests on\n\n",
    "- **Documented**: the vendor's page states it. The client checks a request by these rules before it sends it.\n",
    "- **Inferred**: no page states it, and the contract concludes it from samples, names or similar pages.\n",
    "- **Readings**: pages or samples contradict each other, and the contract follows one of them.\n",
    "- **Unknown**: no page states it, and the contract assumes nothing.\n\n",
    "Places are JSON Pointers into a request (`/body/to`), into a response, after its status (`200 /data/id`), or into the payload of an event.\n",
    "The client looks up an error's code first, then its status; a status that is not in the table has HTTP's own meaning.\n",
    "A response without the vendor's envelope has the outcome `unknown`, whatever its status, because a middlebox may have written it.\n",
    ...contracts.map((contract) => `\n${vendorSection(contract).trimEnd()}\n`),
  ].join("");
}

function vendorSection(contract: Contract): string {
  const { title, version, page, vendor, envelope, errors, standing, schemes } = contract;
  const subjects = subjectsOf(contract);
  const common = commonOf(subjects);
  const documentation = page === undefined ? "" : `[Documentation](${page}). `;
  const { pointer, value } = envelope.success;
  return [
    `## ${title}\n\n`,
    `Version ${code(version)}. ${documentation}[Contract](../specs/${vendor}/openapi.yaml). `,
    `A response is a success when ${code(pointer)} is ${code(JSON.stringify(value))}.\n\n`,
    ...grounds.map(({ ground, title: name }) => {
      const general = [
        ...standing.map((one) => ({ places: [], standing: one })),
        ...schemes.flatMap((scheme) =>
          scheme.standing.map((one) => ({ places: [code(scheme.name)], standing: one })),
        ),
        ...common.map(({ component, standing: one }) => ({
          places: component === undefined ? [] : [code(component)],
          standing: one,
        })),
      ];
      const lines = linesOf(general.filter((one) => one.standing.standing === ground));
      return bullets(`${name} about the whole contract:`, lines);
    }),
    errorTable(errors),
    ...subjects.map((subject) => subjectSection(subject, common)),
  ].join("");
}

function errorTable({ code: codes, status, default: others }: Contract["errors"]): string {
  const rows = [
    ...sorted(codes).map(([value, meaning]) => [`code ${code(value)}`, ...meaningOf(meaning)]),
    ...sorted(status).map(([value, meaning]) => [`status ${code(value)}`, ...meaningOf(meaning)]),
    ["any other failure in the vendor's envelope", ...meaningOf(others)],
  ];
  return table(["Error", "The vendor's name", "Kind", "Outcome", "Ground"], rows);
}

function meaningOf({ kind, outcome, name = "", standing, note, source }: Meaning): string[] {
  const word = standing ?? "documented";
  const ground = noteOf({ note: note === undefined ? word : `${word}: ${note}`, source });
  return [name, kind, outcome, ground];
}

/** Numbers first, then the rest, such as a range of statuses. */
function sorted(rows: ReadonlyMap<string, Meaning>): [string, Meaning][] {
  return [...rows].sort(([one], [other]) => {
    const [first, second] = [Number(one), Number(other)];
    if (Number.isNaN(first) && Number.isNaN(second)) return one < other ? -1 : 1;
    return Number.isNaN(second) || first < second ? -1 : 1;
  });
}
