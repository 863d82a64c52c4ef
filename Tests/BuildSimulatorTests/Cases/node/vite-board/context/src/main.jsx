import { createRoot } from 'react-dom/client';
import { Board } from './Board.jsx';

createRoot(document.getElementById('root')).render(<Board api={import.meta.env.VITE_API_URL} />);
