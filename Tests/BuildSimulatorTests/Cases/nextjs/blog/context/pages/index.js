import Link from 'next/link';

export default function Index() {
  return (
    <main>
      <h1>Blog</h1>
      <Link href="/posts/hello">Hello</Link>
    </main>
  );
}
