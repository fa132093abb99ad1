import { jointResults } from './joint-result.mjs';

// Every certificate number that stands, against what its holder's plan came to (docs/format.md, section 10).

/** From this edition on no number is recorded for anybody whose joint result is no pass. */
const JOINT_SINCE = 10;
const KEYS = { fail: 'number_failed', lacks: 'number_lacks', untold: 'number_untold' };

/** Numbers that the joint result does not bear out, each told to `wrong`, or to `note` where that is not for this verifier to judge. */
export function judgeNumbers(plan, records, { wrong, note }) {
  const resultOf = jointResults(plan, records);
  for (const { state } of records) {
    const { edition = 1 } = state.sitting;
    for (const [candidateId, { number }] of state.certificates) {
      const candidate = state.candidates.get(candidateId);
      const { verdict, subject } = resultOf(candidate);
      if (verdict === 'pass') continue;
      const say = edition >= JOINT_SINCE && verdict !== 'untold' ? wrong : note;
      say(KEYS[verdict], { number, name: candidate.name, subject });
    }
  }
}
