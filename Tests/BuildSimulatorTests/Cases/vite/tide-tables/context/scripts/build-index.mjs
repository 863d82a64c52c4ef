import { readdirSync, readFileSync, mkdirSync, writeFileSync } from "node:fs";

const index = {};
for (const name of readdirSync("content")) {
  const words = readFileSync(`content/${name}`, "utf8").toLowerCase().match(/[a-z]+/g) ?? [];
  for (const w of new Set(words)) (index[w] ??= []).push(name.replace(/\.md$/, ""));
}
mkdirSync("public", { recursive: true });
writeFileSync("public/search-index.json", JSON.stringify(index));
console.log(`indexed ${Object.keys(index).length} words`);
