export default function Page() {
  return <main>Hello from next-shop</main>;
}
