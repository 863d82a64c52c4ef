import express from "express";
import { readFileSync } from "node:fs";
import { list } from "./store.js";

const page = readFileSync(new URL("../views/index.html", import.meta.url), "utf8");
const app = express();
app.get("/", (_req, res) => { res.type("html").send(page); });
app.get("/tickets", (_req, res) => { res.json(list()); });
app.listen(3000, () => console.log("listening on 3000"));
