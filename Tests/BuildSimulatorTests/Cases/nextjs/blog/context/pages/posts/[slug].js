export async function getServerSideProps({ params }) {
  return { props: { slug: params.slug } };
}

export default function Post({ slug }) {
  return <article><h1>{slug}</h1></article>;
}
