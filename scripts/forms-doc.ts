import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FORM_IDS, formOf } from '#shared/forms/registry.ts';
import { policyOf } from '#shared/law/registry.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { commandLine, refuseCommand } from './command-line.ts';
import { described } from './forms/described.ts';

// npm run forms: writes docs/forms.md from the registry. A test holds the file against what this writes.
// npm run forms -- pages, and npm run tour: writes out/tour/forms.html, every form on sample data beside what its source asks for.

const LAYOUTS = { given: '文件给出版式', named: '文件只列表名', practice: '惯例' } as const;
const SCOPES = {
  sitting: '每场一份',
  person: '每人一份',
  application: '每人一份或空白',
  sheet: '每人每名考评员一份',
  plan: '每个计划一份',
  'plan-person': '计划内每人一份',
  history: '本机每人一份',
  ledger: '本机一份',
} as const;

/** docs/forms.md: one row a form, with the source it follows. */
export function formsDocument(): string {
  const rows = FORM_IDS.map((id) => {
    const { name, source, use, scope } = formOf(id);
    const policies =
      use.policies === 'all' ? '各文件' : use.policies.map((each) => `《${policyOf(each).title}》`).join('；');
    const procedures =
      use.procedures === 'all' ? '' : `（${use.procedures.map((each) => PROCEDURES[each].title[0]).join('、')}）`;
    const follows = [source.document, source.article].filter((text) => text !== '').join(' ');
    return `| ${name} | \`${id}\` | ${SCOPES[scope]} | ${policies}${procedures} | ${follows} | ${LAYOUTS[source.layout]} | ${source.note} |`;
  });
  return [
    '# Forms and the sources they follow',
    '',
    'Written by `npm run forms` from `shared/forms/registry.ts`; do not edit. A form is one folder in `shared/forms/` and one line',
    'in the registry. 文件给出版式: columns as the document lists them. 文件只列表名: the document only names the form, and the nearest',
    'real layout was taken. 惯例: no document names it.',
    '',
    'Files are marked PDF/A-2b, with faces and colours inside; no validator of PDF/A was at hand, qpdf and poppler read them clean.',
    'They carry no tags: pdfmake marks no content, and its switch `tagged` would only claim a structure that is not there.',
    '',
    '| 表 | id | 份数 | 用于 | 出处 | 版式 | 栏目 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## What each source names',
    '',
    'From `scripts/forms/`. A test draws every form on sample data and holds what stands on it against these columns, labels and',
    'sentences, in this order; those that a document gives are held against the text of the document too. 考核要素/名称 is a head under',
    'another. “没有见到真实版式” says that no filled or empty one was found.',
    '',
    '表 证书编码构成 (《天津市特级技师、首席技师评聘管理暂行办法》附件) explains a number and is no form to fill in: numbers are',
    'judged by it in `shared/law/tianjin-chief/certificate-number.ts`.',
    '',
    ...FORM_IDS.flatMap((id) => [
      `### ${formOf(id).name}`,
      '',
      ...described(id).map(([fact, text]) => `- ${fact}：${text}`),
      '',
    ]),
  ].join('\n');
}

if (import.meta.main) {
  const usage = 'npm run forms -- [pages]';
  const { positionals } = commandLine({ usage, operands: true });
  const [what, ...more] = positionals;
  if (more.length > 0 || (what !== undefined && what !== 'pages')) refuseCommand(`${positionals.join(' ')}?`, usage);
  if (what === 'pages') await writePages();
  else writeFileSync('docs/forms.md', formsDocument());
}

/** out/tour/forms.html. Found at run time: sample papers are test code, and scripts stay below tests. */
async function writePages(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const folder = join(process.env['KAOPING_OUT'] ?? join(root, 'out'), 'tour');
  const page = (await import(pathToFileURL(join(root, 'test/tour/forms-page.ts')).href)) as {
    readonly writeFormsPage: (folder: string) => Promise<number>;
  };
  console.log(`${String(await page.writeFormsPage(folder))} 种表写入 ${join(folder, 'forms.html')}`);
}
