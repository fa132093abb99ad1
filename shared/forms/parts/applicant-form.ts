import { photoOf } from '#shared/record/photo.ts';
import type { SittingState } from '#shared/record/state.ts';
import { applicationOf, applicationPages, applicationSchema, type Application } from './application.ts';
import type { Block, GridCell } from './blocks.ts';
import type { Form, FormSource, FormUse } from './form.ts';
import type { Write } from './faces.ts';
import { answersOf, typedFields } from './typed.ts';

// The applications that one person on the roster fills in under 天津贯通: all begin alike and end in rows for ink.

/** Who applies, for what, and what they hold: alike on every one of them, as one province's 申报表 has it. */
const applicant = ({ occupation, level }: AppliedFor): Block => ({
  kind: 'grid',
  widths: [92, 80, 36, 30, 72, '*', 84],
  rows: [
    [
      20,
      [
        ...[{ label: '姓名' }, { field: '姓名' }, { label: '性别' }, { field: '性别' }],
        ...[{ label: '出生年月' }, { field: '出生年月' }, { photo: 'first', label: '照片' } as const],
      ],
    ],
    [20, [...pair('身份证号码', '身份证号码', 3), ...pair('联系电话', '联系电话'), { photo: 'between' }]],
    [20, [{ label: occupation }, { field: '申报职业（工种）', span: 5 }, { photo: 'between' }]],
    [20, [{ label: '工种/职业方向名称', span: 2 }, { field: '工种/职业方向名称', span: 4 }, { photo: 'last' }]],
    [14, [...pair(level, '申报等级', 3), ...pair('从事本职业年限', '专业年限', 2)]],
    [14, [...pair('现工作单位', '所在单位', 3), ...pair('电话', '单位电话', 2)]],
    [14, [...pair('最高学历', '文化程度', 3), ...pair('毕业院校', '毕业院校', 2)]],
    [14, [...pair('专业', '所学专业', 3), ...pair('毕业时间', '毕业时间', 2)]],
    [14, [...pair('现已持何种职业证书', '现持职业证书', 3), ...pair('等级', '证书等级', 2)]],
    [14, [...pair('证书编码', '证书编号', 3), ...pair('取得证书时间', '取得证书时间', 2)]],
  ],
});

/** A label and the place beside it, over so many columns. */
function pair(label: string, field: string, span = 1): GridCell[] {
  return [{ label }, { field, span }];
}

/** What somebody learnt and where, and where they worked, as the same 申报表 lists it. */
export const EDUCATION: Block = {
  kind: 'periods',
  field: '学习经历',
  heads: ['程度', '院校', '专业', '毕业时间'],
  widths: [70, '*', 110, 80],
  least: 2,
};
export const CAREER: Block = {
  kind: 'periods',
  field: '工作经历',
  heads: ['何年至何年', '何职业', '单位', '证明人姓名、电话'],
  widths: [86, 80, '*', 130],
  least: 3,
};

type Row = readonly [height: number, cells: readonly GridCell[]];
/** A place to write in at the label's right; `sign` stands at its foot. */
export const answerRow = (height: number, label: string, sign?: string): Row => [
  height,
  [{ label }, sign === undefined ? { field: label } : { field: label, sign }],
];
/** 本人承诺. */
export const pledgeRow = (signer: '申请人' | '申报人'): Row => [
  50,
  [
    { label: '本人承诺' },
    {
      field: '本人承诺',
      fixed: '以上内容真实，如有虚假，愿承担责任。',
      sign: `${signer}签字：　　　　　　　　年　　月　　日`,
    },
  ],
];

/** What the occupation and level on the roster are to this application. */
type AppliedFor = { readonly occupation: string; readonly level: string };
const CERTIFICATE: AppliedFor = { occupation: '申报鉴定职业', level: '申报等级' };

type Applicant = {
  readonly title: string;
  readonly source: FormSource;
  readonly use: FormUse;
  /** A certificate of that occupation and level, where nothing else is said. */
  readonly appliedFor?: AppliedFor;
  /** The periods of their life it asks for. */
  readonly periods?: readonly Block[];
  /** What follows the applicant's own part. */
  readonly rows: readonly Row[];
  /** What the record itself answers, beside roster and applicant. */
  readonly known?: (state: SittingState, candidateId: string | null) => Readonly<Record<string, string>>;
};

/** The form of such an application: prefilled for somebody on the roster, or blank. */
export function applicantForm<const Id extends string>(
  id: Id,
  { title, source, use, appliedFor = CERTIFICATE, periods = [], rows, known = () => ({}) }: Applicant,
) {
  const blocks: readonly Block[] = [applicant(appliedFor), ...periods, { kind: 'grid', widths: [84, '*'], rows }];
  return {
    name: title,
    source,
    use,
    scope: 'application',
    typed: typedFields(blocks),
    volume: 1,
    schema: applicationSchema(id),
    fill: (state: SittingState, candidateId: string | null): Application<Id> | null =>
      applicationOf(id, state, {
        answers: { ...answersOf(state, candidateId), ...known(state, candidateId) },
        photo: photoOf(state, candidateId),
      }),
    title: () => title,
    layout: (form: Application<Id>, write: Write) => applicationPages(form, title, blocks, write),
  } as const satisfies Form<Application<Id>>;
}
