import { parentOf, withMember, withoutMember } from "./pointer.js";
import type { Marks, Refusal, Request, Send, Shown } from "./trial.js";
import { evaluate, type Members, type Written } from "./written.js";

/** What a trial holds of one operation. */
export interface WrittenOperation {
  readonly sends?: readonly WrittenSend[];
  readonly refusals?: readonly WrittenRefusal[];
}

/** A request, written out or by what differs from a send of the same operation. */
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

/** Reads the cases of an operation; a send may be like one that stands above it. */
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
  if (!base) throw new Error(`${place}: it is like "${like}", but no send above has that name`);
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

/** What the client names, where one change says it: a value is named itself, and what holds it where it is missing. */
function fieldOf(place: string, { with: changes = {}, without = [] }: WrittenRefusal): string {
  const fields = [...Object.keys(changes), ...without.map(parentOf)];
  const [field, ...others] = fields;
  if (field === undefined || others.length > 0) {
    throw new Error(`${place}: it does not make one change, so it must say its field`);
  }
  return field;
}
