// npm run law: writes docs/law.md, which says of every clause of the five documents where it lives in the code, or why not.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { commandLine } from './command-line.ts';
import { LAW_PAGE, lawPage } from './law/page.ts';

commandLine({ usage: 'npm run law: writes docs/law.md' });
writeFileSync(LAW_PAGE, await format(lawPage(), { ...(await resolveConfig(LAW_PAGE)), parser: 'markdown' }));
