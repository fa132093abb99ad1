import { createRoot } from 'react-dom/client';
import './ui/base.css';
import { comeIn } from './host/admission.ts';
import { NotAdmitted } from './host/not-admitted.tsx';
import { Page } from './page.tsx';
import { allowStylesOfScripts } from './ui/style-nonce.ts';

allowStylesOfScripts();
const root = createRoot(document.getElementById('root') as HTMLElement);
const admitted = await comeIn();
root.render(admitted === 'in' ? <Page /> : <NotAdmitted why={admitted} />);
