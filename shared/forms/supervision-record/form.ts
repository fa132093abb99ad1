import type { SittingState } from '#shared/record/state.ts';
import { confirmationOf } from '#shared/progress/authority.ts';
import { headOf, signingLine, staffOf } from '../parts/from-sitting.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import { sittingParticulars } from '../parts/register.ts';
import { paper } from '../parts/words.ts';
import type { Form } from '../parts/form.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '质量督导记录';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '督导内容', width: '*', set: 'prose' },
  { head: '是', width: 34, group: '情况' },
  { head: '否', width: 34, group: '情况' },
  { head: '说明', width: 150, set: 'prose' },
];
const ITEMS = [
  '场地、设备、工具、材料符合考核要求，视频监控正常',
  '考生身份逐人核验，人证相符',
  '考评人员持有效证卡，人数、资格符合文件要求，有利害关系的已回避',
  '考评人员独立评分，未互相商议、未代签',
  '按评分标准评分，扣分、否定项有依据',
  '缺考、违纪当场记录，处理符合规定',
  '更正均有原因，原记录保留可查',
  '评分表、汇总表签字齐全，成绩未在场外改动',
  '安全措施落实，无安全事故',
];

type Figures = Register<'supervision-record'>;

/** The list a supervisor ticks by hand, with the opinion that was signed on screen. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  if (head === null) return null;
  return registerOf('supervision-record', state, {
    digest: state.signatures.find(({ role }) => role === 'supervisor')?.digest ?? '',
    particulars: [...sittingParticulars(head), { label: '督导员', text: supervisorsOf(state) }],
    rows: ITEMS.map((item, index) => [String(index + 1), item, '', '', '']),
    signatures: [signingLine(state, 'supervisor', paper.signers.supervisor)],
  });
}

/** The supervisors by name; one whom the enterprise named alone is told as such. */
const supervisorsOf = (state: SittingState): string =>
  staffOf(state, 'supervisor')
    .map((person) => {
      const standing = confirmationOf(state, person);
      return standing === null ? person.name : `${person.name}（${standing[0]}）`;
    })
    .join('、');

export const supervisionRecordForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '附件1 四（三）',
    layout: 'practice',
    note: '文件要求派督导员；督导项目按内部督导表惯例，意见取自签字',
  },
  use: { policies: 'all', procedures: 'all' },
  scope: 'sitting',
  volume: 3,
  schema: registerSchema('supervision-record'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'portrait', size: 10, rowHeight: 24 }, write),
} as const satisfies Form<Figures>;
