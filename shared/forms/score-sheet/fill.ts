import { formatMark, type Mark } from '#shared/base/marks/mark.ts';
import { formatRatio } from '#shared/base/marks/rounding.ts';
import { lineId, type SchemeLine, type Task } from '#shared/model/scheme.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { SheetRef } from '#shared/model/sheet.ts';
import { stageOf, type SheetStage } from '#shared/progress/ledger.ts';
import { isTaskGone } from '#shared/progress/sheet-lines.ts';
import { attendanceOf, sheetOf, type MarkChange, type Sheet, type SittingState } from '#shared/record/state.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import { hasTask } from '#shared/record/division.ts';
import { markersOf } from '#shared/procedures/practical/by-task.ts';
import { breachesOf } from '#shared/procedures/parts/breaches.ts';
import { scoreOf } from '#shared/procedures/parts/sheet-score.ts';
import { timed } from '#shared/procedures/parts/times.ts';
import { shareOf, type TaskScore } from '#shared/law/scoring/sheet.ts';
import { fill, paper } from '../parts/words.ts';
import { scoreSheetPaper as words } from './words.ts';
import { lineChanges, sayChange } from '../parts/corrections.ts';
import { proofsOf } from '../parts/proof-table.ts';
import { toldOf } from '../parts/story.ts';
import { withTeam } from '../parts/teams.ts';
import { blankLine, candidateOn, dateInChina, headOf } from '../parts/from-sitting.ts';
import type { SignatureLine } from '../parts/figures.ts';
import type { ScoreSheetFigures, SheetLine, SheetTask } from './figures.ts';

const ATTENDANCE = { present: '', absent: paper.absent, void: paper.void, ineligible: paper.ineligible } as const;
const COMPLETE: ReadonlySet<SheetStage> = new Set(['complete', 'signed', 'corrected']);

/** One examiner's sheet for one candidate as the record stands; null while sitting, scheme or person is missing. */
export function fillScoreSheet(state: SittingState, ref: SheetRef): ScoreSheetFigures | null {
  const head = headOf(state);
  const candidate = state.candidates.get(ref.candidateId);
  const examiner = state.people.get(ref.examinerId);
  if (head === null || state.scheme === null || candidate === undefined || examiner === undefined) return null;
  const sheet = sheetOf(state, ref);
  const { times } = timed(state, sheet);
  const attendance = attendanceOf(state, ref.candidateId);
  const marked = attendance === 'present';
  const score = scoreOf(state.scheme, { ...sheet, times });
  const complete = COMPLETE.has(stageOf(state, ref.candidateId, ref.examinerId));
  const procedure = PROCEDURES[head.procedure];
  const summed = procedure.resultShape === 'total';
  const { signer: label } = procedure.paper;
  // marks that do not count stand on no paper, and neither does the signature that was under them
  const signer = marked ? signerLine(label, examiner.name, sheet) : blankLine(label);
  const changes = state.markChanges.filter(
    (each) => each.candidateId === ref.candidateId && each.examinerId === ref.examinerId,
  );
  return {
    form: 'score-sheet',
    ...head,
    level: levelWords[candidate.level][0],
    // who was absent has no signed sheet: the signatures under the sitting vouch for it
    digest: (marked ? sheet.signature?.digest : state.signatures[0]?.digest) ?? null,
    candidate: candidateOn(state, candidate),
    ticket: candidate.extra['准考证号'] ?? '',
    examiner: withTeam(state, ref.candidateId, onPaper(state, sheet, examinerOn(state, sheet, examiner.name))),
    state: ATTENDANCE[attendance],
    tasks: state.scheme.tasks.map((task, index) =>
      !hasTask(state, ref, index + 1)
        ? taskOfOthers(task, markersOf(state, ref.candidateId, index + 1))
        : taskOf({
            task,
            index,
            sheet,
            seconds: times[index + 1]?.seconds,
            score: score.tasks[index],
            marked,
            detailed: marked && (summed || !isPlain(task)),
            changes,
          }),
    ),
    corrections: changes.map((each) => sayChange(state, each)),
    ...proofsOf(state, ref),
    ...toldOf(state, ref),
    // subjects and stages are judged one by one; there is no sum to print
    total: marked && complete && summed ? formatRatio(score.total) : '',
    ...breachesOn(state, ref.candidateId),
    // the paper of somebody absent has no task tables, so its examiner signs under the totals
    tally: !summed ? [signer] : [...(marked ? [] : [signer]), blankLine(words.tally)],
    signatures: [signer, blankLine(words.checkedBy)],
  };
}

/** What breaking the rules takes off the result; this sheet's own marks stay. */
function breachesOn(state: SittingState, candidateId: string): Pick<ScoreSheetFigures, 'breaches'> {
  const made = breachesOf(state, candidateId);
  if (made.length === 0) return {};
  const percents = made.map(({ percent }) => `${String(percent)}%`).join('、');
  return { breaches: fill(words.breaches, { count: made.length, percents }) };
}

