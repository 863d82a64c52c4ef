import './style.css';

const app = document.querySelector('#app');
for (const name of ['dune', 'fjord', 'delta']) {
  const li = document.createElement('p');
  li.textContent = name;
  app.append(li);
}
