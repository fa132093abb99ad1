import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { RULES } from '#shared/law/registry.ts';
import { CHONGQING_CROSSOVER } from './chongqing-crossover.ts';
import { HUANGSHI_REFORM } from './huangshi-reform.ts';
import type { Chapter, Home, Row } from './row.ts';
import { TIANJIN_APPRAISAL } from './tianjin-appraisal.ts';
import { TIANJIN_CHIEF } from './tianjin-chief.ts';
import { TIANJIN_ENTERPRISE } from './tianjin-enterprise.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where the page stands. */
export const LAW_PAGE = join(root, 'docs', 'law.md');

export const CHAPTERS: readonly Chapter[] = [
  ...[TIANJIN_APPRAISAL, TIANJIN_ENTERPRISE, CHONGQING_CROSSOVER, TIANJIN_CHIEF, HUANGSHI_REFORM],
];
const NUMBERS = CHAPTERS.flatMap(({ rows }) => rows.map(({ no }) => no));

/** The numbers that a rule's `clauses` name: `A-28 … A-31` is every one from the first to the last. */
export const clausesOf = (clauses: string): readonly string[] =>
  clauses.split(', ').flatMap((part) => {
    const [from = '', to = from] = part.split(' … ');
    const [first, last] = [NUMBERS.indexOf(from), NUMBERS.indexOf(to)];
    return first < 0 || last < 0 ? [part] : NUMBERS.slice(first, last + 1);
  });

/** The rules that implement a clause, each with its file. */
export const rulesFor = (no: string): readonly { readonly id: string; readonly file: string }[] =>
  RULES.filter(({ clauses }) => clausesOf(clauses).includes(no)).map(({ id }) => ({ id, file: fileOf(id) }));

const law = join(root, 'shared', 'law');
const FILES = readdirSync(law, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ file: relative(root, join(law, name)), text: readFileSync(join(law, name), 'utf8') }));
const fileOf = (id: string): string => FILES.find(({ text }) => text.includes(`id: '${id}'`))?.file ?? '';

/** The whole page: every clause by number, and where it lives. */
export function lawPage(): string {
  const rows = CHAPTERS.flatMap((chapter) => chapter.rows);
  const count = (kind: Home['as']): number => rows.filter(({ home }) => home.as === kind).length;
  return [
    '# Where every clause lives',
    '',
    `The ${rows.length} clauses of the five documents, and what the app makes of each. Written by \`npm run law\` from \`scripts/law\` and`,
    'from what every rule says it implements; a test holds it to the code.',
    '',
    `${count('rule')} are rules. ${count('fact') + count('record') + count('form') + count('setting')} are facts on a screen, records, forms or settings. ${count('not computable')} cannot be computed from what a sitting`,
    'knows.',
    '',
    ...CHAPTERS.flatMap(chapterLines),
  ].join('\n');
}

const chapterLines = ({ title, rows }: Chapter): string[] => [
  ...[`## ${title}`, '', '| no. | article | says | home | where, or why not |', '| --- | --- | --- | --- | --- |'],
  ...rows.map(rowLine),
  '',
];

const rowLine = ({ no, article, says, home }: Row): string =>
  `| ${[no, article, says, home.as, whereOf(no, home)].join(' | ')} |`;

function whereOf(no: string, home: Home): string {
  switch (home.as) {
    case 'rule':
      return rulesFor(no)
        .map(({ id, file }) => `[\`${id}\`](../${file})`)
        .join(', ');
    case 'not computable':
      return home.because;
    default: {
      const [file = ''] = home.at.split('#');
      const note = home.note === undefined ? '' : `: ${home.note}`;
      return `[\`${file}\`](../${file})${note}`;
    }
  }
}
