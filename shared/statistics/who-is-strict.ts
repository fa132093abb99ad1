import type { SittingState } from '../record/state.ts';
import type { CandidateResult } from '../results/candidate-result.ts';
import type { Sentence } from '../words/say.ts';
import { agreementOf, type Agreement, type NoAgreement } from './agreement.ts';
import { meanOfFigures } from './describe.ts';
import { measuresOf, scoredOf, type Measure } from './scored.ts';

/** How somebody's marks lie beside those of the others who scored the same candidates. */
export type Severity = {
  readonly personId: string;
  readonly name: string;
  /** Mean points given. */
  readonly mean: number;
  /** Per candidate: own points less the mean of the others'. Above nought is milder. */
  readonly apart: readonly number[];
  readonly meanApart: number;
};

/** How everybody's marks lie beside the others' in one thing that they give marks for. */
export type Severities = { readonly name: Sentence; readonly people: readonly Severity[] };

/** Whether those who score agree in it. */
export type Accord = {
  readonly name: Sentence;
  readonly agreement: Agreement | NoAgreement;
  /** How many candidates were scored by those same people, of how many: after a handover not all were. */
  readonly alike: number;
  readonly all: number;
};

/** 考评员之间一致吗: one answer a measure. */
export const concordsOf = (state: SittingState): (Severities & Accord)[] =>
  marksGiven(state).map((given) => ({ ...severitiesOf(given), ...accordOf(given) }));

/** What one person gave one candidate. */
export type Given = { readonly personId: string; readonly name: string; readonly points: number };
/** What everybody gave in one thing, one row a candidate. */
export type MarksGiven = { readonly name: Sentence; readonly rows: readonly (readonly Given[])[] };

/** The marks that may be seen, by what they are for. */
export function marksGiven(state: SittingState): MarksGiven[] {
  const { marked } = scoredOf(state);
  return measuresOf(state).flatMap((measure) => {
    const rows = marked.flatMap((result) => rowOf(result, measure));
    return rows.length === 0 ? [] : [{ name: measure.name, rows }];
  });
}

/** What everybody gave one candidate; nothing where somebody's mark is missing. */
function rowOf({ sheets: all }: CandidateResult, { of, isTheirs }: Measure): (readonly Given[])[] {
  const sheets = all.filter(isTheirs);
  const given = sheets.flatMap((part) => {
    const points = of(part);
    return points === null ? [] : [{ personId: part.examiner.personId, name: part.examiner.name, points }];
  });
  return given.length === 0 || given.length < sheets.length ? [] : [given];
}

/** How far they agree whose marks can be held against each other: the largest group that scored the same candidates. */
export function accordOf({ name, rows }: MarksGiven): Accord {
  const groups = new Map<string, (readonly Given[])[]>();
  for (const row of rows) {
    const who = row.map(({ personId }) => personId).join();
    groups.set(who, [...(groups.get(who) ?? []), row]);
  }
  const [largest = []] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const agreement = agreementOf(largest.map((row) => row.map(({ points }) => points)));
  return { name, agreement, alike: largest.length, all: rows.length };
}

/** Everybody who scored, beside whom they scored with. */
export function severitiesOf({ name: of, rows }: MarksGiven): Severities {
  const scorers = new Map(rows.flatMap((row) => row.map(({ personId, name }) => [personId, name] as const)));
  const people = [...scorers].map(([personId, name]) => {
    const own = rows.flatMap((row) => {
      const mine = row.find((one) => one.personId === personId);
      return mine === undefined ? [] : [{ points: mine.points, others: row.filter((one) => one !== mine) }];
    });
    const apart = own
      .filter(({ others }) => others.length > 0)
      .map(({ points, others }) => points - meanOfFigures(others.map((one) => one.points)));
    const mean = meanOfFigures(own.map(({ points }) => points));
    return { personId, name, mean, apart, meanApart: apart.length === 0 ? 0 : meanOfFigures(apart) };
  });
  return { name: of, people };
}