/** Whoever took the sheet over or stands in, and for whom. */
function examinerOn({ people, standIns }: SittingState, sheet: Sheet, name: string): string {
  const { begunBy, candidateId, examinerId } = sheet;
  const nameOf = (personId: string): string => people.get(personId)?.name ?? '';
  const standIn = standIns.find((one) => one.candidateId === candidateId && one.takes === examinerId);
  if (standIn !== undefined) return fill(words.stoodIn, { name, before: nameOf(standIn.leaves) });
  return begunBy === null ? name : fill(words.takenOver, { name, before: nameOf(begunBy) });
}

/** That the marks come from paper, who keyed them, and who settled what was keyed differently. */
function onPaper({ people }: SittingState, { paper }: Sheet, name: string): string {
  if (paper === null || paper.keyed.length === 0) return name;
  const nameOf = (personId: string | null): string => people.get(personId ?? '')?.name ?? '';
  const keyed = paper.keyed.map(({ by }) => nameOf(by)).join('、');
  return paper.settled === null
    ? fill(words.fromPaper, { name, keyed })
    : fill(words.settledOn, { name, keyed, third: nameOf(paper.settled.by) });
}

/** A subject of one line says nothing that the table of totals does not say. */
const isPlain = (task: Task): boolean => task.lines.length === 1;

function signerLine(label: string, name: string, { signature }: Sheet): SignatureLine {
  if (signature === null) return blankLine(label);
  return { label, name, at: dateInChina(signature.at), digest: signature.digest, opinion: '' };
}

type TaskFacts = {
  readonly task: Task;
  readonly index: number;
  readonly sheet: Sheet;
  readonly seconds: number | undefined;
  readonly score: TaskScore | undefined;
  readonly marked: boolean;
  readonly detailed: boolean;
  readonly changes: readonly MarkChange[];
};

/** A task that others mark stands among the totals, with their names and nothing of theirs. */
const taskOfOthers = (task: Task, names: readonly string[]): SheetTask => ({
  ...{ name: task.name, fullMark: points(task.fullMark), weight: task.weight === null ? '' : String(task.weight) },
  ...{ minutes: '', spent: '', overtime: '', deducted: '', mark: '', weighted: '', lines: [] },
  remark: fill(words.others, { names: names.join('、') }),
});

function taskOf({ task, index, sheet, seconds, score, marked, detailed, changes }: TaskFacts): SheetTask {
  const gone = isTaskGone(task, index, sheet);
  const judged = task.lines.every((_, at) => isJudged(sheet, lineId(index, at)));
  const shown = marked && (judged || gone) ? score : undefined;
  return {
    name: task.name,
    fullMark: points(task.fullMark),
    weight: task.weight === null ? '' : String(task.weight),
    minutes: task.minutes === null ? '' : fill(words.minutes, { minutes: task.minutes }),
    spent:
      seconds === undefined || seconds === 0
        ? ''
        : fill(words.spent, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }),
    overtime: overtimeOf(score),
    deducted: shown === undefined ? '' : formatMark(task.fullMark - shown.mark),
    mark: shown === undefined ? '' : formatMark(shown.mark),
    weighted:
      shown === undefined || task.weight === null
        ? ''
        : formatRatio(shareOf(shown.mark, task.fullMark, task.weight * 100)),
    remark: shown?.zeroedBy === 'veto' || gone ? words.vetoedTask : '',
    lines: detailed
      ? task.lines.map((line, at) => lineRow(line, lineId(index, at), { sheet, mark: score?.lines[at] ?? 0, changes }))
      : [],
  };
}

type LineFacts = Pick<TaskFacts, 'sheet' | 'changes'> & { readonly mark: Mark };

function lineRow(line: SchemeLine, id: string, { sheet, mark, changes }: LineFacts): SheetLine {
  const judged = isJudged(sheet, id);
  const veto = sheet.vetoes[id];
  return {
    name: line.name,
    fullMark: points(line.fullMark),
    standard: line.standard,
    rule: line.rule,
    veto: line.veto?.text ?? '',
    deducted: judged ? formatMark(line.fullMark - mark) : '',
    mark: judged ? formatMark(mark) : '',
    remark: [veto === undefined ? '' : fill(words.vetoed, { reason: veto.reason }), lineChanges(changes, id)]
      .filter((text) => text !== '')
      .join('；'),
  };
}

const isJudged = ({ scores, vetoes }: Sheet, id: string): boolean => id in scores || id in vetoes;

function overtimeOf(score: TaskScore | undefined): string {
  if (score?.zeroedBy === 'overtime') return words.tooLate;
  if (score === undefined || score.overtimeDeduction === 0) return '';
  return fill(words.overtime, { mark: points(score.overtimeDeduction) });
}

/** A full mark as a scheme writes it: 10, not 10.00. */
const points = (mark: Mark): string => String(mark / 100);
