import { createServer } from "node:http";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { nanoid } from "nanoid";
import { Queue } from "./queue.js";
import { receipt } from "./receipt.js";

const journalDir = process.env.JOURNAL_DIR ?? "journal";
mkdirSync(journalDir, { recursive: true });
const journal = join(journalDir, "receipts.txt");
appendFileSync(journal, `# started ${new Date().toISOString()}\n`);

const queue = new Queue(async (job) => {
  appendFileSync(journal, receipt({ id: job.id, parcel: job.parcel, at: new Date().toISOString() }));
});

const port = Number(process.env.PORT ?? 3000);
createServer((req, res) => {
  if (req.method === "POST" && req.url?.startsWith("/parcels/")) {
    const id = nanoid();
    queue.push({ id, parcel: decodeURIComponent(req.url.slice(9)), attempts: 0 });
    res.writeHead(202, { "content-type": "application/json" }).end(JSON.stringify({ id }));
    return;
  }
  res.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ depth: queue.depth }));
}).listen(port, "0.0.0.0", () => console.log(`parcel-queue on ${port}`));
