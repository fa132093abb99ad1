import { photoOf } from '#shared/record/photo.ts';
import type { SittingState } from '#shared/record/state.ts';
import { applicationOf, applicationPages, applicationSchema, type Application } from '../parts/application.ts';
import type { Block } from '../parts/blocks.ts';
import type { Form } from '../parts/form.ts';
import { SOURCES } from '../parts/sources.ts';
import { answersOf, typedFields } from '../parts/typed.ts';

const TITLE = '重庆市专业技术人员参加高技能人才评价申报表';

const BLOCKS: readonly Block[] = [
  {
    kind: 'cover',
    lines: ['单位', '姓名', '申报职业（工种）', '申报等级'],
    foot: ['{评价机构}（评价机构）', '　　　　年　　月　　日'],
  },
  {
    kind: 'notes',
    title: '填表说明',
    lines: [
      '一、贯通评价实行诚信报考制度，申请人签订诚信承诺，诚信承诺须由申请人本人亲笔签名。',
      '二、填写此表可另加附页，照片用近期二寸免冠彩色照片。',
      '三、“从事现专业技术职称等级/年限”应填写目前从事专业技术职称等级，年限为截止目前连续累计工作年限。“证件类型”、“发证机关”以证书为准。',
      '四、“是否具有符合直接认定条件或成果”，由申报人员依文件规定逐条梳理并填写，如无则填“无”。',
      '五、“主要工作业绩”栏，主要填写申报人员本人获奖情况、工作实绩、生产贡献等。',
      '六、专业技术证书复印件、身份证复印件，符合直接认定条件相关材料复印件，获奖情况、工作实绩、生产贡献等相应资料复印件附后，复印材料应清晰、完整，内容不得涂改。',
      '七、本表一式两份，一份存入本人档案，一份由评价机构留存。',
    ],
  },
  { kind: 'heading', text: '申报人员基本情况表' },
  {
    kind: 'grid',
    widths: [62, '*', 56, '*', 62, '*', 84],
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
          { photo: 'first', label: '照片\n（二寸）' },
        ],
      ],
      [
        26,
        [
          { label: '民族' },
          { field: '民族' },
          { label: '籍贯' },
          { field: '籍贯' },
          { label: '政治面貌' },
          { field: '政治面貌' },
          { photo: 'between' },
        ],
      ],
      [
        26,
        [
          { label: '参加工作时间', span: 2 },
          { field: '参加工作时间', span: 2 },
          { label: '工龄' },
          { field: '工龄' },
          { photo: 'between' },
        ],
      ],
      [
        34,
        [
          { label: '从事现专业技术职称名称', span: 2 },
          { field: '现专业技术职称' },
          { label: '从事现专业技术职称等级/年限', span: 2 },
          { field: '职称等级/年限' },
          { photo: 'last' },
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
          { label: '所在单位' },
          { field: '所在单位', span: 3 },
          { label: '联系人及电话' },
          { field: '联系人及电话', span: 2 },
        ],
      ],
      [26, [{ label: '单位地址' }, { field: '单位地址', span: 3 }, { label: '邮编' }, { field: '邮编', span: 2 }]],
      [
        26,
        [{ label: '证件类型' }, { field: '证件类型', span: 2 }, { label: '证件号码' }, { field: '证件号码', span: 3 }],
      ],
    ],
  },
  {
    kind: 'grid',
    widths: [62, 90, '*', 90, 100],
    rows: [
      [
        24,
        [{ label: '学历' }, { label: '毕业时间' }, { label: '毕业院校' }, { label: '所学专业' }, { label: '证书编号' }],
      ],
      [
        26,
        [
          { field: '学历' },
          { field: '毕业时间' },
          { field: '毕业院校' },
          { field: '所学专业' },
          { field: '学历证书编号' },
        ],
      ],
      [150, [{ label: '工作经历' }, { field: '工作经历', span: 4 }]],
    ],
  },
  {
    kind: 'grid',
    widths: [84, '*'],
    rows: [
      [150, [{ label: '是否具有符合直接认定条件或成果' }, { field: '是否具有符合直接认定条件或成果' }]],
      [190, [{ label: '主要工作成绩及业绩贡献' }, { field: '主要工作成绩及业绩贡献' }]],
      [
        86,
        [
          { label: '本人承诺' },
          {
            field: '本人承诺',
            fixed: '本人承诺申报表中所提供信息真实可靠，若有失实和造假行为，本人愿承担一切责任。',
            sign: '申报人签字：　　　　　　　　年　　月　　日',
          },
        ],
      ],
      [
        100,
        [{ label: '申报单位推荐意见' }, { field: '申报单位推荐意见', sign: '单位（盖章）　　　　　　年　　月　　日' }],
      ],
      [100, [{ label: '评价机构意见' }, { field: '评价机构意见', sign: '单位（盖章）　　　　　　年　　月　　日' }]],
    ],
  },
  { kind: 'heading', text: '注：相关材料复印件附后。' },
];

type Figures = Application<'chongqing-application'>;

/** Cover included: unit, name, occupation and level stand on it again. */
function fill(state: SittingState, candidateId: string | null): Figures | null {
  return applicationOf('chongqing-application', state, {
    answers: answersOf(state, candidateId),
    photo: photoOf(state, candidateId),
  });
}

export const chongqingApplicationForm = {
  name: TITLE,
  source: {
    document: SOURCES.chongqing,
    article: '附件2',
    layout: 'given',
    note: '封面、七条填表说明、基本情况表、本人承诺、两级盖章，一式两份',
  },
  use: { policies: ['chongqing-crossover'], procedures: 'all' },
  scope: 'application',
  typed: typedFields(BLOCKS),
  volume: 1,
  schema: applicationSchema('chongqing-application'),
  fill,
  title: () => TITLE,
  layout: (form, write) => applicationPages(form, TITLE, BLOCKS, write),
} as const satisfies Form<Figures>;
