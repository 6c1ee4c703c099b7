import { kills } from "./kills.js";
import { overPostgres } from "./over-each.js";

overPostgres(kills);
