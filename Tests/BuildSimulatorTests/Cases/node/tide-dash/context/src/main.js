import './style.css';
import { render } from './chart.js';

render(document.querySelector('#root'));
