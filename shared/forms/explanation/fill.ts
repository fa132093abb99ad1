import { PROCEDURES } from '#shared/procedures/registry.ts';
import { treatedAs } from '#shared/documents/treated-as.ts';
import type { Reason } from '#shared/law/parts/verdict.ts';
import { POLICIES } from '#shared/law/registry.ts';
import { levelWords } from '#shared/words/levels.ts';
import { formatMark, PASS_MARK } from '#shared/base/marks/mark.ts';
import { explainRatio } from '#shared/base/marks/rounding.ts';
import type { Task } from '#shared/model/scheme.ts';
import type { Person } from '#shared/model/staff.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { timed } from '#shared/procedures/parts/times.ts';
import { sheetOf, type SittingState } from '#shared/record/state.ts';
import { isGone } from '#shared/model/candidate.ts';
import type { CandidateResult, SheetPart } from '#shared/results/candidate-result.ts';
import { isDisclosed, shownResultOf } from '#shared/results/disclosure.ts';
import { PANEL_SUBJECTS, type Figure, type Judgement } from '#shared/procedures/parts/judgement.ts';
import type { SheetScore, TaskScore } from '#shared/law/scoring/sheet.ts';
import { toldLines } from '../parts/told.ts';
import { explanationPaper as words } from './words.ts';
import { verdictOnPaper } from '../parts/verdict.ts';
import { fill } from '../parts/words.ts';
import { sayChange } from '../parts/corrections.ts';
import { firstMarks } from '../parts/first-marks.ts';
import { dateTimeInChina, headOf } from '../parts/from-sitting.ts';
import type { ExplanationFigures } from './figures.ts';

/** One candidate's result explained from the raw marks to the verdict; null while there is no such candidate. */
export function fillExplanation(state: SittingState, candidateId: string): ExplanationFigures | null {
  const head = headOf(state);
  const candidate = state.candidates.get(candidateId);
  if (head === null || candidate === undefined) return null;
  const result = shownResultOf(state, candidate);
  const { judgement } = result;
  const { number, name, idNumber, employer } = candidate;
  const sheets = result.sheets.flatMap(({ examiner, score, given }): Scored[] =>
    score === null ? [] : [{ examiner, score, given, first: firstScore(state, candidateId, examiner, score) }],
  );
  const pass = state.sitting?.settings.passMark ?? PASS_MARK;
  const exact = judgement === null ? [] : figuresOf(judgement);
  return {
    form: 'explanation',
    ...head,
    level: levelWords[candidate.level][0],
    digest: state.signatures[0]?.digest ?? null,
    candidate: { number, name, idNumber, employer },
    examiners: sheets.map(({ examiner }) => examiner.name),
    tasks: sheets.length === 0 ? [] : (state.scheme?.tasks ?? []).map((task, index) => taskRow(task, index, sheets)),
    totals:
      PROCEDURES[head.procedure].resultShape === 'total'
        ? sheets.map(({ score, first }) =>
            changed(...([first, score].map(({ total }) => explainRatio(total, pass)) as Pair)),
          )
        : [],
    reasons: reasonsOf(result, treatedAs(state, result)),
    exact: exact.length === 0 ? [words.none] : exact.map(([what, figure]) => sayExact(what, figure)),
    shown:
      judgement?.shown !== ''
        ? (judgement?.shown ?? '')
        : exact.map(([what, { shown }]) => `${what} ${shown}`).join('　'),
    verdict: verdictOnPaper(state, result),
    ...storyOf(state, candidateId),
  };
}

type Scored = Pick<SheetPart, 'examiner' | 'given'> & {
  readonly score: SheetScore;
  /** What the sheet came to before anything on it was changed. */
  readonly first: SheetScore;
};
type Pair = [was: string, is: string];

/** The same score where nothing was changed. */
function firstScore(state: SittingState, candidateId: string, { personId }: Person, score: SheetScore): SheetScore {
  const changes = state.markChanges.filter((each) => each.candidateId === candidateId && each.examinerId === personId);
  if (changes.length === 0 || state.scheme === null) return score;
  const sheet = timed(state, sheetOf(state, { candidateId, examinerId: personId }));
  return scoreOf(state.scheme, { ...sheet, ...firstMarks(sheet, changes) });
}

