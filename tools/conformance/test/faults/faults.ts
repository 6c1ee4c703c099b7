import type { Row } from "./case.js";
import { answerRows } from "./rows/answers.js";
import { bodyRows } from "./rows/bodies.js";
import { connectionRows } from "./rows/connections.js";
import { secretRows } from "./rows/secrets.js";

/** Every fault that a call may meet, in the order in which a call comes to it. */
export const faults: Readonly<Record<string, readonly Row[]>> = {
  "before an answer": connectionRows,
  "within an answer": bodyRows,
  "by an answer": answerRows,
  "with secrets in an answer": secretRows,
};
