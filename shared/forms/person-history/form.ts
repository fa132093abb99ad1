import type { TracedPlan } from '#shared/plans/trace-plan.ts';
import type { Traced } from '#shared/plans/trace.ts';
import { inBeijing } from '#shared/base/calendar/beijing.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';
import { blankLine } from '../parts/from-sitting.ts';

const TITLE = '考生评价过程回溯表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26, isFigure: true },
  { head: '场次', width: 128, set: 'prose' },
  { head: '时间', width: 82 },
  { head: '记录内容', width: '*', set: 'prose' },
  { head: '记录人', width: 52 },
];
type Figures = Register<'person-history'>;

/** Everything the records here hold about one person, sitting after sitting; null where there is none. */
function fill(traced: readonly Traced[], plans: readonly TracedPlan[] = []): Figures | null {
  const last = traced.at(-1);
  if (last === undefined) return null;
  const inOrder = traced.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0));
  const rows = [...inOrder.flatMap(rowsOf), ...plans.flatMap(planRows)];
  const numbers = together(inOrder, 'certificate');
  return {
    form: 'person-history',
    ...{
      procedure: 'practical',
      practice: last.practice,
      sittingTitle: last.name,
      organiser: together(inOrder, 'organiser'),
    },
    ...{
      occupation: together(inOrder, 'occupation'),
      level: [...new Set(inOrder.map(({ level }) => level[0]))].join('、'),
    },
    ...{ heldOn: last.heldOn, room: '', policy: together(inOrder, 'policy'), digest: '', heads: [] },
    particulars: [
      { label: '姓名', text: together(inOrder, 'name') },
      { label: '证件号码', text: together(inOrder, 'idNumber') },
      { label: '单位', text: together(inOrder, 'employer') },
      { label: '证书编号', text: numbers || '无' },
      { label: '评价机构', text: together(inOrder, 'organiser') },
      { label: '计划', text: together(inOrder, 'plan') || '无' },
    ],
    rows: rows.map((row, at) => [String(at + 1), ...row]),
    note: `本机场次 ${String(inOrder.length)} 个，记录 ${String(rows.length - inOrder.length - plans.length)} 条`,
    rule: '内容取自本机各场次和计划的电子记录；评分表未全部签字的，成绩不列。各场次的结论一行写明电子记录条数和末条摘要的前八位。',
    signatures: [blankLine('查询人'), blankLine('评价机构（盖章）')],
  };
}

type Said = { [Key in keyof Traced]: Traced[Key] extends string ? Key : never }[keyof Traced];
const together = (traced: readonly Traced[], key: Said): string =>
  [...new Set(traced.map((one) => one[key]))].filter((text) => text !== '').join('、');

const when = (at: string): string => {
  const { day, time } = inBeijing(at);
  return `${day} ${time}`;
};

/** The sitting with what it came to, then each thing on record. */
function rowsOf(one: Traced): string[][] {
  const { title, heldOn, attempt, room, number, isVoid, isClosed, verdict, shown, entries, lastHash, events } = one;
  const again = attempt === null ? '' : `（第 ${String(attempt)} 次考核）`;
  const state = isVoid ? '已作废，没有成绩' : `${isClosed ? '结论' : '未结束'}：${`${shown} ${verdict[0]}`.trim()}`;
  const about = `考件编号 ${number}，${room === '' ? '' : `${room}，`}${state}；记录 ${String(entries)} 条，末条摘要 ${lastHash.slice(0, 8)}`;
  return [[`${title}${again}`, heldOn, about, ''], ...events.map(({ at, text, by }) => ['', when(at), text[0], by])];
}

/** A plan's own record: theory lists, 公示 and objections. */
function planRows({ title, entries, last, events }: TracedPlan): string[][] {
  const about = `计划记录 ${String(entries)} 条，末条摘要 ${last.slice(0, 8)}`;
  return [[`计划：${title}`, '', about, ''], ...events.map(({ at, text, by }) => ['', when(at), text[0], by])];
}

export const personHistoryForm = {
  name: TITLE,
  source: {
    document: SOURCES.own,
    article: '',
    layout: 'practice',
    note: '按证书编号、姓名、证件号码或纸面摘要查到的一人，在本机各计划、各场次的全部记录',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'history',
  volume: 0,
  schema: registerSchema('person-history'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 9, rowHeight: 20 }, write),
} as const satisfies Form<Figures>;
