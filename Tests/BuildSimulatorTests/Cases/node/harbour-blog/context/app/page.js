export default function Page() {
  return (
    <main>
      <h1>Harbour</h1>
      <img src="/anchor.svg" alt="anchor" />
    </main>
  );
}