/** First mark → mark that counts; one of them where they are the same. */
const changed = (was: string, is: string): string => (was === is ? is : fill(words.changed, { was, is }));

/** What was changed of somebody's marks, and what else the record says of them; nothing that shows a mark too early. */
function storyOf(state: SittingState, candidateId: string): Pick<ExplanationFigures, 'corrections' | 'told'> {
  if (!isDisclosed(state, candidateId)) return { corrections: [], told: [] };
  const changes = state.markChanges.filter((each) => each.candidateId === candidateId);
  const said = new Set(changes.map(({ seq }) => seq));
  return {
    corrections: changes.map((each) => {
      const { line, ...rest } = sayChange(state, each);
      const scorer = state.people.get(each.examinerId)?.name ?? '';
      return { line: fill(words.correctedBy, { scorer, line }), ...rest };
    }),
    told: toldLines(state)
      .filter((each) => each.candidateId === candidateId && !said.has(each.seq))
      .map(({ at, text }) => `${dateTimeInChina(at)}　${text[0]}`),
  };
}

/** A stage that was never reached has no mark; printed as a nought it would look like one. */
const taskRow = ({ name, weight }: Task, index: number, sheets: readonly Scored[]) => ({
  name: weight === null ? name : fill(words.weighted, { task: name, weight }),
  marks: sheets.map(({ score, first, given }) =>
    given[index] === true ? changed(sayMark(first.tasks[index]), sayMark(score.tasks[index])) : '',
  ),
});

/** A task's mark, with what took it down where its lines alone would not come to it. */
function sayMark(task: TaskScore | undefined): string {
  if (task === undefined) return '';
  const mark = formatMark(task.mark);
  if (task.zeroedBy === 'veto') return fill(words.zeroedByVeto, { mark });
  if (task.zeroedBy === 'overtime') return fill(words.zeroedByTime, { mark });
  return task.overtimeDeduction > 0 ? fill(words.overtime, { mark, off: formatMark(task.overtimeDeduction) }) : mark;
}

/** Every clause that decided; who was never judged has the record itself to thank for it. */
function reasonsOf({ verdict, judgement }: CandidateResult, treated: Reason | null): ExplanationFigures['reasons'] {
  if (judgement === null) {
    const text = isGone(verdict) ? words[verdict] : words.open;
    return [{ text, clause: words.byRecord }];
  }
  const because = treated === null ? judgement.because : [...judgement.because, treated];
  return because.map(({ text, source, article }) => ({
    text,
    clause: source === article ? article : fill(words.article, { document: documentOf(source), article }),
  }));
}

/** Every mean that decided, by name: one of a practical exam, one a subject of a panel, one a stage of a review. */
function figuresOf({ exact, shown, subjects, review }: Judgement): (readonly [string, Figure])[] {
  if (subjects !== null) return PANEL_SUBJECTS.map((subject) => [words.subjects[subject], subjects[subject]] as const);
  if (review === undefined) return exact === '' ? [] : [[words.mean, { shown, exact }]];
  return (
    [
      [words.thesis, review.thesis],
      [words.performance, review.performance],
    ] as const
  ).flatMap(([name, figure]) => (figure === null ? [] : [[name, figure] as const]));
}

/** Both sides in points, so that a pocket calculator agrees: 212.80 ÷ 3 ≈ 70.93. */
function sayExact(name: string, { exact, shown }: Figure): string {
  const [num = '0', den = '1'] = exact.split('/');
  const phrase = BigInt(num) % BigInt(den) === 0n ? words.exactly : words.about;
  return fill(phrase, { name, num: inPoints(num), den, shown });
}

/** Hundredths, of any length, as points with two decimals. */
function inPoints(hundredths: string): string {
  const digits = hundredths.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A document by its title; a standard is cited by its own name. */
function documentOf(source: string): string {
  const policy = POLICIES.find((each) => each.source === source);
  return policy === undefined ? source : `《${policy.title}》`;
}
