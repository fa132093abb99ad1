import { z } from 'zod';
import type { ProcedureName } from '#shared/model/sitting.ts';
import { bodySchema, type Body } from '#shared/record/body.ts';
import { KINDS } from '#shared/record/kinds.ts';
import { settingsOf, sheetIn, type Story } from './slow-sheet.ts';

// What was done on random days, counted by kind of entry and by branch: whatever an entry may choose between is one.

type Shape = Readonly<Record<string, z.ZodType>>;

/** What a field may say, where that is one of a few words; null where it is anything else. */
function choices(type: z.ZodType): readonly string[] | null {
  if (type instanceof z.ZodOptional) return choices(type.unwrap() as z.ZodType);
  if (type instanceof z.ZodEnum) return type.options.map(String);
  return type instanceof z.ZodBoolean ? ['true', 'false'] : null;
}
const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : 'missing';

const SHAPES: ReadonlyMap<string, Shape> = new Map(
  (bodySchema.options as unknown as readonly z.ZodObject[]).map(({ shape }) => [
    (shape['type'] as z.ZodLiteral).value as string,
    shape as Shape,
  ]),
);

/** Every branch that an entry of a sitting of this procedure could take. */
function branchesFor(procedure: ProcedureName): readonly string[] {
  return (Object.keys(KINDS) as Body['type'][]).flatMap((kind) => {
    if (!KINDS[kind].procedures.includes(procedure)) return [];
    const fields = Object.entries(SHAPES.get(kind) ?? {}).flatMap(([field, type]) =>
      (choices(type) ?? []).map((choice) => `${kind} ${field} ${choice}`),
    );
    return [kind, ...fields];
  });
}

/** The branches that one entry took. */
function branchesOf({ body, actor }: Story[number], before: Story): readonly string[] {
  const fields = Object.entries(SHAPES.get(body.type) ?? {}).flatMap(([field, type]) =>
    choices(type) === null ? [] : [`${body.type} ${field} ${said((body as Record<string, unknown>)[field])}`],
  );
  return [body.type, ...fields, ...more(body, before, actor)];
}

/** What no field says. */
function more(body: Body, before: Story, actor: string | null): readonly string[] {
  const earlier = before.map((entry) => entry.body);
  switch (body.type) {
    case 'task_timed':
      return [`task_timed ${body.act.kind}`];
    case 'promise_signed':
      return earlier.some((one) => one.type === body.type && one.candidateId === body.candidateId)
        ? ['promise_signed again']
        : [];
    case 'paper_keyed': {
      const { keyedBy } = sheetIn(before, body.candidateId, [body.examinerId]);
      if (keyedBy.length === 0) return ['paper_keyed first'];
      const { isPaperOpen } = sheetIn([...before, { body, actor } as Story[number]], body.candidateId, [
        body.examinerId,
      ]);
      return [isPaperOpen ? 'paper_keyed otherwise' : 'paper_keyed the same'];
    }
    case 'sheet_signed': {
      const isThird = earlier.some(
        (one) => one.type === 'third_named' && one.candidateId === body.candidateId && one.personId === body.examinerId,
      );
      const wasSigned = sheetIn(before, body.candidateId, [body.examinerId]).everSigned;
      return [...(isThird ? ['sheet_signed by a third'] : []), ...(wasSigned ? ['sheet_signed again'] : [])];
    }
    case 'sheet_proofread':
      return [body.differs === undefined ? 'sheet_proofread agrees' : 'sheet_proofread differs'];
    case 'spread_decided':
      return [
        new Set(body.picks.map(({ examinerId }) => examinerId)).size > 1
          ? 'spread_decided line by line'
          : 'spread_decided whole',
      ];
    case 'line_scored':
      return [`line_scored ${body.score?.kind ?? 'taken back'}`];
    default:
      return [];
  }
}

/** What the sitting itself asks for, as branches. */
const ruledBy = (story: Story): readonly string[] =>
  Object.entries(settingsOf(story)).map(
    ([name, value]) => `ruled ${name} ${typeof value === 'object' ? 'set' : said(value)}`,
  );

/** What was done on a day, each branch once. */
export const takenOn = (story: Story): ReadonlySet<string> =>
  new Set([...ruledBy(story), ...story.flatMap((entry, at) => branchesOf(entry, story.slice(0, at)))]);

/** What no day of today's edition can bring in a room where examiners mark, and why. */
const NEVER: Readonly<Record<string, string>> = {
  time_recorded: 'sheets keep time in sittings from before edition 4 alone',
  'time_recorded running true': 'as above',
  'time_recorded running false': 'as above',
  'subject_scores_imported subject practical': 'the practical marks are given here',
  'exception_explained what policy_not_in_force': 'the documents of these rooms are in force',
  'exception_explained what station_replaced': 'from before takeovers had a certificate',
};

/** What the days never did, of all that could be done on them. */
export const untaken = (procedure: ProcedureName, tally: ReadonlyMap<string, number>): readonly string[] =>
  branchesFor(procedure).filter((branch) => !tally.has(branch) && !(branch in NEVER));

/** On how many days each branch was taken. */
export function tallyOf(days: readonly { readonly taken: ReadonlySet<string> }[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const { taken } of days) for (const branch of taken) tally.set(branch, (tally.get(branch) ?? 0) + 1);
  return tally;
}
