export function render(node) {
  node.textContent = 'high tide 14:02';
}
