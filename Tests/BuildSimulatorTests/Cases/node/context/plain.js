const http = require("node:http");
const path = require("path");
http.createServer().listen(3000);
