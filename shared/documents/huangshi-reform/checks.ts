import { cite } from '#shared/law/huangshi-reform/policy.ts';
import type { Verdict } from '#shared/law/parts/verdict.ts';
import { procedureOf } from '#shared/procedures/registry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { evaluatedWords, heldInFull } from '#shared/words/evaluations.ts';
import { channelWords } from '#shared/words/channels.ts';
import { evaluationOf } from '../parts/way.ts';
import { choices, type Check } from '../parts/check.ts';
import { HUANGSHI_WAYS } from './ways.ts';
import { checkWords, fieldWords } from './words.ts';

/** 技能人才评价制度改革的意见. */
export const HUANGSHI: readonly Check[] = [
  {
    rule: 'hs.channel',
    title: checkWords.channel,
    fields: [
      { name: 'specialised', label: fieldWords.specialised, kind: 'yes-no' },
      { name: 'entryControlled', label: fieldWords.hsEntryControlled, kind: 'yes-no' },
      { name: 'listed', label: fieldWords.listed, kind: 'yes-no' },
    ],
    known: () => ({}),
    read: readChannel,
  },
  {
    rule: 'hs.mode',
    title: checkWords.mode,
    applies: ({ sitting }) =>
      sitting?.evaluation === undefined && (sitting?.channel === undefined || sitting.channel === 'recognition'),
    fields: [
      {
        name: 'mode',
        label: fieldWords.mode,
        kind: 'choice',
        choices: choices({
          comprehensive: fieldWords.comprehensive,
          performance: fieldWords.performance,
          process: fieldWords.process,
          contest: fieldWords.contest,
        }),
      },
    ],
    known: () => ({ scores: {} }),
    read: readMode,
  },
  {
    // what the opening says nobody has to state
    rule: 'hs.mode',
    title: checkWords.mode,
    applies: ({ sitting }) => sitting?.evaluation !== undefined,
    fields: [],
    known: ({ sitting }) => ({
      ...{ scores: {}, mode: sitting?.evaluation?.mode },
      planned: sitting?.evaluation?.subjects.map(({ subject }) => subject),
    }),
    read: readEvaluation,
  },
];

/** The channel an occupation goes must be the one this sitting was opened for. */
function readChannel(verdict: Verdict, { sitting }: SittingState): Verdict {
  const due = Object.entries(channelWords).find(([channel]) => channel === verdict.values['channel']);
  const own = sitting?.channel;
  if (due === undefined || own === undefined || own === due[0]) return verdict;
  const text = `本场次按${channelWords[own][0]}建立，应为${due[1][0]}`;
  return {
    ...verdict,
    outcome: 'fail',
    because: [...verdict.because, cite(verdict.because[0]?.article ?? '（二）', 'other_channel', text)],
  };
}

const MODE_ARTICLES: readonly (readonly [article: string, name: string, subjects: number])[] = [
  ['（九）1', '综合鉴定设理论、实际操作、面试答辩三科', 3],
  ['（九）2', '业绩考评设理论、实际操作、业绩评审、成果展示四科', 4],
  ['（九）3', '过程考核只设过程考核一科', 1],
  ['（九）4', '竞赛选拔不设科目', 0],
];

/** The subjects that the opening names are of its mode, or it could not have been opened; what is held here is one of them. */
function readEvaluation(verdict: Verdict, { sitting }: SittingState): Verdict {
  const way = evaluationOf(HUANGSHI_WAYS, sitting);
  const evaluation = sitting?.evaluation;
  if (way === undefined || evaluation === undefined) return verdict;
  const all = evaluation.subjects.map(({ subject }) => evaluatedWords[subject][0]).join('、');
  const text = `${way.title[0]}，计划设${all}，本场次为${heldInFull(evaluation)}`;
  const rest = verdict.because.filter(({ code }) => code === 'policy_not_in_force');
  return { ...verdict, outcome: 'pass', because: [cite(way.article, 'has_subject', text), ...rest] };
}

/** Marks are given later: now it only matters whether the mode has what this sitting holds, the practical exam or no exam at all. */
function readMode(verdict: Verdict, { sitting }: SittingState): Verdict {
  const { subjects } = verdict.values;
  if (!Array.isArray(subjects)) return verdict;
  const [article, has] = MODE_ARTICLES.find(([, , count]) => count === subjects.length) ?? ['（九）', ''];
  const { givesMarks } = procedureOf(sitting);
  const fits = givesMarks ? subjects.includes('practical') : subjects.length === 0;
  const text = !givesMarks
    ? `${has}，本场次不考试，直接认定`
    : fits
      ? `${has}，本场次考核实际操作`
      : `${has}，没有本场次考核的实际操作`;
  const outcome = fits ? 'pass' : 'fail';
  const rest = verdict.because.filter(({ code }) => code === 'policy_not_in_force');
  return { ...verdict, outcome, because: [cite(article, fits ? 'has_practical' : 'no_practical', text), ...rest] };
}
