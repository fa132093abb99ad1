// What has to stand before any other code of the page runs, and so before the bundler's shared chunks, which run ahead of the
// text of whoever imports them: the policy under which markup and addresses are taken, and zod told to make no functions.
import './ui/base.css';
import './ui/without-eval.ts';
import { allowOnlyText } from './ui/trusted-types.ts';

allowOnlyText(window);
const { start } = await import('./start.tsx');
await start();
