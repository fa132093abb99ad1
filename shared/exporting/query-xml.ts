import { awardeesOf } from '#shared/certificates/standing.ts';
import type { Candidate } from '#shared/model/candidate.ts';
import type { SittingState } from '#shared/record/state.ts';
import { scoreRosterForm } from '#shared/forms/score-roster/form.ts';
import { levelWords } from '#shared/words/levels.ts';

// The file of a printing and query system (domain.md 6.4): `data` with `plan` and `exam-list`. Its names are kept as they are
// spelled there, `derection` included. The source does not name the element of one person: `exam`.

type Field = readonly [name: string, text: string, isDemanded: boolean];
/** The file, and what the system demands and nothing on record says: the field and for how many people. */
export type QueryFile = {
  readonly xml: string;
  readonly people: number;
  readonly lacking: readonly { readonly field: string; readonly count: number }[];
};

/** 合格: whoever is in the file has passed; 良好 and 优秀 are not judged here. */
const PASSED = '合格';
/** 1 普通, 2 统考. */
const ORDINARY = '1';
/** 0 新增, 1 更新. */
const ADDED = '0';

/** Everybody who passed and holds a certificate, as the query system takes them. */
export function queryFile(state: SittingState): QueryFile {
  const rows = scoreRosterForm.fill(state)?.rows ?? [];
  const marks = new Map([...state.candidates.keys()].map((id, at) => [id, rows[at]?.slice(8, 11) ?? []]));
  const held = awardeesOf(state).filter(({ certificate }) => certificate !== null);
  const people = held.map(({ candidate, certificate }) =>
    examOf(
      candidate,
      certificate,
      (marks.get(candidate.candidateId) ?? []).map((mark) => (mark === '--' ? '' : mark)),
    ),
  );
  const plan = planOf(state, people.length);
  const lacking = new Map<string, number>();
  for (const [field, text, isDemanded] of [plan, ...people].flat())
    if (isDemanded && text === '') lacking.set(field, (lacking.get(field) ?? 0) + 1);
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<data>',
    ...['  <plan>', ...plan.map((field) => `    ${element(field)}`), '  </plan>'],
    '  <exam-list>',
    ...people.flatMap((fields) => ['    <exam>', ...fields.map((field) => `      ${element(field)}`), '    </exam>']),
    ...['  </exam-list>', '</data>', ''],
  ].join('\n');
  return { xml, people: people.length, lacking: [...lacking].map(([field, count]) => ({ field, count })) };
}

const planOf = ({ sitting }: SittingState, count: number): Field[] => [
  ['plan_name', sitting?.title ?? '', true],
  ['print_code', '', false],
  ['print_name', sitting?.organiser ?? '', false],
  ['enroll_code', '', false],
  ['enroll_name', sitting?.organiser ?? '', false],
  ['ctype', ORDINARY, true],
  ['exam_name', sitting?.title ?? '', true],
  // its values are not in the source
  ['exam_type', '', true],
  ['id', sitting?.sittingId ?? '', true],
  ['num', String(count), true],
];

type Held = ReturnType<typeof awardeesOf>[number]['certificate'];
const SEX = { male: '男', female: '女' } as const;

function examOf(one: Candidate, certificate: Held, [theory = '', practical = '', review = '']: string[]): Field[] {
  const extra = (name: string): string => one.extra[name] ?? '';
  return [
    ['exam_id', one.candidateId, true],
    ['exam_status', ADDED, true],
    ['name', one.name, true],
    ['card_num', one.idNumber, true],
    ['gender', one.sex === null ? '' : SEX[one.sex], true],
    ['birthday', one.birthDate ?? '', true],
    ['culture_standard', extra('文化程度'), true],
    ['exam_card_num', one.number, true],
    ['work_name', one.occupation, true],
    ['level_name', levelWords[one.level][0].split('/')[0] ?? '', true],
    ['occu_code', extra('职业编码'), true],
    ['credential_code', certificate?.number ?? '', true],
    ['credential_create_date', certificate?.issuedOn ?? '', true],
    ['tt_score', theory, true],
    ['oo_score', practical, true],
    ['gg_score', review, true],
    ['ee_score', '', false],
    ['is_pass', PASSED, true],
    ['photo', '', true],
    ['derection', extra('专业'), false],
    ['qualification', '', false],
  ];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const element = ([name, text]: Field): string =>
  `<${name}>${text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)}</${name}>`;
