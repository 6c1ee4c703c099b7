// Answers for all vendors on 127.0.0.1, in a process of its own, so that its CPU is not taken for the client's.
import { createServer } from "node:http";
import { answerTo } from "./exchanges.mjs";

const server = createServer((request, response) => {
  request.resume();
  request.once("end", () => {
    const answer = answerTo(request.url);
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(answer);
  });
});
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
process.once("disconnect", () => process.exit());
