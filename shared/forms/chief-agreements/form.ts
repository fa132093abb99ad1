import { appointedOf } from '#shared/documents/parts/agreements.ts';
import { certificateOf } from '#shared/certificates/standing.ts';
import type { SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { RegisterColumn } from '../parts/column-heads.ts';
import type { Form } from '../parts/form.ts';
import { blankLine, headOf } from '../parts/from-sitting.ts';
import { registerOf, registerPages, registerSchema, type Register } from '../parts/register.ts';
import { SOURCES } from '../parts/sources.ts';
import { paper, paperDate } from '../parts/words.ts';

const TITLE = '特级技师、首席技师聘任协议登记表';

const COLUMNS: readonly RegisterColumn[] = [
  { head: '序号', width: 26 },
  { head: '姓名', width: 60 },
  { head: '证件号码', width: 108 },
  { head: '职业（工种）', width: '*', set: 'prose' },
  { head: '等级', width: 60 },
  { head: '证书编号', width: 118, set: 'prose' },
  { head: '协议编号', width: 84, set: 'prose' },
  { head: '签订日期', width: 62 },
  { head: '聘期至', width: 62 },
  { head: '下次考核', width: 62 },
  { head: '受聘人签名', width: 62 },
];

type Figures = Register<'chief-agreements'>;

/** Everybody who passed, with the agreement that was signed with them; null while nobody has passed. */
function fill(state: SittingState): Figures | null {
  const head = headOf(state);
  const appointed = appointedOf(state);
  if (head === null || appointed.length === 0) return null;
  const signed = appointed.filter(({ agreement }) => agreement?.signedOn != null).length;
  return registerOf('chief-agreements', state, {
    particulars: [
      { label: paper.organiser, text: head.organiser },
      { label: '评审日期', text: paperDate(head.heldOn) },
      { label: paper.policy, text: head.policy },
    ],
    rows: appointed.map(({ candidate, agreement }, at) => [
      ...[String(at + 1), candidate.name, candidate.idNumber, candidate.occupation, levelWords[candidate.level][0]],
      ...[certificateOf(state, candidate.candidateId)?.number ?? '', agreement?.number ?? ''],
      ...[agreement?.signedOn ?? '', agreement?.until ?? '', agreement?.nextOn ?? '', ''],
    ]),
    note: `获评 ${String(appointed.length)} 人，已签订聘任协议 ${String(signed)} 人`,
    rule: '用人单位与获评人员签订聘任协议，明确双方责任、权利、义务等（第十条（四）），并定期考核（第十三条）。',
    signatures: [blankLine('经办人'), blankLine('用人单位（盖章）')],
  });
}

export const chiefAgreementsForm = {
  name: TITLE,
  source: {
    document: SOURCES.chief,
    article: '第十条（四）',
    layout: 'practice',
    note: '文件要求逐人签订聘任协议、定期考核；逐人列协议编号、签订日期、聘期和下次考核，留签名',
  },
  use: { policies: ['tianjin-chief'], procedures: 'all' },
  scope: 'sitting',
  volume: 5,
  schema: registerSchema('chief-agreements'),
  fill,
  title: () => TITLE,
  layout: (form, write) =>
    registerPages(form, { title: TITLE, columns: COLUMNS, orientation: 'landscape', size: 9, rowHeight: 24 }, write),
} as const satisfies Form<Figures>;
