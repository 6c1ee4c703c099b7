/** Strings that `Number` reads as a number, or nearly so, but that are not the digits of an id. */
export const otherNumbers = [
  "0x1F",
  "1e3",
  "1.0",
  "-1",
  "+1",
  "007",
  "9007199254740993",
  "1n",
  "abc",
  "١",
  "1 ",
];
