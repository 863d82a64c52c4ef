export function Board({ api }) {
  return <p>Board at {api ?? 'nowhere'}</p>;
}
