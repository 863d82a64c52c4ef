import http from "node:http";
import semver from "semver";

http
  .createServer((request, response) => {
    const version = semver.coerce(request.url ?? "")?.version ?? "0.0.0";
    response.end(`after ${version} comes ${semver.inc(version, "minor")}\n`);
  })
  .listen(3000);
