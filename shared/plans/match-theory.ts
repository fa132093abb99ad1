import type { Flaw } from '../importing/flaw.ts';
import type { CandidateRow } from '../importing/read-candidate.ts';
import type { RosterContext } from '../importing/roster-context.ts';
import { theoryIn } from '../importing/subject-scores.ts';
import { peopleBook } from './people-book.ts';
import type { TheoryRow } from './plan-entry.ts';

/** A row whose score goes in. */
export type MatchedRow = TheoryRow & { readonly sheetRow: number };

/** Why a row stays out. `what` is the text that was found. */
export type TheoryFinding = {
  readonly kind:
    'unknown' | 'name_differs' | 'twice' | 'score_missing' | 'out_of_range' | 'score_unreadable' | 'id_missing';
  readonly sheetRow: number;
  readonly name: string;
  readonly what: string;
};

/**
 * How a score roster is read: as a list of people who are all new. Only name and number say whose a score is; the rest of a row
 * (准考证号 that each sitting counts anew, 等级, 性别) must keep nobody's score out.
 */
export const AS_SCORES: Pick<RosterContext, 'sitting' | 'admitted'> = {
  sitting: { occupation: '', level: 'junior' },
  admitted: [],
};
export const NOT_READ = {
  ...{ number: null, sex: null, birthDate: null, employer: null, occupation: null, level: null },
  ...{ examType: null, phone: null },
} as const;

type Named = { readonly name: string; readonly idNumber: string };
type Row = Pick<CandidateRow, 'sheetRow' | 'candidate'>;

/**
 * Matches the rows of a score roster with the people of a plan, by ID number and name together and never by order. A row in doubt
 * stays out and is named; where somebody stands in it twice, neither row is taken, for nobody knows which is right.
 */
export function matchTheory(
  rows: readonly Row[],
  people: readonly Named[],
  flaws: readonly Pick<Flaw, 'kind' | 'detail' | 'sheetRow' | 'value'>[] = [],
): { readonly matched: readonly MatchedRow[]; readonly findings: readonly TheoryFinding[] } {
  const book = peopleBook(people);
  const numbers = new Map(people.map(({ idNumber, name }) => [idNumber, name]));
  const doubled = doubledNumbers(rows, flaws);
  const matched: MatchedRow[] = [];
  const findings: TheoryFinding[] = [];
  for (const { sheetRow, candidate } of rows) {
    const { name, idNumber, extra } = candidate;
    const refuse = (kind: TheoryFinding['kind'], what: string): void => {
      findings.push({ kind, sheetRow, name, what });
    };
    const found = book.find(candidate);
    const theory = theoryIn(extra);
    if (idNumber === '') refuse('id_missing', '');
    else if (doubled.has(idNumber)) refuse('twice', idNumber);
    else if (found === undefined) {
      const other = numbers.get(idNumber);
      refuse(other === undefined ? 'unknown' : 'name_differs', other ?? idNumber);
    } else if (typeof theory === 'object') refuse(theory.kind, theory.text);
    else matched.push({ sheetRow, name: found.name, idNumber, score: theory });
  }
  return { matched, findings };
}

/** Numbers that stand in the list more than once: the reader takes the first and names it where it refuses the second. */
function doubledNumbers(rows: readonly Row[], flaws: Parameters<typeof matchTheory>[2]): ReadonlySet<string> {
  const firsts = new Set(
    (flaws ?? []).flatMap(({ kind, detail }) => (kind === 'duplicate_candidate' ? detail['row'] : [])),
  );
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { sheetRow, candidate } of rows) {
    if (firsts.has(sheetRow) || seen.has(candidate.idNumber)) doubled.add(candidate.idNumber);
    seen.add(candidate.idNumber);
  }
  return doubled;
}
