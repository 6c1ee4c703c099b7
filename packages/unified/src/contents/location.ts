import type { Location } from "../contents.js";
import { numberBetween, object, type Rule } from "../rules.js";

export const location: Rule<Location> = object<Location>(
  { latitude: numberBetween(-90, 90), longitude: numberBetween(-180, 180) },
  {},
);
