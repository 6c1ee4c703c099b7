import type { Node } from "./node.js";

/** What the generator understood of a contract. */
export interface Model {
  readonly vendor: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly page: string | undefined;
  readonly server: ServerModel;
  readonly schemes: readonly SchemeModel[];
  readonly security: readonly (readonly string[])[];
  readonly envelope: unknown;
  readonly errors: unknown;
  readonly successAt: Node;
  readonly operations: readonly OperationModel[];
  readonly events: readonly EventModel[];
  readonly signature: SignatureModel | undefined;
  /** Names of component schemas, in the order of the contract. */
  readonly schemas: readonly string[];
}

export interface ServerModel {
  readonly url: string;
  readonly variables: readonly {
    readonly name: string;
    readonly default: string | undefined;
    readonly description: string | undefined;
  }[];
}

export interface SchemeModel {
  readonly name: string;
  readonly type: "apiKey" | "basic";
  readonly in: "header" | "query" | undefined;
  readonly parameter: string | undefined;
  readonly description: string | undefined;
  readonly exchange: ExchangeModel | undefined;
}

export interface ExchangeModel {
  readonly obtain: string;
  readonly refresh: string | undefined;
  readonly refreshToken: string | undefined;
  /** The operation that gives a token back. */
  readonly revoke: string | undefined;
  readonly token: string;
  readonly lifetime: string;
  readonly expired: readonly string[];
  /** The members of the body of `obtain`. */
  readonly credentials: readonly {
    readonly name: string;
    readonly description: string | undefined;
    readonly isSecret: boolean;
  }[];
}

export interface OperationModel {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly page: string;
  readonly isDeprecated: boolean;
  readonly isAuthorized: boolean;
  /** Whether a successful answer has no envelope. */
  readonly isBare: boolean;
  readonly idempotency: unknown;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  /** The component schema of a successful answer. */
  readonly answer: string;
  readonly proof: readonly ProofModel[];
  /** What codes mean in an answer of this operation alone. */
  readonly errors: unknown;
}

/** A place that proves a success or an event, with the type of its value. */
export interface ProofModel {
  readonly pointer: string;
  readonly type: string | readonly string[];
}

export interface ParameterModel {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly schema: Node;
}

/** Whether the caller has to give a parameter: a required header with a default is sent without being asked for. */
export function isAsked({ isRequired, default: value }: ParameterModel): boolean {
  return isRequired && value === undefined;
}

export interface BodyModel {
  readonly mediaType: "application/json" | "multipart/form-data";
  readonly schema: Node;
  readonly files: readonly { readonly name: string; readonly isList: boolean }[];
  readonly secrets: readonly string[];
  /** Members that are JSON text, with the schema of their content. */
  readonly json: readonly { readonly name: string; readonly schema: Node }[];
}

/** An event that the vendor delivers. */
export interface EventModel {
  readonly type: string;
  /** The component schema of a delivery. */
  readonly schema: string;
  readonly summary: string;
  readonly description: string | undefined;
  readonly page: string;
  readonly pointer: string;
  readonly value: string | number | boolean | undefined;
  readonly payload: PayloadModel | undefined;
  readonly proof: readonly ProofModel[];
}

/** Places of a payload that come in another form than the schema's as well. */
export interface PayloadModel {
  readonly jsonText: readonly string[] | undefined;
  readonly nested: readonly string[] | undefined;
}

export interface SignatureModel {
  readonly header: string;
  readonly encoding: string;
}
