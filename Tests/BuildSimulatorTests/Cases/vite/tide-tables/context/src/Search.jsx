import { useEffect, useState } from "react";

export default function Search() {
  const [index, setIndex] = useState({});
  const [word, setWord] = useState("");
  useEffect(() => {
    fetch("/search-index.json").then((r) => r.json()).then(setIndex);
  }, []);
  const hits = index[word.toLowerCase()] ?? [];
  return (
    <main>
      <h1>Tide tables</h1>
      <input value={word} onChange={(e) => setWord(e.target.value)} placeholder="harbour" />
      <ul>{hits.map((h) => <li key={h}>{h}</li>)}</ul>
    </main>
  );
}
