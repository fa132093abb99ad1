import { parseMark } from '../base/marks/mark.ts';
import { flaw, type Flaw } from './flaw.ts';
import type { Candidate } from '../model/candidate.ts';
import type { CandidateRow } from './read-candidate.ts';
import { decimalPoint, halfWidth, heading } from './normalise.ts';
import { sameName } from './person-name.ts';
import { SCORE_WORDS, type SatScore, type SubjectScore } from '../model/subject-score.ts';

/** The two scores of one candidate as a list brings them. */
export type ImportedScores = {
  readonly candidateId: string;
  readonly sheetRow: number;
  readonly theory: SubjectScore;
  /** Nobody is excused from the practical exam (附件2 三（二） excuses from theory only). */
  readonly practical: SatScore;
};

/** Why a row does not go in. `what` is the text that was found. */
export type ScoreFinding = {
  readonly kind: 'unknown' | 'name_differs' | 'twice' | 'score_missing' | 'score_unreadable' | 'practical_exempt';
  readonly sheetRow: number;
  readonly name: string;
  readonly what: string;
};

const THEORY = ['理论', '理论成绩', '理论知识', '理论知识成绩', '理论考试成绩'].map(heading);
const PRACTICAL = ['实操', '实操成绩', '操作技能', '技能操作', '操作技能成绩', '技能成绩', '操作成绩'].map(heading);

/**
 * Reads theory and practical scores out of a score roster and matches each row to a candidate: by ID number, or by 准考证号 where
 * the ID is not in the sitting, and always by name too. Never by row order; a row in doubt stays out and is named.
 */
export function scoresOfRoster(
  rows: readonly Pick<CandidateRow, 'sheetRow' | 'candidate'>[],
  candidates: readonly Candidate[],
): { readonly imported: readonly ImportedScores[]; readonly findings: readonly ScoreFinding[] } {
  const byId = new Map(candidates.filter(({ idNumber }) => idNumber !== '').map((c) => [c.idNumber, c]));
  const byNumber = new Map(candidates.map((c) => [c.number, c]));
  const imported: ImportedScores[] = [];
  const findings: ScoreFinding[] = [];
  const seen = new Set<string>();
  for (const { sheetRow, candidate: row } of rows) {
    const refuse = (kind: ScoreFinding['kind'], what: string) =>
      findings.push({ kind, sheetRow, name: row.name, what });
    const found = byId.get(row.idNumber) ?? byNumber.get(row.number);
    const theory = scoreIn(row.extra, THEORY);
    const practical = scoreIn(row.extra, PRACTICAL);
    const flaw = [theory, practical].find((score) => typeof score === 'object');
    if (found === undefined) refuse('unknown', row.idNumber);
    else if (!sameName(found.name, row.name)) refuse('name_differs', found.name);
    else if (seen.has(found.candidateId)) refuse('twice', row.number);
    else if (typeof flaw === 'object') refuse(flaw.text === '' ? 'score_missing' : 'score_unreadable', flaw.text);
    else if (practical === 'exempt') refuse('practical_exempt', row.number);
    else if (typeof theory !== 'object' && typeof practical !== 'object') {
      seen.add(found.candidateId);
      imported.push({ candidateId: found.candidateId, sheetRow, theory, practical });
    }
  }
  return { imported, findings };
}

type NoScore = { readonly text: string };

/** The score under one of these headings; a heading may stand below a group's, as 考核成绩/理论 does. */
function scoreIn(extra: Candidate['extra'], names: readonly string[]): SubjectScore | NoScore {
  const text = textUnder(extra, names);
  const mark = parseMark(text);
  return mark.ok ? mark.value : (SCORE_WORDS[text] ?? { text });
}

function textUnder(extra: Candidate['extra'], names: readonly string[]): string {
  return decimalPoint(halfWidth(extra[headerUnder(extra, names) ?? '']?.trim() ?? ''));
}

const headerUnder = (extra: Candidate['extra'], names: readonly string[]): string | undefined =>
  Object.keys(extra).find((header) => names.includes(heading(header.split('/').at(-1) ?? '')));

/** Nothing, or what score rosters write for what is not asked (domain.md 2.3, F6). */
const NOT_GIVEN = /^[-—–－/]*$/;
const A_NUMBER = /^-?\d+(\.\d+)?$/;

/** The theory score of a row, or why there is none that counts: missing, out of 0 to 100, or no score at all. */
export function theoryIn(
  extra: Candidate['extra'],
): SubjectScore | { readonly kind: 'score_missing' | 'out_of_range' | 'score_unreadable'; readonly text: string } {
  const score = scoreIn(extra, THEORY);
  if (typeof score !== 'object') return score;
  const { text } = score;
  if (NOT_GIVEN.test(text)) return { kind: 'score_missing', text };
  const isOutside = A_NUMBER.test(text) && (Number(text) < 0 || Number(text) > 100);
  return { kind: isOutside ? 'out_of_range' : 'score_unreadable', text };
}

const A_SUBJECT = /理论|实操|操作|技能|综合|业绩|答辩|论文|成绩|得分|总分|平均|补考|分数|外语/;

/** Columns of a score roster that hold marks and are not among those that were taken (`theory` alone, or both subjects). */
export function scoresLeftOut(rows: readonly Pick<CandidateRow, 'sheetRow' | 'candidate'>[], theory: boolean): Flaw[] {
  const taken = theory ? [THEORY] : [THEORY, PRACTICAL];
  const columns = new Map<string, { sheetRow: number; texts: string[] }>();
  for (const { sheetRow, candidate } of rows) {
    const used = taken.map((names) => headerUnder(candidate.extra, names));
    for (const [header, text] of Object.entries(candidate.extra)) {
      if (used.includes(header) || !A_SUBJECT.test(header) || !/\d/.test(text)) continue;
      const column = columns.get(header) ?? { sheetRow, texts: [] };
      columns.set(header, column);
      column.texts.push(text);
    }
  }
  return [...columns].map(([header, { sheetRow, texts }]) =>
    flaw('column_not_taken', sheetRow, header, texts.join('、').slice(0, 100), { header, count: texts.length }),
  );
}
