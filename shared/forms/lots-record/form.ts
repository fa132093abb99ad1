import { lotWords } from '#shared/progress/lot-words.ts';
import { roomDraws, type ReadDraw } from '#shared/progress/lots.ts';
import { codesOf } from '#shared/record/codes.ts';
import { CODE_DRAW, drawRoom, PANELS_DRAW, roomLotOf } from '#shared/record/room-draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import type { Form } from '../parts/form.ts';
import { blankLine, dateTimeInChina, headOf } from '../parts/from-sitting.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { seedOnPaper } from '../parts/seed-on-paper.ts';
import { paper } from '../parts/words.ts';

const TITLE = '考生抽签记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '抽签', width: 54 },
  { head: '签序', width: 30 },
  { head: '考件编号', width: 70 },
  { head: '姓名', width: '*' },
  { head: '签号（SHA-256 前 16 位）', width: 120 },
  { head: '抽得', width: 60 },
  { head: '考生签名', width: 74 },
];

type Figures = Register<'lots-record'>;

/** What stands as drawn, and behind it whatever was drawn before; null while nothing was. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const made = roomDraws(state);
  if (head === null || made.length === 0) return null;
  const standing = made.filter(({ isLast }) => isLast);
  const fallen = made.filter(({ isLast }) => !isLast);
  const nameOf = ({ rule, isLast }: ReadDraw): string => `${lotWords[rule][0]}${isLast ? '' : '（已重抽）'}`;
  const told = (one: ReadDraw): string =>
    `${nameOf(one)}：${seedOnPaper(one.draw)}，${one.draw.operator}，${dateTimeInChina(one.at)}`;
  return registerOf('lots-record', state, {
    digest: '',
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: paper.sitting, text: head.sittingTitle },
      { label: '抽签所用数字', text: made.map(told).join('；') },
    ],
    rows: [...standing, ...fallen].flatMap((one) => rowsOf(state, one, nameOf(one))),
    note: made.some(({ rule }) => rule === PANELS_DRAW)
      ? '各组、工位、试卷按签序轮流分给。'
      : '工位、试卷按签序轮流分给。',
    rule: '签号为“所用数字/抽签名称/考生”（记录中的名称和编号）的 SHA-256，按签号从小到大排列，任何人可用散列工具重做。',
    signatures: [blankLine('抽签人'), blankLine('监督人')],
  });
}

function rowsOf(state: SittingState, { rule, draw, isLast }: ReadDraw, name: string): string[][] {
  const { candidates } = state;
  const codes = rule === CODE_DRAW && isLast ? codesOf(state) : new Map<string, string>();
  return drawRoom(rule, draw).map(({ candidateId, place, label }) => [
    ...[name, String(place), candidates.get(candidateId)?.number ?? '', candidates.get(candidateId)?.name ?? ''],
    ...[
      roomLotOf(rule, draw.seed, candidateId).slice(0, 16),
      label !== '' ? label : (codes.get(candidateId) ?? `第 ${String(place)} 个`),
      '',
    ],
  ]);
}

export const lotsRecordForm = {
  name: TITLE,
  source: {
    document: '本场次规定',
    article: '',
    layout: 'practice',
    note: '考核次序、工位、试卷由考生抽签；列所用数字、签号和结果，重抽的列出原因和前一次结果，任何人可用散列工具重做',
  },
  use: { policies: 'all', procedures: ['practical', 'panel', 'review'] },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('lots-record'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait' }, write),
} as const satisfies Form<Figures>;
