import { concernLines, concernsOf, openNames, standingSaid } from '#shared/documents/concerns/concerns.ts';
import { concernWords } from '#shared/documents/concerns/words.ts';
import { authorityNotes } from '#shared/progress/authority.ts';
import { ledgerOf, type SheetStage } from '#shared/progress/ledger.ts';
import { expectedExaminers } from '#shared/procedures/scorers.ts';
import { SIGNING_ORDER, type SigningRole } from '#shared/model/signing-order.ts';
import { unrootedNote } from '#shared/words/roles.ts';
import { hasPanels } from '#shared/record/panels.ts';
import { isUnrooted, sheetOf, type SittingState } from '#shared/record/state.ts';
import { levelWords } from '#shared/words/levels.ts';
import type { ResultVerdict } from '#shared/results/candidate-result.ts';
import { registerCells, registerHeads } from '#shared/results/register.ts';
import { thresholdLines } from '#shared/procedures/review/threshold-words.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import { fill, paper } from '../parts/words.ts';
import { summaryPaper as words } from './words.ts';
import { blankLine, dateInChina, dateTimeInChina, headOf, signingLines } from '../parts/from-sitting.ts';
import { maskId } from '../parts/mask.ts';
import { besideOf } from '../parts/beside.ts';
import { verdictOnPaper } from '../parts/verdict.ts';
import { remarkOf } from '../parts/remark.ts';
import { whoSat } from '../parts/teams.ts';
import type { SignatureLine } from '../parts/figures.ts';
import type { SummaryFigures } from './figures.ts';

/** The register of results as the record stands; null while no sitting is open. */
export function fillSummary(state: SittingState, beside = besideOf(state)): SummaryFigures | null {
  const head = headOf(state);
  if (head === null) return null;
  const results = beside.results();
  return {
    form: 'summary',
    ...head,
    digest: state.signatures[0]?.digest ?? null,
    columns: registerHeads(state).map(([name]) => name),
    rows: results.map((result) => ({
      number: result.candidate.number,
      name: result.candidate.name,
      idNumber: maskId(result.candidate.idNumber),
      level: levelWords[result.candidate.level][0],
      employer: result.candidate.employer,
      cells: registerCells(state, result).map((cell) => cell?.[0] ?? ''),
      result: result.judgement?.shown ?? '',
      verdict: verdictOnPaper(state, result),
      remark: remarkOf(result, state),
    })),
    answers: [
      ...teamsOf(state),
      ...(isUnrooted(state) ? [unrootedNote[0]] : []),
      ...thresholdLines(state).map(([zh]) => zh.slice(0, LONGEST)),
      ...authorityOf(state),
      ...answersOf(state),
    ],
    counts: countsOf(results.map(({ verdict }) => verdict)),
    signatures: [
      ...expertsOf(state),
      ...SIGNING_ORDER.flatMap((role) => signingLines(state, role, labelOf(role, state))),
    ],
  };
}

/** As much as one paragraph of a form holds. */
const LONGEST = 2000;

/** Who sat in which of several groups: the columns say the first, the second and so on. */
const teamsOf = (state: SittingState): string[] => (hasPanels(state) ? [whoSat(state).slice(0, LONGEST)] : []);

/** Keys and roles that changed hands. */
const authorityOf = (state: SittingState): string[] =>
  authorityNotes(state).map(({ at, text }) => `${dateTimeInChina(at)} ${text[0]}`.slice(0, LONGEST));

/** What stands against the sitting or somebody in it, with the reason that work went on; last what nobody has stated. */
function answersOf(state: SittingState): string[] {
  const concerns = concernsOf(state);
  const found = concernLines(state, concerns).map((line) => {
    const said = { ...line, state: standingSaid(line)[0] };
    return fill(line.reason === '' ? words.unanswered : words.answered, said).slice(0, LONGEST);
  });
  const names = openNames(concerns).map(({ sentence: [zh], count }) => fill(zh, { count }));
  const open = fill(words.open, { state: concernWords.open[0], names: names.join('、') });
  return names.length === 0 ? found : [...found, open.slice(0, LONGEST)];
}

/** 应考 = 实考 + 缺考; whoever broke the rules did sit the exam, and whoever is not eligible was never to. */
function countsOf(verdicts: readonly ResultVerdict[]): string {
  const count = (verdict: ResultVerdict): number => verdicts.filter((each) => each === verdict).length;
  const [unfinished, stopped] = [count('open') + count('invalid'), count('ineligible')];
  const counts = fill(words.counts, {
    all: verdicts.length - stopped,
    present: verdicts.length - stopped - count('absent'),
    absent: count('absent'),
    void: count('void'),
    pass: count('pass'),
    fail: count('fail'),
  });
  const more = [[words.stopped, stopped] as const, [words.unfinished, unfinished] as const];
  return counts + more.map(([text, of]) => (of === 0 ? '' : fill(text, { count: of }))).join('');
}

const labelOf = (role: SigningRole, state: SittingState): string =>
  role === 'lead' ? procedureOf(state.sitting).paper.lead : paper.signers[role];

/** Where stages are decided one by one every expert signs the register too: with a name once all that was expected of them is signed. */
function expertsOf(state: SittingState): SignatureLine[] {
  if (procedureOf(state.sitting).resultShape !== 'stages') return [];
  const { rows } = ledgerOf(state);
  return expectedExaminers(state).map(({ personId, name }) => {
    const owed = rows.filter(({ examiner, stage }) => examiner.personId === personId && DUE.has(stage));
    const signed = owed.map(({ candidate }) => sheetOf(state, { ...candidate, examinerId: personId }).signature);
    const last = signed.at(-1);
    if (last === undefined || last === null || signed.includes(null)) return blankLine(paper.expert);
    return { label: paper.expert, name, at: dateInChina(last.at), digest: last.digest, opinion: '' };
  });
}
/** Stages in which an expert owes a signature. */
const DUE: ReadonlySet<SheetStage> = new Set(['empty', 'started', 'complete', 'signed', 'corrected', 'recused']);
