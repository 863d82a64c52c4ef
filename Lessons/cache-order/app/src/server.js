import http from "node:http";
import { add, all } from "./notes.js";

http
  .createServer((request, response) => {
    if (request.method === "POST") add(request.url.slice(1));
    response.end(all().join("\n") + "\n");
  })
  .listen(3000, () => console.log("listening on 3000"));
