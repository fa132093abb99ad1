// Which subjects a plan asks of somebody, and by what mark a list passes (docs/format.md, section 10).

/** What holds until a plan settles it. */
export const FIRST_SETTINGS = {
  subjects: { ordinary: ['theory', 'practical'], senior: ['theory', 'practical', 'review'] },
  ...{ theoryPassMark: 6000, validMonths: null, counts: 'passed' },
};
const IN_TURN = ['theory', 'practical', 'process', 'performance', 'showcase', 'interview', 'thesis', 'review'];
const BOTH = ['theory', 'practical'];

const DOCUMENTS = {
  'tianjin-appraisal': ({ level }) =>
    ({ technician: [...BOTH, 'review'], 'senior-technician': [...BOTH, 'thesis', 'review'] })[level] ?? BOTH,
  'chongqing-crossover': ({ procedure }) => (procedure === 'panel' ? [...BOTH, 'review'] : BOTH),
  'tianjin-chief': () => ['review'],
  'huangshi-reform': ({ channel }) => (channel === 'appraisal' ? BOTH : null),
};

/** Every subject owed by somebody of that level in that sitting, in order. */
export function owedIn({ procedure, policy, channel, evaluation }, level, settings) {
  if (procedure === 'recognition') return ['recognition'];
  const asked =
    evaluation !== undefined
      ? evaluation.subjects.map(({ subject }) => subject)
      : Object.hasOwn(DOCUMENTS, policy.id)
        ? DOCUMENTS[policy.id]({ level, procedure, channel })
        : null;
  const { ordinary, senior } = settings.subjects;
  const isSenior = !['junior', 'intermediate', 'advanced'].includes(level);
  const byPlan = channel === 'specialised' ? ['practical'] : isSenior ? senior : ordinary;
  return IN_TURN.filter((subject) => (asked ?? byPlan).includes(subject));
}

/** Levels of which a document names the mark that passes. */
const NAMED = { 'tianjin-appraisal': ['technician', 'senior-technician'], 'tianjin-chief': ['special', 'chief'] };

/** What a score on a list has to reach: somebody's own, else the document's 60, else of theory the plan's. */
export function listMark(subject, { policy }, level, { settings, own }) {
  if (own !== null) return own[subject];
  const isNamed = Object.hasOwn(NAMED, policy.id) && NAMED[policy.id].includes(level);
  return subject === 'theory' && !isNamed ? settings.theoryPassMark : 6000;
}

/** Whether an application could have excused somebody from theory: that it did, host and central judge. */
export const mayBeExcused = ({ policy, channel }, isExempt) =>
  policy.id === 'chongqing-crossover' || (policy.id === 'tianjin-appraisal' && (channel === 'crossover' || isExempt));
