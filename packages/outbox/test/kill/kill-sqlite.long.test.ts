import { kills } from "./kills.js";
import { overSqlite } from "./over-each.js";

overSqlite(kills);
