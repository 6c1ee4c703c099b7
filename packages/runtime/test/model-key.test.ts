import { modelTests } from "./model/run.js";

modelTests("with a key", false);
