import express from "express";
import { greet } from "./greet.js";

express().get("/", (_, r) => r.send(greet())).listen(3000);
