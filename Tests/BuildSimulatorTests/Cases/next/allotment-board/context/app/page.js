import { plots } from "../lib/plots.js";

export default function Home() {
  return (
    <main>
      <img src="/logo.svg" alt="" width={48} height={48} />
      <h1>Plots</h1>
      <ul>
        {plots.map((p) => (
          <li key={p.id}>{p.id}: {p.crop}</li>
        ))}
      </ul>
    </main>
  );
}
