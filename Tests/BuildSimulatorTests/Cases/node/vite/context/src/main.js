import './style.css';
const habits = ['read', 'walk', 'water'];
document.querySelector('#app').innerHTML = `<ul>${habits.map((h) => `<li>${h}</li>`).join('')}</ul>`;
