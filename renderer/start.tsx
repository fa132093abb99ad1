import { createRoot } from 'react-dom/client';
import { comeIn } from './host/admission.ts';
import { NotAdmitted } from './host/not-admitted.tsx';
import { Page } from './page.tsx';
import { allowStylesOfScripts } from './ui/style-nonce.ts';

/** Draws the page for whoever may come in. */
export async function start(): Promise<void> {
  allowStylesOfScripts();
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const admitted = await comeIn();
  root.render(admitted === 'in' ? <Page /> : <NotAdmitted why={admitted} />);
}
