import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { sheetKey, type SheetRef } from '#shared/model/sheet.ts';
import { markOn } from '#shared/progress/line-marks.ts';
import { checkRows } from '#shared/progress/paper-check.ts';
import type { PaperCheck } from '#shared/record/changes.ts';
import { lotOf } from '#shared/record/paper-check.ts';
import { isFromPaper } from '#shared/record/paper-sheet.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { blankLine, dateTimeInChina, headOf, signingLine } from '../parts/from-sitting.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { paper } from '../parts/words.ts';

const TITLE = '纸面抽查记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '签号（SHA-256 前 16 位）', width: 104 },
  { head: '考件编号', width: 56 },
  { head: '姓名', width: 50 },
  { head: '评分人', width: 50 },
  { head: '来源', width: 48 },
  { head: '对照结果', width: 40 },
  { head: '纸面与记录', width: 88, set: 'prose' },
  { head: '说明与答复', width: '*', set: 'prose' },
  { head: '核对人', width: 46 },
  { head: '时间', width: 66 },
];

type Figures = Register<'paper-check'>;
/** A sheet, and the dice it came out by; null where it was signed after them. */
type Drawn = { readonly ref: SheetRef; readonly seed: string | null };

/** Every drawn sheet in the order of the draws, then whatever was signed after; each as often as its paper was looked at. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const [first] = state.paperDraws;
  if (head === null || first === undefined) return null;
  const nameOf = (personId: string | null): string => state.people.get(personId ?? '')?.name ?? '';
  const rows = sheetsOf(state).flatMap((drawn, index) => rowsOf(state, drawn, index + 1, nameOf));
  const dice = state.paperDraws.map(({ seed, of, sheets, reason }) =>
    [`${seed}，${String(of)} 份中抽取 ${String(sheets.length)} 份`, reason].filter((text) => text !== '').join('，'),
  );
  return registerOf('paper-check', state, {
    digest: '',
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: '抽取时间', text: dateTimeInChina(first.at) },
      { label: paper.sitting, text: head.sittingTitle },
      { label: '抽取人', text: nameOf(first.by) },
      { label: '骰子点数', text: dice.join('；') },
    ],
    rows,
    note: '抽取以后重新签字的评分表也逐份对照。',
    rule: '签号为“骰子点数/考生/考评员”（记录中两者的编号）的 SHA-256，按签号从小到大取前若干份，任何人可用散列工具重做。',
    signatures: [
      blankLine('见证人'),
      signingLine(state, 'checker', paper.signers.checker),
      signingLine(state, 'lead', paper.signers.lead),
      signingLine(state, 'supervisor', paper.signers.supervisor),
    ],
  });
}

function sheetsOf(state: SittingState): readonly Drawn[] {
  const all = new Map<string, Drawn>();
  for (const { seed, sheets } of state.paperDraws)
    for (const ref of sheets) if (!all.has(sheetKey(ref))) all.set(sheetKey(ref), { ref, seed });
  for (const { ref } of checkRows(state)) if (!all.has(sheetKey(ref))) all.set(sheetKey(ref), { ref, seed: null });
  return [...all.values()];
}

function rowsOf(
  state: SittingState,
  { ref, seed }: Drawn,
  number: number,
  nameOf: (personId: string | null) => string,
): string[][] {
  const sheet = sheetOf(state, ref);
  const candidate = state.candidates.get(ref.candidateId);
  const whose = [
    ...[String(number), seed === null ? '抽取后签字' : lotOf(seed, ref).slice(0, 16), candidate?.number ?? ''],
    ...[candidate?.name ?? '', nameOf(ref.examinerId), isFromPaper(sheet) ? '纸面补录' : '打印件'],
  ];
  if (sheet.checks.length === 0) return [[...whose, '', '', '', '', '']];
  return sheet.checks.map((check) => [
    ...whose,
    check.outcome === 'agrees' ? '一致' : '不一致',
    check.lines.map(({ line, mark }) => sides(line, mark, markOn(state, sheet, line))).join('；'),
    told(check),
    ...[nameOf(check.by), dateTimeInChina(check.at)],
  ]);
}

const sides = (line: string, mark: Mark | null, stands: Mark | null): string =>
  `${line} 纸面 ${shown(mark)}，现记录 ${shown(stands)}`;
const shown = (mark: Mark | null): string => (mark === null ? '空' : formatMark(mark));

/** What was said of it, and what the lead answered. */
function told({ text, settled }: PaperCheck): string {
  const answer = settled === null ? '' : `组长：${settled.how === 'stands' ? '记录无误' : '退回'}，${settled.reason}`;
  return [text, answer].filter((one) => one !== '').join('；');
}

export const paperCheckForm = {
  name: TITLE,
  source: {
    document: '本场次规定',
    article: '',
    layout: 'practice',
    note: '质量督导员签字前按骰子点数抽取评分表，逐份对照纸面与记录；列签号、结果、差异和答复，任何人可重做抽取',
  },
  use: { policies: 'all', procedures: ['practical', 'panel', 'review'] },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('paper-check'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape' }, write),
} as const satisfies Form<Figures>;
