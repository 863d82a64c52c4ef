export default function Page() {
  return (
    <main>
      <img src="/logo.svg" alt="logo" width="64" height="64" />
      <h1>Portal</h1>
    </main>
  );
}
