// Responds for all vendors on 127.0.0.1, in a process of its own, so that its CPU is not counted as the client's.
import { respond, startServer } from "@trunkline/mock/server";
import { answerTo } from "./exchanges.mjs";

const server = await startServer(({ request, response }) => {
  // There are too many to keep.
  server.forget();
  const text = answerTo(request.target);
  respond(response, text ?? "", text === undefined ? 404 : 200);
});
process.send({ port: server.port });
process.once("disconnect", () => process.exit());
