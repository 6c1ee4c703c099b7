// A vendor in a network namespace of its own. It prints its port, and then "read" for each request that it has read
// completely; it sends the response that it is given, or none.
import { createServer } from "node:http";

const [success] = process.argv.slice(2);
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    console.log("read");
    if (success) response.setHeader("Content-Type", "application/json").end(success);
  });
});
server.listen(0, () => console.log(server.address().port));
