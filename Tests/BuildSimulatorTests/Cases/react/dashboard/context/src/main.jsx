import { createRoot } from 'react-dom/client';
import { App } from './App.jsx';
import './main.css';

createRoot(document.getElementById('root')).render(<App api={import.meta.env.VITE_API_URL ?? '/api'} />);
