import { SegmentedMessage } from "sms-segments-calculator";

/** What an SMS costs. */
export interface Segments {
  /** `GSM-7` has 160 units in one message, or 153 in each segment; `UCS-2` has 70 or 67. */
  readonly encoding: "GSM-7" | "UCS-2";
  /** How many segments the text has. A vendor charges for each. */
  readonly segments: number;
  /** How many characters a reader counts. */
  readonly characters: number;
  /** How many units of the encoding they take: `€` takes two in GSM-7, most emoji take two or more in UCS-2. */
  readonly units: number;
  /** The characters that GSM-7 does not have, each once. Without them the text is GSM-7. */
  readonly notGsm: readonly string[];
}

/**
 * Counts the segments of an SMS as Twilio does. Another vendor may replace characters, and then there are fewer.
 * Limit the length of a stranger's text first: ten times the text takes up to a hundred times as long.
 */
export function segments(text: string): Segments {
  const message = new SegmentedMessage(text);
  const encoding = message.encodingName;
  return {
    encoding,
    segments: message.segmentsCount,
    characters: message.graphemes.length,
    units: message.messageSize / (encoding === "GSM-7" ? 7 : 16),
    notGsm: [...new Set(message.getNonGsmCharacters())],
  };
}
