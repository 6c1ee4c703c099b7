import { type Json, type Place, printProblems, Refusal } from "@trunkline/contract";

export interface Document {
  readonly root: Json;
  readonly place: (pointer: string) => Place;
}

export function refusal(document: Document, pointer: string, reason: string): Refusal {
  return new Refusal(printProblems([{ ...document.place(pointer), message: reason }]));
}
