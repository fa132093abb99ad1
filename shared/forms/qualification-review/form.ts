import type { SittingState } from '#shared/record/state.ts';
import {
  applicationOf,
  applicationPages,
  applicationSchema,
  rosterAnswers,
  type Application,
  type Block,
} from '../parts/application.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';

const TITLE = '技师（高级技师）资格评审表';

const BLOCKS: readonly Block[] = [
  {
    kind: 'grid',
    widths: [66, '*', 60, '*', 66, '*', 84],
    rows: [
      [
        26,
        [
          { label: '姓名' },
          { field: '姓名' },
          { label: '性别' },
          { field: '性别' },
          { label: '出生年月' },
          { field: '出生年月' },
          { label: '照片', down: 4 },
        ],
      ],
      [
        26,
        [
          { label: '证件类型' },
          { field: '证件类型' },
          { label: '证件号码' },
          { field: '证件号码', span: 3 },
          { label: '' },
        ],
      ],
      [
        26,
        [
          { label: '所在单位' },
          { field: '所在单位', span: 3 },
          { label: '联系电话' },
          { field: '联系电话' },
          { label: '' },
        ],
      ],
      [
        26,
        [
          { label: '文化程度' },
          { field: '文化程度' },
          { label: '所学专业' },
          { field: '所学专业' },
          { label: '参加工作时间' },
          { field: '参加工作时间' },
          { label: '' },
        ],
      ],
      [
        26,
        [
          { label: '申报职业（工种）', span: 2 },
          { field: '申报职业（工种）', span: 2 },
          { label: '申报等级' },
          { field: '申报等级', span: 2 },
        ],
      ],
      [
        26,
        [
          { label: '现持证书及等级', span: 2 },
          { field: '证书等级', span: 2 },
          { label: '证书编号' },
          { field: '证书编号', span: 2 },
        ],
      ],
    ],
  },
  {
    kind: 'grid',
    widths: [84, '*'],
    rows: [
      [90, [{ label: '工作经历' }, { field: '工作经历' }]],
      [130, [{ label: '主要技术工作业绩' }, { field: '主要技术工作业绩' }]],
      [60, [{ label: '论文题目' }, { field: '论文题目' }]],
      [80, [{ label: '单位推荐意见' }, { field: '单位推荐意见', sign: '单位（盖章）　　　　　　年　　月　　日' }]],
      [90, [{ label: '评审组意见' }, { field: '评审组意见', sign: '组长签字：　　　　　　　　年　　月　　日' }]],
      [80, [{ label: '鉴定中心意见' }, { field: '鉴定中心意见', sign: '（盖章）　　　　　　年　　月　　日' }]],
    ],
  },
];

type Figures = Application<'qualification-review'>;

/** Prefilled for somebody on the roster, or blank. */
const fill = (state: SittingState, candidateId: string | null): Figures | null =>
  applicationOf('qualification-review', state, { answers: rosterAnswers(state.candidates.get(candidateId ?? '')) });

export const qualificationReviewForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '附件1 五（三）',
    layout: 'named',
    note: '文件只列表名；按资格评审惯例：经历、业绩、论文、单位意见、评审组意见、鉴定中心意见',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['practical', 'review'] },
  scope: 'application',
  schema: applicationSchema('qualification-review'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
