import { plots } from "../../../lib/plots.js";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json({ plots, at: new Date().toISOString() });
}
