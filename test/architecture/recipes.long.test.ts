import { describe, expect, test } from 'vitest';
import { openCompiler } from '#test/support/compiler.ts';

// docs/recipes.md holds: a made-up document, procedure, form, screen and kind of entry need the files it lists and no other, and
// the compiler names every part that is left out.

const compiler = openCompiler();
const { text, folder } = compiler;
type Files = Readonly<Record<string, string>>;

/** A folder under another name, with every word of it changed. */
const copyOf = (from: string, to: string, words: Files): Files =>
  Object.fromEntries(
    folder(from).map((path) => [path.replace(from, to), changed(text(path), { [from]: to, ...words })]),
  );
/** A text with words changed; one that is not there would change nothing, so it is an error. */
function changed(before: string, words: Files, mustBeThere = false): string {
  return Object.entries(words).reduce((now, [from, to]) => {
    if (mustBeThere && !now.includes(from)) throw new Error(`nothing says “${from}”`);
    return now.replaceAll(from, to);
  }, before);
}
const registered = (path: string, words: Files): Files => ({ [path]: changed(text(path), words, true) });

const LAW = 'shared/law/registry.ts';
const DOCUMENTS = 'shared/documents/registry.ts';
const law = {
  ...copyOf('shared/law/tianjin-chief', 'shared/law/made-up', {
    "'tianjin-chief'": "'made-up'",
    '/tianjin-chief/': '/made-up/',
  }),
};
const document = copyOf('shared/documents/tianjin-chief', 'shared/documents/made-up', {
  '/tianjin-chief/': '/made-up/',
  "'tianjin-chief'": "'made-up'",
});
const inLaw = registered(LAW, {
  'import type { Law }':
    "import { tianjinChiefLaw as madeUpLaw } from '#shared/law/made-up/law.ts';\nimport type { Law }",
  "  'huangshi-reform': huangshiReformLaw,": "  'huangshi-reform': huangshiReformLaw,\n  'made-up': madeUpLaw,",
});
const inDocuments = registered(DOCUMENTS, {
  'import type { Document }':
    "import { tianjinChiefDocument as madeUpDocument } from './made-up/document.ts';\nimport type { Document }",
  "  'huangshi-reform': huangshiReformDocument,":
    "  'huangshi-reform': huangshiReformDocument,\n  'made-up': madeUpDocument,",
});

const PROCEDURES = 'shared/procedures/registry.ts';
const NAMES = 'shared/model/sitting.ts';
const procedure = copyOf('shared/procedures/practical', 'shared/procedures/made-up', {});
const named = registered(NAMES, {
  "'practical', 'panel', 'review', 'recognition'": "'practical', 'panel', 'review', 'recognition', 'made-up'",
});
const inProcedures = registered(PROCEDURES, {
  'import { review }': "import { practical as madeUp } from './made-up/practical.ts';\nimport { review }",
  '{ practical, panel, review, recognition }': "{ practical, panel, review, recognition, 'made-up': madeUp }",
});

const onScreen = registered('renderer/marking-screens.tsx', {
  '  practical: readWhenShown(': "  'made-up': () => null,\n  practical: readWhenShown(",
});

const FORMS = 'shared/forms/registry.ts';
const form = copyOf('shared/forms/summary', 'shared/forms/made-up', { "'summary'": "'made-up'" });
const inForms = registered(FORMS, {
  'import { summaryForm }': "import { summaryForm as madeUpForm } from './made-up/form.ts';\nimport { summaryForm }",
  '  summary: summaryForm,': "  summary: summaryForm,\n  'made-up': madeUpForm,",
});

const everything = {
  ...law,
  ...inLaw,
  ...document,
  ...inDocuments,
  ...procedure,
  ...named,
  ...inProcedures,
  ...onScreen,
  ...form,
  ...inForms,
};

test('a document, a procedure and a form need their folders, their names and a line in a registry each, and nothing else', () => {
  compiler.put(everything);
  expect(compiler.complaints()).toEqual([]);
}, 600_000);

