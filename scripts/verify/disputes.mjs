import { isSigned } from './signature.mjs';

// 公示 and 争议 in the record of a plan (docs/format.md, section 10), told without the app: who objected, what was answered, whether the
// signatures under an effect hold, and that nobody has a certificate whom an objection stands against.

/** The role on a sitting's list by which somebody signs as one of these. */
const SIGNS_AS = {
  checker: 'checker',
  'examiner-lead': 'lead',
  'expert-lead': 'lead',
  supervisor: 'supervisor',
  'site-head': 'site-head',
};

/** Every line of disputes that does not follow from the lines before, told to `flaw(line, why)`; answers the objections as they stand. */
export function readDisputes(entries, digests, planId, flaw) {
  const objections = new Map();
  const periods = [];
  const rules = {
    publicity_started: (body) => {
      if (body.on >= body.until || periods.at(-1)?.end === null) return 'publicity';
      periods.push({ start: body.on, until: body.until, end: null });
      return null;
    },
    publicity_ended: ({ on }) => {
      const running = periods.at(-1);
      const isOpen = [...objections.values()].some(({ closedAt }) => closedAt === null);
      if (running?.end !== null || !(on >= running.until) || isOpen) return 'publicity';
      running.end = on;
      return null;
    },
    objection_raised: ({ objectionId, on, about }, { at }) => {
      const isInTime = periods.some(({ start, end }) => start <= on && (end === null || on <= end));
      if (objections.has(objectionId) || !isInTime) return 'objection';
      objections.set(objectionId, { about, at, on, answer: null, signers: [], closedAt: null, effect: null });
      return null;
    },
    objection_answered: ({ objectionId, on, effect }, { at, seq }) => {
      const held = objections.get(objectionId);
      if (held === undefined || held.closedAt !== null || on < held.on) return 'answer';
      Object.assign(held, { answer: seq, signers: [], effect, closedAt: effect.kind === 'none' ? at : null });
      return null;
    },
    correction_signed: (body, { at, personId }) => {
      const held = objections.get(body.objectionId);
      const { role, digest, publicKey, signature, objectionId } = body;
      if (held === undefined || held.closedAt !== null || held.answer === null) return 'signed';
      if (digest !== digests[held.answer]) return 'signed';
      const text = [planId, objectionId, role, digest].join('\n');
      if (!isSigned('correction', text, publicKey, signature)) return 'signed';
      if (held.signers.some((one) => one.personId === personId || one.role === role)) return 'signed';
      held.signers.push({ personId, role });
      const has = (one) => held.signers.some((signer) => signer.role === one);
      if (has('checker') && has('lead') && (has('supervisor') || has('site-head'))) held.closedAt = at;
      return null;
    },
  };
  for (const [seq, entry] of entries.entries()) {
    const why = rules[entry.body.type]?.(entry.body, entry) ?? null;
    if (why !== null) flaw(seq + 3, why);
  }
  return [...objections.values()];
}

/** As whom somebody of a role signs a correction. */
export const signsAs = (role) => SIGNS_AS[role] ?? null;

/** Certificates given while an objection about their holder was open, or after one that took the result away. */
export function disputedNumbers(objections, certificates) {
  const keyOf = ({ name, idNumber }) => `${idNumber}/${name}`;
  return certificates.filter(({ holder, at, isWeighed = false }) => {
    const own = objections.filter((one) => keyOf(one.about) === keyOf(holder) && one.at <= at);
    if (own.some(({ closedAt }) => closedAt === null || at < closedAt)) return true;
    if (isWeighed) return own.some(({ effect }) => effect.kind === 'removed');
    // of several corrections of one attempt the last one stands
    const last = new Map(own.map(({ effect }) => [JSON.stringify([effect.subject, effect.of]), effect]));
    const failed = [...last.values()].some(({ kind, fresh }) => kind === 'corrected' && fresh.outcome === 'failed');
    return failed || own.some(({ effect }) => effect.kind === 'removed');
  });
}

/** Certificates of somebody who had not passed in the sitting, and whom no correction that was signed by then made pass there. */
export function uncorrectedNumbers(objections, certificates) {
  const keyOf = ({ name, idNumber }) => `${idNumber}/${name}`;
  return certificates.filter(({ holder, at, passed, sittingId, isWeighed = false }) => {
    // what one subject lacks the weights of the others may make up for: that they do, the joint result says
    if (passed || isWeighed) return false;
    const own = objections.filter(
      ({ about, closedAt, effect }) =>
        keyOf(about) === keyOf(holder) && closedAt !== null && closedAt <= at && effect.of?.sittingId === sittingId,
    );
    return own.at(-1)?.effect.fresh.outcome !== 'passed';
  });
}
