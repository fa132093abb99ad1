import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app.tsx';
import { allowStylesOfScripts } from './ui/style-nonce.ts';

allowStylesOfScripts();
createRoot(document.getElementById('root') as HTMLElement).render(<App />);
