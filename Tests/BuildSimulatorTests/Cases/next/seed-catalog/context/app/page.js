const seeds = ["borage", "chervil", "orache"];

export default function Page() {
  return <ol>{seeds.map((s) => <li key={s}>{s}</li>)}</ol>;
}
