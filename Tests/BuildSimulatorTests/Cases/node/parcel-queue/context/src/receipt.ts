import { readFileSync } from "node:fs";
import Mustache from "mustache";

const template = readFileSync(new URL("../templates/receipt.mustache", import.meta.url), "utf8");
Mustache.parse(template);

export function receipt(view: { id: string; parcel: string; at: string }): string {
  return Mustache.render(template, view);
}
