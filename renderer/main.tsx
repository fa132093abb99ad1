import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { App } from './app.tsx';
import { comeIn } from './host/admission.ts';
import { NotAdmitted } from './host/not-admitted.tsx';
import { allowStylesOfScripts } from './ui/style-nonce.ts';

allowStylesOfScripts();
const root = createRoot(document.getElementById('root') as HTMLElement);
const admitted = await comeIn();
root.render(admitted === 'in' ? <App /> : <NotAdmitted why={admitted} />);
