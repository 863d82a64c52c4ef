export default function Home() {
  return (
    <main>
      <h1>Shop</h1>
      <img src="/logo.svg" alt="logo" width="64" height="64" />
    </main>
  );
}
