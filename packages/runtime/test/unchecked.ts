import { type Contract, createClient, type Operation } from "../src/index.js";
import {
  type AcmeOptions,
  type Client,
  contract,
  getMessage,
  sendMessage,
  status,
  upload,
} from "./vendor.js";

/** The row as a bundle has it that leaves the schemas out. */
export function unchecked({ check: _check, ...row }: Operation): Operation {
  return row;
}

/** A client that knows of a request only what no server could read. */
export function createUnchecked(options: AcmeOptions, changed: Partial<Contract> = {}): Client {
  return createClient<Client>(
    { ...contract, ...changed },
    {
      sendMessage: unchecked(sendMessage),
      upload: unchecked(upload),
      getMessage: unchecked(getMessage),
      status: unchecked(status),
    },
    { credentials: { apikey: "key" }, ...options },
  );
}
