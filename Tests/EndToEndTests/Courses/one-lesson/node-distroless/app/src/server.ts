import { createServer } from "node:http";
import { newest } from "./versions.js";

// GET /?range=^1.2.0&versions=1.1.0,1.2.5,2.0.0 answers the newest version that fits the range.
const port = Number(process.env.PORT ?? 3000);

createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const range = url.searchParams.get("range") ?? "*";
  const versions = (url.searchParams.get("versions") ?? "").split(",").filter(Boolean);
  const found = newest(versions, range);
  response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify({ range, newest: found }));
}).listen(port, () => {
  console.log(`version-picker listens on port ${port}`);
});
