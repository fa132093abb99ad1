import { formOf, type FormId } from '#shared/forms/registry.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';

const KINDS = { given: '文件给出版式', named: '文件只列表名', practice: '惯例' } as const;

/** What a form follows and what its source names, a fact each, as docs/forms.md and the page of all forms tell it. */
export function described(form: FormId): (readonly [fact: string, text: string])[] {
  const { source } = formOf(form);
  const layout: Layout = LAYOUTS[form];
  const columns = (layout.columns ?? []).filter((heads) => heads.length > 0);
  const renamed = Object.entries(layout.renamed ?? {}).filter(([ours, theirs]) => !ours.endsWith(theirs));
  const facts: (readonly [string, string])[] = [
    ['出处', [source.document, source.article].filter((part) => part !== '').join(' ')],
    ['版式', KINDS[source.layout]],
    ['所循版式', layout.nearest ?? ''],
    ['文件称', layout.named ?? ''],
    ...unique(columns.map((heads) => heads.join('｜'))).map((text) => ['栏目', text] as const),
    ['栏目（依次）', (layout.labels ?? []).join('｜')],
    ['本软件增加', (layout.added ?? []).join('、')],
    ['用词', renamed.map(([ours, theirs]) => `${theirs}写作“${ours}”`).join('、')],
    ['缘由', layout.because ?? ''],
    ['份数', layout.copies ?? ''],
    ['写明（依次）', (layout.says ?? []).join('｜')],
  ];
  return facts.filter(([, text]) => text !== '');
}
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
