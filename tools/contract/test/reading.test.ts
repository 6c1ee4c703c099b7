import { describe, expect, it } from "vitest";
import { parseDocument, readDocument } from "../src/document.js";
import { InvalidContract, printProblems, throwProblems } from "../src/problem.js";
import { readContract } from "../src/reader/contract.js";
import { edited, readText } from "./edited.js";

const contract = readText("problems/contract.yaml", import.meta.url);

/** Mistakes of every kind; the references that name nothing would each bring a dozen others with them. */
const mistakes = [
  { replace: "  title: Acme API", by: "  title: 7" },
  { replace: "operationId: getBalance", by: "operationId: get_balance" },
  {
    replace: "        - name: user\n",
    by: "        - { $ref: '#/components/parameters/Nobody' }\n        - name: user\n",
  },
  {
    replace: '        "200": { $ref: "#/components/responses/Done" }',
    by: '        "200": { $ref: "#/components/responses/No" }',
  },
  {
    replace: "        text: { type: string }",
    by: "        text: { type: string, minLength: few, format: markdown }",
  },
  {
    replace: '                  - $ref: "#/components/schemas/Done"',
    by: '                  - $ref: "#/components/schemas/Refused"',
  },
  { replace: "        lifetime: /expires", by: "        lifetime: /seconds" },
];

describe("a reading", () => {
  it("reports every mistake at once, in the order of the lines, without those that follow from another", () => {
    const [first, ...and] = mistakes;
    const text = edited(contract, { replace: first?.replace ?? "", by: first?.by ?? "", and });
    const { problems } = readContract("acme", parseDocument(text, "contract.yaml"));
    expect(printProblems(problems).split("\n")).toEqual([
      "contract.yaml:3 at #/info/title: must be a text.",
      "contract.yaml:37 at #/paths/~1users~1{user}~1messages/post/parameters/0: `#/components/parameters/Nobody` does not exist.",
      "contract.yaml:54 at #/paths/~1users~1{user}~1messages/post/responses/200/content/application~1json/schema/oneOf/0: `#/components/schemas/Refused` does not exist.",
      "contract.yaml:58 at #/paths/~1balance/get/operationId: `get_balance` must be a camelCase name such as sendMessage, because it becomes a method.",
      "contract.yaml:63 at #/paths/~1balance/get/responses/200: `#/components/responses/No` does not exist.",
      "contract.yaml:73 at #/components/securitySchemes/accessToken/x-trunkline-auth/lifetime: `/seconds` is not in the response of `getToken`.",
      "contract.yaml:95 at #/components/schemas/Message/properties/text/minLength: must be a number.",
      expect.stringMatching(/^contract\.yaml:95 at #\S*\/text\/format: the format `markdown` is unknown;/),
    ]);
    expect(() => throwProblems(problems)).toThrow(InvalidContract);
    expect(() => throwProblems([])).not.toThrow();
  });

  it("gives what could be read of a contract with mistakes", () => {
    const text = edited(contract, {
      replace: "  title: Acme API",
      by: "  title: 7",
      and: [
        { replace: "      operationId: getBalance\n", by: "" },
        { replace: "        text: { type: string }", by: "        text: { type: string, nullable: true }" },
        { replace: "  /users/{user}/messages:\n", by: "  /users/{user}/messages:\n    parameters: []\n" },
      ],
    });
    const { contract: read } = readContract("acme", parseDocument(text, "contract.yaml"));
    expect(read.title).toBe("");
    expect(read.operations.map(({ operationId }) => operationId)).toEqual(["getToken", "sendMessage"]);
    expect(read.operations[1]?.success.name).toBe("Done");
    const message = read.schemas.get("Message");
    expect(typeof message === "object" && "properties" in message && message.properties?.get("text")).toEqual(
      {
        type: ["string"],
      },
    );
  });

  it("marks references to what does not exist", () => {
    const [first, ...and] = mistakes;
    const text = edited(contract, { replace: first?.replace ?? "", by: first?.by ?? "", and });
    const { problems } = readContract("acme", parseDocument(text, "contract.yaml"));
    const lost = problems.filter(({ isLost }) => isLost).map(({ line }) => line);
    expect(lost.sort()).toEqual([37, 54, 63]);
  });

  it("takes a contract of an old release as it is, without the keys that came later", () => {
    const text = contract.replaceAll(/ *x-trunkline-(?:proof|idempotency): .*\n/g, "");
    const { contract: read, problems } = readContract("acme", parseDocument(text, "old.yaml"));
    expect(read.operations.map(({ operationId, proof }) => [operationId, proof])).toEqual([
      ["getToken", []],
      ["sendMessage", []],
      ["getBalance", []],
    ]);
    expect(read.operations.map(({ idempotency }) => idempotency)).toEqual(["none", "none", "safe"]);
    expect(read.schemes[0]?.exchange?.credentials).toEqual([
      { name: "name", isSecret: false },
      { name: "secret", isSecret: true },
    ]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it("places a problem where the document says that it was written", () => {
    const text = edited(contract, { replace: "operationId: getBalance", by: "operationId: get_balance" });
    const document = {
      ...parseDocument(text, "contract.yaml"),
      place: (pointer: string) => ({
        file: "endpoints/getBalance.yaml",
        line: 3,
        pointer: pointer.slice(-12),
      }),
    };
    expect(readContract("acme", document).problems).toEqual([
      expect.objectContaining({ file: "endpoints/getBalance.yaml", line: 3, pointer: "/operationId" }),
    ]);
  });

  it("reports the problems of the files alone where there is no document", async () => {
    const absent = await readDocument("/nowhere/absent.yaml", "specs/acme/openapi.yaml");
    expect(readContract("acme", absent).problems).toEqual([
      {
        file: "specs/acme/openapi.yaml",
        line: 1,
        pointer: "",
        message: expect.stringMatching(/^cannot be read: ENOENT/),
      },
    ]);
    const text = contract.replace("info:", "info: &info").replace("servers:", "tags: *info\nservers:");
    expect(readContract("acme", parseDocument(text, "contract.yaml")).problems).toEqual([
      {
        file: "contract.yaml",
        line: 5,
        pointer: "",
        message: "`*info` is a YAML alias, which is not allowed; use a `$ref`.",
      },
    ]);
  });
});
