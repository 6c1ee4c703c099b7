/** A value as YAML can write it: what JSON has, and objects with one member such as `$file` that stand for the rest. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly [name: string]: Written };

/** A file: without a name it is bytes alone. */
interface File$ {
  readonly $file: { readonly text: string; readonly filename?: string; readonly type?: string };
}

/** The text that JSON makes of a value. */
interface Json$ {
  readonly $json: Written;
}

/** A moment. */
interface Date$ {
  readonly $date: string;
}

/** A list of the same item many times, or a text many times in a row. */
interface Repeat$ {
  readonly $repeat: { readonly times: number; readonly item?: Written; readonly text?: string };
}

export type Marked = File$ | Json$ | Date$ | Repeat$;

const marks = ["$file", "$json", "$date", "$repeat"];

export function isMarked(written: Written): written is Written & Marked {
  return isMembers(written) && marks.some((mark) => mark in written);
}

export function isMembers(written: Written): written is { readonly [name: string]: Written } {
  return typeof written === "object" && written !== null && !Array.isArray(written);
}

/** The value that a written one stands for. */
export function evaluate(written: Written): unknown {
  if (isMarked(written)) return markedValue(written);
  if (Array.isArray(written)) return written.map(evaluate);
  if (!isMembers(written)) return written;
  return Object.fromEntries(Object.entries(written).map(([name, member]) => [name, evaluate(member)]));
}

function markedValue(marked: Marked): unknown {
  if ("$json" in marked) return JSON.stringify(evaluate(marked.$json));
  if ("$date" in marked) return new Date(marked.$date);
  if ("$file" in marked) {
    const { text, filename, type = "" } = marked.$file;
    return filename === undefined ? new TextEncoder().encode(text) : new File([text], filename, { type });
  }
  const { times, item, text } = marked.$repeat;
  if (text !== undefined) return text.repeat(times);
  return Array.from({ length: times }, () => evaluate(item ?? null));
}
