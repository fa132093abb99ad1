import { listOf, NAME, object, oneOf, text, whole } from './fields.mjs';

// An evaluation of several subjects, as the opening of each of its sittings says it (docs/format.md, section 3).

const HELD = ['practical', 'process', 'performance', 'showcase', 'interview'];
const BASIS = object({ kind: oneOf('national', 'provincial', 'norm', 'specialised'), name: NAME });
/** 评价依据: a kind, and the name of the norm. */
export const isBasis = (value) => BASIS(value) && text(200, 1)(value.name);

const PARTS = object({ count: whole(2, 31), join: oneOf('each', 'mean') });
const SUBJECT = object({ subject: oneOf('theory', ...HELD), 'weight?': whole(1, 99), 'parts?': PARTS });
const EVALUATION = object({
  mode: oneOf('comprehensive', 'performance', 'process', 'combined'),
  subjects: listOf(SUBJECT, 1, 6),
  ...{ passMark: whole(6000, 10_000), holds: oneOf(...HELD), 'part?': whole(1, 31) },
});

/** Each subject once, the one held here among them, weights on all of them or none, and a part where it falls into some. */
export function isEvaluation(value) {
  if (!EVALUATION(value)) return false;
  const { subjects, holds, part } = value;
  const own = subjects.filter(({ subject }) => subject === holds);
  const names = new Set(subjects.map(({ subject }) => subject));
  const weighed = subjects.filter(({ weight }) => weight !== undefined);
  const sum = weighed.reduce((all, { weight }) => all + weight, 0);
  const isPart = own[0]?.parts === undefined ? part === undefined : part !== undefined && part <= own[0].parts.count;
  return (
    own.length === 1 &&
    names.size === subjects.length &&
    isPart &&
    subjects.every(({ subject, parts }) => parts === undefined || subject === 'process') &&
    (weighed.length === 0 || (weighed.length === subjects.length && sum === 100))
  );
}

// What each document says of it: the subjects of a mode, and the norms of a channel.

const EVERY = ['theory', ...HELD];
const MODES = {
  'huangshi-reform': {
    comprehensive: ['theory', 'practical', 'interview'],
    performance: ['theory', 'practical', 'performance', 'showcase'],
    process: ['process'],
  },
  'tianjin-enterprise': { combined: EVERY, process: EVERY },
};
const BASES = {
  'huangshi-reform': {
    recognition: ['national', 'provincial'],
    appraisal: ['national'],
    specialised: ['specialised'],
  },
  'tianjin-enterprise': { recognition: ['national', 'norm'] },
};
const known = (table, id, key) => (Object.hasOwn(table, id) && Object.hasOwn(table[id], key) ? table[id][key] : []);

export function judgeEvaluation({ policy, procedure, channel, plan, basis, evaluation, edition = 1 }, wrong) {
  if (evaluation !== undefined) {
    const allowed = known(MODES, policy.id, evaluation.mode);
    const again = plan?.resit?.subject ?? evaluation.holds;
    const isKnown = evaluation.subjects.every(({ subject }) => allowed.includes(subject));
    if (!isKnown || procedure !== 'practical' || channel !== 'recognition' || again !== evaluation.holds)
      wrong('evaluation_unknown', 'evaluation');
    // one sitting of several is joined with nothing outside a plan
    const isWhole = evaluation.subjects.length === 1 && evaluation.subjects[0].parts === undefined;
    if (edition >= 10 && plan === undefined && !isWhole) wrong('evaluation_unplanned', 'evaluation');
  }
  if (basis !== undefined && !known(BASES, policy.id, channel).includes(basis.kind)) wrong('basis_unknown', 'basis');
}

/** What the whole evaluation is, as one text: the same in every sitting of somebody. */
export const evaluationText = ({ evaluation }) =>
  evaluation === undefined
    ? ''
    : JSON.stringify([
        evaluation.mode,
        evaluation.passMark,
        evaluation.subjects.map(({ subject, weight, parts }) => [subject, weight, parts?.count, parts?.join]),
      ]);