/** Without one property of an object literal; the whole of it, over as many lines as it takes. */
function without(before: string, property: string): string {
  const lines = before.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^  ${property}(:|,)`).test(line));
  if (from < 0) throw new Error(`no ${property}`);
  const more = lines.slice(from + 1).findIndex((line) => /^ {0,2}\S/.test(line) && !/^ {2}[\]})]/.test(line));
  return [...lines.slice(0, from), ...lines.slice(from + 1 + more)].join('\n');
}

type Parts = { readonly of: string; readonly file: string; readonly parts: readonly string[] };
const PARTS: readonly Parts[] = [
  {
    of: 'a document in the law',
    file: 'shared/law/made-up/policy.ts',
    parts: [
      'version',
      'title',
      'source',
      'validity',
      'province',
      'articles',
      'numbering',
      'channels',
      'levels',
      'forms',
      'deadlines',
      'settings',
    ],
  },
  {
    of: 'a document',
    file: 'shared/documents/made-up/document.ts',
    parts: ['policy', 'ways', 'checks', 'duties', 'applications', 'comparison', 'keptForGood', 'signingOrder'],
  },
  {
    of: 'a procedure',
    file: 'shared/procedures/made-up/practical.ts',
    parts: [
      'title',
      'group',
      'desk',
      'resultShape',
      'decidesCertificate',
      'isComparable',
      'preparation',
      'fixedScheme',
      'leeway',
      'paper',
      'columns',
      'judge',
    ],
  },
  {
    of: 'a form',
    file: 'shared/forms/made-up/form.ts',
    parts: ['name', 'source', 'use', 'scope', 'schema', 'fill', 'title', 'layout'],
  },
];

describe.each(PARTS)('$of', ({ file, parts }) => {
  test.each(parts)(
    'without its %s is a type error that names it',
    (part) => {
      compiler.put({ ...everything, [file]: without(everything[file as keyof typeof everything] ?? '', part) });
      const said = compiler.complaintsIn(file).map((complaint) => complaint.text);
      expect(said.join('\n')).toMatch(new RegExp(`\\b${part}\\b`));
    },
    120_000,
  );
});

test.each([
  ['a document that the law knows and nobody else', { ...law, ...inLaw }, DOCUMENTS],
  ['a document without its law', { ...document, ...inDocuments }, DOCUMENTS],
  ['a procedure that has a name only', named, PROCEDURES],
  ['a procedure without a name', { ...procedure, ...inProcedures }, PROCEDURES],
])(
  '%s is a type error that names it',
  (_, files, where) => {
    compiler.put(files);
    const said = compiler.complaintsIn(where).map((complaint) => complaint.text);
    expect(said.join('\n')).toMatch(/["']made-up["']/);
  },
  120_000,
);

test('a document under another one’s id is a type error', () => {
  compiler.put({
    ...everything,
    ...registered(LAW, { "  'huangshi-reform': huangshiReformLaw,": "  'huangshi-reform': tianjinChiefLaw," }),
  });
  expect(compiler.complaintsIn(LAW)).not.toEqual([]);
}, 120_000);

const filesOf = (complaints: readonly { readonly file: string }[]): string[] => [
  ...new Set(complaints.map(({ file }) => file)),
];

test('a kind of entry is asked for in seven files at most', () => {
  const BODY = 'shared/record/body.ts';
  compiler.put(
    registered(BODY, {
      "  z.strictObject({\n    type: z.literal('attendance_recorded'),":
        "  z.strictObject({ type: z.literal('made_up'), text: z.string() }),\n  z.strictObject({\n    type: z.literal('attendance_recorded'),",
    }),
  );
  const asked = filesOf(compiler.complaints());
  expect(asked).toContain('shared/record/kinds.ts');
  expect(asked).toContain('shared/conduct/rules.ts');
  expect([BODY, ...asked].length, [BODY, ...asked].join(', ')).toBeLessThanOrEqual(7);
}, 600_000);

test('a screen is asked for where screens are named and where they are drawn', () => {
  const PLACES = 'renderer/ui/navigate.ts';
  compiler.put(registered(PLACES, { "  'backup',\n] as const": "  'backup',\n  'made-up',\n] as const" }));
  expect(filesOf(compiler.complaints())).toEqual(['renderer/current-screen.tsx']);
}, 600_000);
