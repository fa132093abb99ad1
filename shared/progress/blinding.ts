import type { Candidate } from '../model/candidate.ts';
import { seesNames } from '../model/codes.ts';
import { PHOTO_RULE } from '../model/photo.ts';
import type { Role } from '../model/staff.ts';
import { asksForCodes, codesOf, type Coding } from '../record/codes.ts';
import type { SittingState } from '../record/state.ts';

// What whoever marks, checks or leads may know of candidates (本场次规定): a code each, until the lead has signed the results.

type Blinding = Pick<SittingState, 'sitting' | 'decided'>;

/** Whether names are kept from those who mark: from the opening until the lead first signed, and never again after it. */
export const hidesNames = ({ sitting, decided }: Blinding): boolean => asksForCodes(sitting) && decided === null;

/** Whether somebody of this role (null: nobody signed in) knows candidates by their codes alone. */
export const isBlindTo = (state: Blinding, role: Role | null): boolean => hidesNames(state) && !seesNames(role);

/** What stands where a candidate has no code yet. */
const UNDRAWN = '—';

/** Somebody who is known by a code: nothing of theirs is left but what they are assessed in. */
const coded = (candidate: Candidate, code: string | undefined): Candidate => ({
  ...candidate,
  ...{
    number: code ?? UNDRAWN,
    name: code === undefined ? UNDRAWN : `考生${code}`,
    idType: '',
    idNumber: '',
    sex: null,
    birthDate: null,
  },
  ...{ employer: '', phone: '', extra: {} },
});

/** The roster by codes and in their order: that of the roster would tell who is who. */
function codedRoster(state: Coding): ReadonlyMap<string, Candidate> {
  const codes = codesOf(state);
  const order = codes.size > 0 ? [...codes.keys()] : [...state.candidates.keys()].sort();
  return new Map(
    order.flatMap((id) => {
      const candidate = state.candidates.get(id);
      return candidate === undefined ? [] : [[id, coded(candidate, codes.get(id))] as const];
    }),
  );
}

/**
 * A sitting as whoever marks may see it. To be shown and printed, never signed or judged: what is signed names the candidate. Texts that
 * people wrote are left as they are.
 */
export function blindState(state: SittingState): SittingState {
  const { candidates, corrections, facts, promises } = state;
  return {
    ...state,
    candidates: kept(candidates, state.draws, () => codedRoster(state)),
    corrections: kept(corrections, candidates, () => corrections.filter(({ of }) => !candidates.has(of))),
    facts: kept(facts, facts, () => new Map([...facts].filter(([key]) => !key.startsWith(`${PHOTO_RULE}/`)))),
    // a signature is a name
    promises: kept(
      promises,
      promises,
      () => new Map([...promises].map(([id, all]) => [id, all.map((one) => ({ ...one, strokes: [] }))])),
    ),
  };
}

/** What was made of two parts of a state, kept as long as they are: every mark asks again. */
const made = new WeakMap<object, WeakMap<object, unknown>>();
function kept<T>(first: object, second: object, make: () => T): T {
  const inner = made.get(first) ?? new WeakMap<object, unknown>();
  made.set(first, inner);
  const known = inner.get(second) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  inner.set(second, fresh);
  return fresh;
}

/** What a candidate is called on paper: number and code, or the code alone where that is all there is. */
export function numberAndCode(state: Coding, { candidateId, number }: Candidate): string {
  const code = codesOf(state).get(candidateId);
  return code === undefined || code === number ? number : `${number}（${code}）`;
}
