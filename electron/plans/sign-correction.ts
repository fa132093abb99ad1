import { err, ok, type Result } from '#shared/base/result.ts';
import { correctionText, type CorrectionRole, type CorrectionSigned } from '#shared/plans/dispute-entry.ts';
import { rolesWanted } from '#shared/plans/disputes.ts';
import { refuseKey } from '#shared/plans/keepers.ts';
import { peopleBook } from '#shared/plans/people-book.ts';
import type { PlanEntry } from '#shared/plans/plan-entry.ts';
import { planRecordOf } from '#shared/plans/plan-record.ts';
import type { Role } from '#shared/model/staff.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import type { Input } from '#shared/wire/host/contract.ts';
import type { KeyRing } from '../keys/key-ring.ts';

/** As whom somebody of this role signs a correction; null where nobody asks for theirs. */
const SIGNS_AS: Readonly<Record<Role, CorrectionRole | null>> = {
  ...{ checker: 'checker', 'examiner-lead': 'lead', 'expert-lead': 'lead' },
  ...{ supervisor: 'supervisor', 'site-head': 'site-head' },
  ...{ examiner: null, expert: null, clerk: null },
};

type Signing = {
  readonly planId: string;
  readonly entries: readonly PlanEntry[];
  /** The digest of each line of the record, in order. */
  readonly digests: readonly string[];
};

/** What somebody's signature under an answer adds to the record, once the host has looked whether it may. */
export async function signCorrection(
  ring: Pick<KeyRing, 'sign'>,
  sittings: readonly SittingState[],
  { planId, entries, digests }: Signing,
  { practice, log, personId, pin, objectionId }: Input<'plan:sign'>,
): Promise<Result<{ by: Pick<PlanEntry, 'by' | 'personId' | 'log'>; body: CorrectionSigned }, HostFailure>> {
  const objection = planRecordOf(entries).objections.find((one) => one.objectionId === objectionId);
  if (objection === undefined) return err({ kind: 'objection_unknown' });
  const { answer, signatures } = objection;
  if (objection.state !== 'signing' || answer === null) return err({ kind: 'objection_settled' });
  const state = sittings.find(({ sitting }) => sitting?.sittingId === log);
  const person = state?.people.get(personId);
  if (state?.sitting == null || person === undefined) return err({ kind: 'plan_not_signed_in' });
  const detail = { name: person.name, title: state.sitting.title };
  const role = SIGNS_AS[person.role];
  if (role === null || peopleBook(state.candidates.values()).find(objection.about) === undefined)
    return err({ kind: 'plan_signer_wrong', detail });
  if (signatures.some((one) => one.personId === personId) || !rolesWanted(signatures).includes(role))
    return err({ kind: 'plan_signed_already', detail });
  const digest = digests[answer.seq] ?? '';
  const signed = await ring.sign(
    { practice, personId, pin },
    'correction',
    correctionText(planId, { objectionId, role, digest }),
  );
  if (!signed.ok) return signed;
  // the PIN opens whatever key lies here: it must be the one that the sitting knows
  if (refuseKey(state, personId, signed.value.publicKey)) return err({ kind: 'plan_key_unknown', detail });
  const body: CorrectionSigned = { type: 'correction_signed', objectionId, role, digest, ...signed.value };
  return ok({ by: { by: person.name, personId, log }, body });
}
