import type { SittingState } from '#shared/record/state.ts';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { levelWords } from '#shared/words/levels.ts';
import { blankLine, headOf } from '../parts/from-sitting.ts';
import { paper, paperDate } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '特级技师、首席技师人员名单';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '姓名', width: 74 },
  { head: '证件号码', width: 112 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 84 },
  { head: '等级', width: 64 },
  { head: '证书编号', width: 136 },
];

type Figures = Register<'chief-roster'>;

/** Everybody whom the review passed; null while nobody has. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const passed = awardeesOf(state);
  if (head === null || passed.length === 0) return null;

  return registerOf('chief-roster', state, {
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: '评审日期', text: paperDate(head.heldOn) },
      { label: paper.policy, text: head.policy },
    ],
    rows: passed.map(({ candidate: { name, idNumber, employer, occupation, level }, certificate }, index) => [
      ...[String(index + 1), name, idNumber, employer, occupation, levelWords[level][0]],
      certificate?.number ?? '',
    ]),
    note: `共 ${String(passed.length)} 人`,

    signatures: [blankLine('用人单位（盖章）')],
  });
}

export const chiefRosterForm = {
  name: TITLE,
  source: {
    document: SOURCES.chief,
    article: '第十条（三）',
    layout: 'practice',
    note: '公示无异议后确定的名单；列推荐单位和证书编号',
  },
  use: { policies: ['tianjin-chief'], procedures: 'all' },
  scope: 'sitting',
  volume: 5,
  schema: registerSchema('chief-roster'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 10 }, write),
} as const satisfies Form<Figures>;
