/** What `Number` takes for a number, or nearly so, and what is not the digits of an id. */
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
