export default function Page() {
  return <h1>Open from nine to five</h1>;
}
