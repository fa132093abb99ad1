import { factsKey, type SittingState } from '#shared/record/state.ts';
import { rosterAnswers } from './application.ts';
import type { Block } from './blocks.ts';

// What an applicant says on an application beside the roster: typed once, on record as stated facts, and on every application of
// the same person that asks for it.

/** The rule under which it is stated; it changes no result, so it takes no signature away. */
export const TYPED = 'forms.applicant';
/** As much as a tall place, and a low one, holds on paper. */
const MOST = { long: 1000, short: 60 } as const;
/** From here on, in points, a place is tall enough for paragraphs. */
const TALL = 64;

/** A place of an application that can be typed. */
export type TypedField = {
  readonly field: string;
  readonly isLong: boolean;
  readonly most: number;
  /** The columns of each line, where it is a list of periods. */
  readonly columns?: readonly string[];
};

/** Stands in the roster's own fields (评审结果: in the record) and is changed there, so that the application and the record never differ. */
const OF_THE_ROSTER = new Set([
  ...[
    '姓名',
    '性别',
    '出生年月',
    '所在单位',
    '单位',
    '联系电话',
    '联系人及电话',
    '证件类型',
    '证件号码',
    '身份证号',
    '身份证号码',
  ],
  ...['申报职业（工种）', '申报等级', '评审结果'],
]);

/** The places of these blocks that a person fills in, each once, as they stand. */
export function typedFields(blocks: readonly Block[]): TypedField[] {
  const fields = blocks.flatMap((block): TypedField[] => {
    if (block.kind === 'periods') return [{ field: block.field, isLong: true, most: MOST.long, columns: block.heads }];
    return block.kind === 'grid' ? block.rows.flatMap(inRow) : [];
  });
  return fields.filter(({ field }, at) => fields.findIndex((each) => each.field === field) === at);
}

type Row = Extract<Block, { kind: 'grid' }>['rows'][number];
const inRow = ([height, cells]: Row): TypedField[] =>
  cells.flatMap((cell): TypedField[] => {
    if (!('field' in cell) || cell.fixed !== undefined || OF_THE_ROSTER.has(cell.field)) return [];
    const isLong = height >= TALL;
    return [{ field: cell.field, isLong, most: isLong ? MOST.long : MOST.short }];
  });

/** What somebody's applications say beside the roster, by the place; the latest statement counts. */
export function typedAnswers({ facts }: SittingState, candidateId: string | null): Readonly<Record<string, string>> {
  if (candidateId === null) return {};
  const stated = Object.entries(facts.get(factsKey(TYPED, candidateId))?.facts ?? {});
  return Object.fromEntries(
    stated.filter(
      (each): each is [string, string] =>
        typeof each[1] === 'string' && each[1].length <= MOST.long && !OF_THE_ROSTER.has(each[0]),
    ),
  );
}

/** What is known of somebody on the roster for an application: the roster's own fields, and what was typed. */
export const answersOf = (state: SittingState, candidateId: string | null): Readonly<Record<string, string>> => ({
  ...rosterAnswers(state.candidates.get(candidateId ?? '')),
  ...typedAnswers(state, candidateId),
});
