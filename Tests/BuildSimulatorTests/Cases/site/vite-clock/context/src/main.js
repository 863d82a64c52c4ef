import './style.css';

const el = document.querySelector('#clock');
const tick = () => {
  el.textContent = new Date().toLocaleTimeString();
};
tick();
setInterval(tick, 1000);
