/** Something that whoever called has to mend first. Nothing was done; the message is one line that says what to do. */
export class Refusal extends Error {}

/** A registry or GitHub did not take something; what came before it stands, and to run it again goes on. */
export class Stopped extends Error {}
