import type { Operation } from "../contract/contract.js";
import { declaredResponse } from "../contract/responses.js";
import { hint } from "../nearest.js";

/** The lowest status of a success that the contract has, or 200. */
export function successOf({ resource }: Operation): number {
  const codes = resource.responses.map(({ code }) => code).filter((code) => code.startsWith("2"));
  return codes.length === 0 ? 200 : Math.min(...codes.map(statusIn));
}

/** The status of an example; the given one, if the contract has the example there. */
export function statusOf({ id, resource }: Operation, example: string, status: number | undefined): number {
  const named = resource.responses.flatMap(({ code, contents = [] }) =>
    contents.flatMap(({ examples = [] }) => examples.map(({ key }) => ({ key, code }))),
  );
  const found = named.filter(({ key }) => key === example);
  if (found.length === 0) {
    throw new Error(
      `${id} has no example "${example}"; ${hint(example, [...new Set(named.map(({ key }) => key))])}`,
    );
  }
  const codes = [...new Set(found.map(({ code }) => code))];
  const known = codes.join(", ");
  if (status !== undefined) {
    if (codes.includes(declaredResponse(resource, status)?.code ?? "")) return status;
    throw new Error(`Example "${example}" of ${id} has status ${known}, not ${status}`);
  }
  const [code = "", second] = codes;
  if (second !== undefined || code === "default") {
    throw new Error(`Example "${example}" of ${id} exists for ${known}; give a status too`);
  }
  return statusIn(code);
}

/** The status that a code such as `200` or `4XX` stands for. */
function statusIn(code: string): number {
  return Number(code.replaceAll(/x/gi, "0"));
}
