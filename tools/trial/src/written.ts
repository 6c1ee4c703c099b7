/** A value as YAML writes it: JSON, and for anything else an object with one member, such as `$file`. */
export type Written = string | number | boolean | null | readonly Written[] | Members;

export interface Members {
  readonly [name: string]: Written;
}

/** A file. Without a name it is a Blob, and without a type bytes. */
interface FileMark {
  readonly $file: { readonly text: string; readonly filename?: string; readonly type?: string };
}

/** A value as JSON text. */
interface JsonMark {
  readonly $json: Written;
}

/** A moment. */
interface DateMark {
  readonly $date: string;
}

/** The same item many times in a list, or a text repeated. */
interface RepeatMark {
  readonly $repeat: { readonly times: number; readonly item?: Written; readonly text?: string };
}

export type Mark = FileMark | JsonMark | DateMark | RepeatMark;

const marks = ["$file", "$json", "$date", "$repeat"];

export function isMarked(written: Written): written is Written & Mark {
  return isMembers(written) && marks.some((mark) => mark in written);
}

export function isMembers(written: Written): written is Members {
  return typeof written === "object" && written !== null && !Array.isArray(written);
}

/** The value that a written one stands for. */
export function evaluate(written: Written): unknown {
  if (isMarked(written)) return markedValue(written);
  if (Array.isArray(written)) return written.map(evaluate);
  if (!isMembers(written)) return written;
  return Object.fromEntries(Object.entries(written).map(([name, member]) => [name, evaluate(member)]));
}

function markedValue(marked: Mark): unknown {
  if ("$json" in marked) return JSON.stringify(evaluate(marked.$json));
  if ("$date" in marked) return new Date(marked.$date);
  if ("$file" in marked) {
    const { text, filename, type } = marked.$file;
    if (filename !== undefined) return new File([text], filename, { type: type ?? "" });
    return type === undefined ? new TextEncoder().encode(text) : new Blob([text], { type });
  }
  const { times, item, text } = marked.$repeat;
  if (text !== undefined) return text.repeat(times);
  return Array.from({ length: times }, () => evaluate(item ?? null));
}
