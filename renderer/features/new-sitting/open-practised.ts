import { beginSitting } from '#renderer/data/home/begin-sitting.ts';
import { databaseOf, type Home } from '#renderer/data/home/load-home.ts';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import { practicePlanStaff, PRACTICE_SCHEME, staffFor } from '#renderer/data/practice/practice-data.ts';
import { PRACTICE_PIN } from '#renderer/host/session.ts';
import { invoke } from '#renderer/host/bridge.ts';
import { inTurns } from '#renderer/turns/in-turns.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { admissionChunks } from '#shared/importing/admission.ts';
import type { Plan } from '#shared/model/plan.ts';
import type { Person } from '#shared/model/staff.ts';
import { PROCEDURES } from '#shared/procedures/registry.ts';
import type { Body } from '#shared/record/body.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { ReadySitting } from './plan-draft.ts';

/** The invented people of a practice plan, and the keys of those who may keep its record. */
export type PracticeStaff = { readonly people: readonly Person[]; readonly keys: readonly Body[] };

/** Those of each plan that was practised since the page was loaded: a 补考 is held by the same people. */
const hired = new Map<string, PracticeStaff>();

/** Makes them: site head and clerk have their keys at once, so that theory scores and 公示 need no sitting to be opened first. */
export async function practiceStaffOf(planId: string): Promise<Result<PracticeStaff, HostFailure>> {
  const known = hired.get(planId);
  if (known !== undefined) return ok(known);
  const people = practicePlanStaff(() => crypto.randomUUID());
  const keys: Body[] = [];
  for (const { personId, idNumber, name, role } of people) {
    if (role !== 'site-head' && role !== 'clerk') continue;
    const made = await invoke('keys:create', { practice: true, personId, idNumber, name, pin: PRACTICE_PIN });
    if (!made.ok) return made;
    keys.push({ type: 'key_registered', personId, publicKey: made.value.publicKey });
  }
  hired.set(planId, { people, keys });
  return ok({ people, keys });
}

/** Opens one sitting of a practice plan with its people, staff and scheme, ready to be held. */
export async function openPractised(
  home: Home,
  { sitting, draft, candidates }: ReadySitting,
  source: Plan['source'],
  { people, keys }: PracticeStaff,
): Promise<Result<null, HostFailure | OpenSittingFailure>> {
  const { fixedScheme } = PROCEDURES[draft.way.procedure];
  const scheme = fixedScheme === null ? PRACTICE_SCHEME : fixedScheme(draft.thesisEntry);
  const chunks = await inTurns(admissionChunks(candidates));
  const admitted = chunks.map((some) => ({ type: 'candidates_admitted', candidates: some, source }) as const);
  const begun = await beginSitting(databaseOf(home, true), { sitting }, [
    { type: 'staff_named', people: staffFor(people, PROCEDURES[draft.way.procedure].group.isDrawn), source: null },
    ...keys,
    ...admitted,
    { type: 'scheme_adopted', scheme, source: null },
  ]);
  return begun.ok ? ok(null) : begun;
}
