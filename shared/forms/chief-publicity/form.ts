import type { SittingState } from '#shared/record/state.ts';
import { awardeesOf } from '#shared/certificates/standing.ts';
import { dutyDatesOf } from '#shared/documents/parts/duty-dates.ts';
import { levelWords } from '#shared/words/levels.ts';
import { blankLine, headOf } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { paper, paperDate } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '特级技师、首席技师评审结果公示';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '姓名', width: 74 },
  { head: '证件号码', width: 112 },
  { head: '单位', width: '*', set: 'prose' },
  { head: '职业（工种）', width: 84 },
  { head: '等级', width: 64 },
  { head: '评审结果', width: 56 },
];

type Figures = Register<'chief-publicity'>;

/** Everybody whom the review passed; null while nobody has. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const passed = awardeesOf(state);
  if (head === null || passed.length === 0) return null;
  const { publicityStartsOn = '', publicityEndsOn = '' } = dutyDatesOf(state);
  return registerOf('chief-publicity', state, {
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: '评审日期', text: paperDate(head.heldOn) },
      { label: '公示期', text: `${paperDate(publicityStartsOn)} 至 ${paperDate(publicityEndsOn)}` },
      { label: '监督电话', text: '' },
    ],
    rows: passed.map(({ candidate: { name, idNumber, employer, occupation, level } }, index) => [
      ...[String(index + 1), name, maskId(idNumber), employer, occupation, levelWords[level][0]],
      paper.verdicts.pass,
    ]),
    note: `共 ${String(passed.length)} 人`,
    rule: '公示期不少于 5 个工作日（第十条（三））；对名单有异议的，请以书面形式向用人单位反映。',
    signatures: [blankLine('用人单位（盖章）')],
  });
}

export const chiefPublicityForm = {
  name: TITLE,
  source: {
    document: SOURCES.chief,
    article: '第十条（三）',
    layout: 'practice',
    note: '公示 5 个工作日；证件号码只显示前六位和后四位',
  },
  use: { policies: ['tianjin-chief'], procedures: 'all' },
  scope: 'sitting',
  volume: 4,
  schema: registerSchema('chief-publicity'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10 }, write),
} as const satisfies Form<Figures>;
