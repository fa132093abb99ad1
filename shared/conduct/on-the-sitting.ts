import { assignmentFault, mayAssign } from '../certificates/assignment.ts';
import { leads, type Person } from '../model/staff.ts';
import { readStatement } from '../model/takeover.ts';
import { isSittingInForce } from '../documents/desk/desk.ts';
import { hasSigned, missingBeforeSigning, type Obstacle } from '../progress/before-signing.ts';
import { paperCheckObstacle } from '../progress/paper-check.ts';
import { isHeldUnder } from '../model/sitting.ts';
import { seatsOfPanel } from '../procedures/parts/seats.ts';
import { procedureOf } from '../procedures/registry.ts';
import { isLed } from '../procedures/scorers.ts';
import type { BodyOf } from '../record/body.ts';
import { hasPanels } from '../record/panels.ts';
import type { SittingState } from '../record/state.ts';
import { writerOf } from '../record/succession.ts';
import { err } from '../base/result.ts';
import { mayExplainClock } from './clock.ts';
import { allKnown, roleOf } from './known.ts';
import { mayStandUnder } from './on-the-policy.ts';
import { verdictsLetSign } from './on-verdicts.ts';
import { fine, refuse, type Permission } from './refusal.ts';

// What is said about the sitting as a whole: signatures, the closing, exceptions, another station, certificate numbers.

/** The edition from which on roles hang on the site head's key. */
const ROOTED = 3;

/** A sitting is opened by the site head its roles hang on; nothing comes of practice, nor did older editions ask for it. */
export function mayOpen(
  state: SittingState,
  { sitting, root }: BodyOf<'sitting_opened'>,
  actor: string | null,
): Permission {
  if (state.sitting !== null) return refuse('sitting_opened_already');
  const lawful = mayStandUnder(sitting);
  if (!lawful.ok) return lawful;
  if (root === undefined) return isHeldUnder(sitting, ROOTED) && !sitting.practice ? refuse('root_missing') : fine;
  const { personId, role } = root.siteHead;
  if (actor !== personId) return refuse('sign_in_first');
  return role === 'site-head' ? fine : refuse('role_may_not');
}

export function mayNumber(
  state: SittingState,
  body: BodyOf<'certificates_assigned'>,
  actor: string | null,
): Permission {
  const role = roleOf(state, actor);
  if (role === null || !mayAssign(role)) return refuse('role_may_not');
  const known = allKnown(state, body.certificates);
  if (!known.ok) return known;
  const fault = assignmentFault(state, body);
  return fault === null ? fine : err(fault);
}

/** From this edition on only what is out of the ordinary is explained, and a takeover says it with its certificate. */
const ORDINARY_UNEXPLAINED = 6;

/** Whether to go on under a document that is not in force is for the site head to answer for; a clock also for the supervisor. */
export function mayExplain(state: SittingState, body: BodyOf<'exception_explained'>, actor: string | null): Permission {
  const role = roleOf(state, actor);
  if (body.what === 'clock_set_back') return role !== null && mayExplainClock(role) ? fine : refuse('role_may_not');
  if (body.what === 'policy_not_in_force' && role !== 'site-head') return refuse('role_may_not');
  if (!isHeldUnder(state.sitting, ORDINARY_UNEXPLAINED)) return fine;
  if (body.what === 'policy_not_in_force' && isSittingInForce(state)) return refuse('verdict_not_there');
  return body.what === 'station_replaced' ? refuse('takeover_out_of_turn') : fine;
}

/** Only the station that writes now can be replaced; its signature is judged where keys are known. */
export function mayTakeOver(state: SittingState, body: BodyOf<'station_replaced'>): Permission {
  return readStatement(body.text)?.oldStationId === writerOf(state)?.stationId ? fine : refuse('takeover_out_of_turn');
}

export function maySignSitting(state: SittingState, body: BodyOf<'sitting_signed'>, actor: string | null): Permission {
  const person = state.people.get(body.personId);
  if (person === undefined) return refuse('person_unknown');
  if (actor !== body.personId) return refuse('sign_in_first');
  const mayBe = {
    checker: person.role === 'checker',
    lead: leads(person.role),
    supervisor: person.role === 'supervisor',
  };
  if (!mayBe[body.role]) return refuse('role_may_not');
  if (body.role === 'lead' && !leadsPanel(state, person)) return refuse('role_may_not');
  if (state.keys.get(body.personId) !== body.publicKey) return refuse('key_changed');
  if (state.signatures.some((s) => s.personId === body.personId || s.publicKey === body.publicKey))
    return refuse('signer_twice');
  const obstacle = missingBeforeSigning(state, body.role);
  if (obstacle === null) return verdictsLetSign(state);
  if (obstacle.kind === 'proofreading_open') return refuse('proofreading_open', { count: obstacle.count });
  return refuse(isOfPaperCheck(obstacle) ? 'paper_check_open' : 'signing_order');
}

/** Where there are several panels only who sits on one leads it at the signature, or who leads above one that has no lead of its own. */
const leadsPanel = (state: SittingState, { personId }: Person): boolean =>
  !hasPanels(state) ||
  state.panels.some(
    (panel) =>
      !isLed(state, panel) ||
      seatsOfPanel(state, procedureOf(state.sitting).group, panel).some((seat) => seat.includes(personId)),
  );

export function mayClose(state: SittingState): Permission {
  if (!hasSigned(state, 'lead')) return refuse('signing_order');
  return paperCheckObstacle(state) === null ? fine : refuse('paper_check_open');
}

const isOfPaperCheck = ({ kind }: Obstacle): boolean => kind === 'paper_check_open' || kind === 'paper_check_undrawn';
