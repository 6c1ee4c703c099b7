import { modelTests } from "./model/run.js";

modelTests("with a token that expires", true);
