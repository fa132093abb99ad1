import { describe, expect, it } from 'vitest';
import { SOMEBODY, type Layout } from '#scripts/forms/layout.ts';
import { LAYOUTS } from '#scripts/forms/layouts.ts';
import { examSubjectWords } from '#shared/documents/parts/subjects.ts';
import { titleOf } from '#shared/forms/document.ts';
import { FORM_IDS, formOf, type FormId, type Paper } from '#shared/forms/registry.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { SAMPLE_PAPERS } from '#test/shared/forms/sample-papers.ts';
import { drawn, type Drawn } from '#test/support/drawn-form.ts';
import { policyText } from '#test/support/policy-text.ts';

// No form drifts from its source: what is really drawn of a filled paper is held against the columns and words that the source
// has, and those of a document against the document's own text.

const bare = (text: string): string =>
  text.replace(/<[^>]*>|\s/g, '').replace(/[(),;:]/g, (sign) => FULL[sign] ?? sign);
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ';': '；', ':': '：' };

/** The first of the words that does not follow the one before it in a text; null where all stand there in this order. */
function firstOutOfOrder(words: readonly string[], text: string): string | null {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(bare(word), from);
    if (at === -1) return word;
    from = at + bare(word).length;
  }
  return null;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** Heads that differ from paper to paper and are no people: the subjects of a plan. */
const SUBJECTS: readonly string[] = Object.values(examSubjectWords).map(([name]) => name);

/** What is drawn, with people's names left out. */
function seen(paper: Paper): Drawn {
  const heads = 'heads' in paper ? paper.heads.filter((head) => !SUBJECTS.includes(head)) : [];
  const people = new Set([...heads, ...('examiners' in paper ? paper.examiners : [])]);
  const nameless = (head: string): string =>
    people.has(head.replace(/^.*\//, '')) ? head.replace(/[^/]*$/, SOMEBODY) : head;
  const { tables, ...rest } = drawn(paper);
  return { ...rest, tables: tables.map((heads) => unique(heads.map(nameless))) };
}

/** Words as the source has them, without those it does not have. */
const ofTheSource = (words: readonly string[], { added = [], renamed = {} }: Layout): string[] =>
  words.filter((word) => !isAdded(word, added)).map((word) => renamed[word] ?? word);
const isAdded = (word: string, added: readonly string[]): boolean =>
  added.some((one) => word === one || (one.length > 3 && word.startsWith(one)));

describe.each(FORM_IDS)('%s', (form: FormId) => {
  const layout: Layout = LAYOUTS[form];
  const paper = SAMPLE_PAPERS[form];
  const { source } = formOf(form);
  const page = seen(paper);

  it('has the title, columns, labels, notes, seals and signing lines of its source, in its order, and nothing unsaid', () => {
    expect(titleOf(paper)).toBe(layout.title);
    expect(page.text).toContain(bare(layout.title));
    if (layout.columns !== undefined) {
      const tables = page.tables.map((heads) => ofTheSource(heads, layout));
      const asked = layout.columns.map((heads) => [...heads]);
      // a table of nothing but what was added, such as the corrections, belongs to no source
      expect(tables.filter((heads, at) => heads.length > 0 || asked[at] !== undefined)).toEqual(asked);
    }
    if (layout.labels !== undefined) {
      const labels = page.labels.filter((label) => label !== bare(layout.title));
      expect(ofTheSource(labels, layout)).toEqual(layout.labels);
    }
    expect(layout.columns ?? layout.labels, 'what its source names').toBeDefined();
    expect(firstOutOfOrder(layout.says ?? [], bare(page.text)), 'not said, or not in this order').toBeNull();
    if (layout.copies !== undefined) expect(`${page.text}${source.note}`).toContain(layout.copies);
  });

  it('says of everything that its source does not have that it was added, and why', () => {
    const all = layout.columns === undefined ? page.labels : page.tables.flat();
    const added = layout.added ?? [];
    const drawnOf = all.flatMap((word) => added.find((one) => isAdded(word, [one])) ?? []);
    expect(unique(drawnOf), 'all of it, in the order in which it is drawn').toEqual(unique(added));
    for (const word of Object.keys(layout.renamed ?? {})) expect(all).toContain(word);
    if (added.length > 0 || layout.renamed !== undefined) expect(layout.because ?? '').not.toBe('');
    if (source.layout !== 'given') expect(layout.nearest ?? '', 'its nearest layout').not.toBe('');
  });

  // what no document names has no document to be held against
  if (source.layout === 'practice') return;

  it('is called and laid out as the document itself has it', () => {
    const policy = POLICIES.find(
      ({ title, documentNumber }) => source.document.includes(title) || source.document === documentNumber,
    );
    const text = bare(policyText(policy!.source));
    expect(text).toContain(bare(layout.named ?? layout.title));
    if (source.layout !== 'given') return;
    expect(layout.nearest).toBeNull();
    // the document itself is the witness: from its own title on, every label and every sentence in its order
    const own = text.slice(text.lastIndexOf(bare(layout.title)));
    expect(firstOutOfOrder(layout.labels ?? [], own)).toBeNull();
    expect(firstOutOfOrder(layout.says ?? [], own)).toBeNull();
  });
});

it('would see a column left out, two that changed places, and a word that changed', () => {
  const { tables } = seen(SAMPLE_PAPERS['score-roster']);
  const [heads = []] = tables;
  const asked = LAYOUTS['score-roster'].columns?.[0];
  expect(heads).toEqual(asked);
  expect(heads.slice(1)).not.toEqual(asked);
  expect([heads[1], heads[0], ...heads.slice(2)]).not.toEqual(asked);
  expect(firstOutOfOrder(['姓名', '性别'], '性别姓名')).toBe('性别');
});
