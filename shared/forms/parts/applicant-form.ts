import type { SittingState } from '#shared/record/state.ts';
import { applicationOf, applicationPages, applicationSchema, type Application } from './application.ts';
import type { Block, GridCell } from './blocks.ts';
import type { Form, FormSource, FormUse } from './form.ts';
import { photoOf } from './photo.ts';
import type { Write } from './faces.ts';
import { answersOf, typedFields } from './typed.ts';

// The applications that one person on the roster fills in under 天津贯通: all begin alike and end in rows for ink.

/** Who applies, for what, and what they hold: the same on every one of them. */
const APPLICANT: Block = {
  kind: 'grid',
  widths: [66, '*', 60, '*', 66, '*', 84],
  rows: [
    [
      24,
      [
        { label: '姓名' },
        { field: '姓名' },
        { label: '性别' },
        { field: '性别' },
        { label: '出生年月' },
        { field: '出生年月' },
        { photo: 'first', label: '照片' },
      ],
    ],
    [
      24,
      [
        { label: '证件类型' },
        { field: '证件类型' },
        { label: '证件号码' },
        { field: '证件号码', span: 3 },
        { photo: 'between' },
      ],
    ],
    [
      24,
      [
        { label: '所在单位' },
        { field: '所在单位', span: 3 },
        { label: '联系电话' },
        { field: '联系电话' },
        { photo: 'between' },
      ],
    ],
    [
      24,
      [
        { label: '文化程度' },
        { field: '文化程度' },
        { label: '所学专业' },
        { field: '所学专业' },
        { label: '参加工作时间' },
        { field: '参加工作时间' },
        { photo: 'last' },
      ],
    ],
    [
      24,
      [
        { label: '申报职业（工种）', span: 2 },
        { field: '申报职业（工种）', span: 2 },
        { label: '申报等级' },
        { field: '申报等级', span: 2 },
      ],
    ],
    [
      24,
      [
        { label: '现持证书及等级', span: 2 },
        { field: '证书等级', span: 2 },
        { label: '证书编号' },
        { field: '证书编号', span: 2 },
      ],
    ],
  ],
};

type Row = readonly [height: number, cells: readonly GridCell[]];
/** A place to write in at the label's right; `sign` stands at its foot. */
export const answerRow = (height: number, label: string, sign?: string): Row => [
  height,
  [{ label }, sign === undefined ? { field: label } : { field: label, sign }],
];
/** 本人承诺. */
export const pledgeRow = (signer: '申请人' | '申报人'): Row => [
  60,
  [
    { label: '本人承诺' },
    {
      field: '本人承诺',
      fixed: '以上内容真实，如有虚假，愿承担责任。',
      sign: `${signer}签字：　　　　　　　　年　　月　　日`,
    },
  ],
];

type Applicant = {
  readonly title: string;
  readonly source: FormSource;
  readonly use: FormUse;
  /** What follows the applicant's own part. */
  readonly rows: readonly Row[];
  /** What the record itself answers, beside roster and applicant. */
  readonly known?: (state: SittingState, candidateId: string | null) => Readonly<Record<string, string>>;
};

/** The form of such an application: prefilled for somebody on the roster, or blank. */
export function applicantForm<const Id extends string>(
  id: Id,
  { title, source, use, rows, known = () => ({}) }: Applicant,
) {
  const blocks: readonly Block[] = [APPLICANT, { kind: 'grid', widths: [84, '*'], rows }];
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
