import { parentOf, withMember, withoutMember } from "./pointer.js";
import type { Marks, Refusal, Request, Send, Shown } from "./trial.js";
import { evaluate, type Members, type Written } from "./written.js";

/** What a trial holds of one operation. */
export interface WrittenOperation {
  readonly sends?: readonly WrittenSend[];
  readonly refusals?: readonly WrittenRefusal[];
}

/** A request, either complete or as changes to another send of the operation. */
interface WrittenRequest {
  readonly path?: Members;
  readonly query?: Members;
  readonly headers?: Members;
  readonly body?: Written;
  readonly like?: string;
  readonly with?: Members;
  readonly without?: readonly string[];
}

interface WrittenSend extends WrittenRequest {
  readonly name: string;
  readonly shown?: Shown;
}

interface WrittenRefusal extends WrittenRequest, Marks {
  readonly rule: string;
  readonly field?: string;
}

/** Reads the cases of an operation. A send may be like one above it. */
export function readOperation(vendor: string, operation: string, written: WrittenOperation) {
  const sends: Send[] = [];
  for (const send of written.sends ?? []) {
    const { name, shown } = send;
    sends.push({
      operation,
      name,
      shown,
      ...requestOf(`specs/${vendor}, trial: ${operation}, ${name}`, send, sends),
    });
  }
  const refusals = (written.refusals ?? []).map((refusal): Refusal => {
    const { path, query, headers, body, like, with: _with, without, field, ...rest } = refusal;
    const place = `specs/${vendor}, trial: ${operation}, ${refusal.rule}`;
    return {
      ...rest,
      operation,
      field: field ?? fieldOf(place, refusal),
      ...requestOf(place, refusal, sends),
    };
  });
  return { sends, refusals };
}

function requestOf(place: string, given: WrittenRequest, sends: readonly Send[]) {
  const written = writtenRequest(place, given, sends);
  return { written, request: evaluate(written) as Request };
}

function writtenRequest(place: string, given: WrittenRequest, sends: readonly Send[]): Written {
  const { path, query, headers, body, like, with: changes = {}, without = [] } = given;
  if (like === undefined) {
    const groups = Object.entries({ path, query, headers, body });
    return Object.fromEntries(groups.filter(([, group]) => group !== undefined)) as Members;
  }
  const base = sends.find(({ name }) => name === like);
  if (!base) throw new Error(`${place}: like: no send above is named "${like}"`);
  try {
    const less = without.reduce<Written>(withoutMember, base.written);
    return Object.entries(changes).reduce(
      (request, [pointer, value]) => withMember(request, pointer, value),
      less,
    );
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}

/** The field that the client names, if there is one change: the changed value, or the parent of a removed one. */
function fieldOf(place: string, { with: changes = {}, without = [] }: WrittenRefusal): string {
  const fields = [...Object.keys(changes), ...without.map(parentOf)];
  const [field, ...others] = fields;
  if (field === undefined || others.length > 0) {
    throw new Error(`${place}: field is missing; only a case with exactly one change can leave it out`);
  }
  return field;
}
