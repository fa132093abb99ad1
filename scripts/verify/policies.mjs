// What each document allows a sitting to be opened with, told here a second time (docs/format.md, section 3): which
// procedures, and how loose its settings may be. A pass mark of null: the document leaves it to the plan.

const SIXTY = 6000;
const PRACTICAL = { passMark: SIXTY };
/** Nobody gives marks: one person decides, and no mark can be set higher. */
const RECOGNITION = { passMark: SIXTY, exactly: true, panelOf: 1 };
const DOCUMENTS = {
  'tianjin-appraisal': {
    practical: PRACTICAL,
    review: { passMark: SIXTY, exactly: true, atLeast: 3 },
    recognition: RECOGNITION,
  },
  'tianjin-enterprise': { practical: PRACTICAL, recognition: RECOGNITION },
  'chongqing-crossover': { practical: PRACTICAL, panel: { passMark: SIXTY, share: [2, 3], panelOf: 3 } },
  'tianjin-chief': { practical: { passMark: null } },
  'huangshi-reform': { practical: PRACTICAL, recognition: RECOGNITION },
};
const VERSIONS = ['1', '2'];

export function judgePolicy({ policy, procedure, settings }, wrong) {
  const allowed = Object.hasOwn(DOCUMENTS, policy.id) ? DOCUMENTS[policy.id][procedure] : undefined;
  if (allowed === undefined || !VERSIONS.includes(policy.version)) return wrong('policy_unknown', 'policy');
  const { passMark, exactly = false, atLeast = 1, share, panelOf } = allowed;
  const { memberShare, examinersPerCandidate: examiners } = settings;
  const isLow = settings.passMark < (passMark ?? 1) || (exactly && settings.passMark !== passMark);
  const isFew = examiners < atLeast || (panelOf !== undefined && examiners !== panelOf);
  const isMeagre = share !== undefined && memberShare && memberShare.num * share[1] < share[0] * memberShare.den;
  if (isLow || isFew || isMeagre) wrong('settings_looser', 'settings');
}
