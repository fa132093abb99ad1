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

const TITLE = '职业技能鉴定申请表';

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
      [110, [{ label: '学习经历' }, { field: '学习经历' }]],
      [130, [{ label: '工作经历' }, { field: '工作经历' }]],
      [
        70,
        [
          { label: '本人承诺' },
          {
            field: '本人承诺',
            fixed: '以上内容真实，如有虚假，愿承担责任。',
            sign: '申请人签字：　　　　　　　　年　　月　　日',
          },
        ],
      ],
      [80, [{ label: '单位审核意见' }, { field: '单位审核意见', sign: '单位（盖章）　　　　　　年　　月　　日' }]],
      [80, [{ label: '鉴定机构审核意见' }, { field: '鉴定机构审核意见', sign: '（盖章）　　　　　　年　　月　　日' }]],
    ],
  },
];

type Figures = Application<'appraisal-application'>;

/** Prefilled for somebody on the roster, or blank. */
const fill = (state: SittingState, candidateId: string | null): Figures | null =>
  applicationOf('appraisal-application', state, { answers: rosterAnswers(state.candidates.get(candidateId ?? '')) });

export const appraisalApplicationForm = {
  name: TITLE,
  source: {
    document: SOURCES.appraisal,
    article: '附件1 五（一）',
    layout: 'named',
    note: '文件只列表名；按一省申报表：基本情况、现持证书、学习与工作经历、承诺、审核',
  },
  use: { policies: ['tianjin-appraisal'], procedures: ['practical'] },
  scope: 'application',
  schema: applicationSchema('appraisal-application'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
