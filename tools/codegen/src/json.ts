export { isObject, type Json, type JsonObject, part, steps } from "@trunkline/contract";
