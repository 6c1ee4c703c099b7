import type { Location } from "../message/contents.js";
import { object } from "./object.js";
import { numberBetween, type Rule } from "./values.js";

export const location: Rule<Location> = object<Location>(
  { latitude: numberBetween(-90, 90), longitude: numberBetween(-180, 180) },
  {},
);
