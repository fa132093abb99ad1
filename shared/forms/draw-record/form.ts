import { hashLine } from '#shared/record/chain.ts';
import { drawPanel, drawSchema, PANEL_DRAW, type Draw } from '#shared/record/draw.ts';
import type { SittingState } from '#shared/record/state.ts';
import { blankLine, dateTimeInChina, headOf } from '../parts/from-sitting.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { seedOnPaper } from '../parts/seed-on-paper.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '评审专家抽取记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '签序', width: 30 },
  { head: '姓名', width: 64 },
  { head: '考评资格', width: 66 },
  { head: '所在单位', width: '*', set: 'prose' },
  { head: '签号（SHA-256 前 16 位）', width: 120 },
  { head: '抽取结果', width: 60 },
];

type Figures = Register<'draw-record'>;

/** Every draw as it was made, the last one first: each pool in the order of its lots; null while nothing was drawn. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const made = state.draws.flatMap(({ rule, facts, at }) => {
    const draw = drawSchema.safeParse(facts);
    return rule === PANEL_DRAW && draw.success ? [{ ...draw.data, at }] : [];
  });
  const last = made.at(-1);
  if (head === null || last === undefined) return null;
  const rows = made.toReversed().flatMap((draw, back) => rowsOf(state, draw, back === 0 ? '' : '（已重新抽取）'));
  return registerOf('draw-record', state, {
    digest: '',
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: '抽取时间', text: made.map(({ at }) => dateTimeInChina(at)).join('；') },
      { label: paper.sitting, text: head.sittingTitle },
      { label: '抽取人', text: made.map(({ operator }) => operator).join('；') },
      { label: '随机种子', text: made.map(seedOnPaper).join('；') },
    ],
    rows,
    note: `抽签库 ${String(last.pool.length)} 人，抽取 ${String(last.size)} 人`,
    rule: '签号为“种子/人员编号”的 SHA-256，按签号从小到大取前若干名，第一名为组长。',
    signatures: [blankLine('抽取人'), blankLine('监督人')],
  });
}

function rowsOf({ people }: SittingState, { pool, size, seed }: Draw, fallen: string): string[][] {
  return drawPanel({ pool, size: pool.length, seed }).map((personId, index) => {
    const person = pool.find((each) => each.personId === personId);
    const result = index === 0 ? '组长' : index < size ? '评审专家' : '';
    return [
      ...[String(index + 1), person?.name ?? '', person?.qualification ?? ''],
      ...[people.get(personId)?.employer ?? '', hashLine(`${seed}/${personId}`).slice(0, 16)],
      result === '' ? '' : `${result}${fallen}`,
    ];
  });
}

export const drawRecordForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '综合评审工作流程 三',
    layout: 'practice',
    note: '文件要求随机抽取；列抽签库、每人签号、种子，任何人可用散列工具重做',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['review'] },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('draw-record'),
  fill,
  title: () => TITLE,
  layout: (form, write) => registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait' }, write),
} as const satisfies Form<Figures>;
