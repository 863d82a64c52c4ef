import { useState } from 'react';

export function App({ api }) {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Dashboard</h1>
      <p>API: {api}</p>
      <button onClick={() => setCount(count + 1)}>{count}</button>
    </main>
  );
}
