import type { Input } from '#shared/wire/host/contract.ts';
import type { HostFailure } from '#shared/wire/host/failure.ts';
import { forge } from '#shared/record/chain.ts';
import type { Head } from '#shared/record/entry.ts';
import type { SittingState } from '#shared/record/state.ts';
import { whoMayAnswer } from '#shared/record/who-answers.ts';
import { writerOf } from '#shared/record/succession.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Log } from '../log/logger.ts';
import type { Journals } from './journals.ts';

type Ports = {
  readonly journals: Pick<Journals, 'list' | 'stateOf' | 'accept' | 'record' | 'isCut'>;
  readonly ring: Pick<KeyRing, 'check'>;
  readonly now: () => Date;
  readonly log: Log;
};
type Asked = Input<'journal:accept-cut'>;

/**
 * Goes on with a journal that was cut, as it is now. The site head answers for it, where the record still knows their key, else anybody
 * whose key it knows; they prove themselves by their PIN, and the record says in a note what was missing and why it went on.
 */
export async function acceptCut(
  { journals, ring, now, log }: Ports,
  { pin, reason, personId, ...owner }: Asked,
): Promise<Result<Head, HostFailure>> {
  const isCut = await journals.isCut(owner);
  const known = journals.list().find((one) => one.log === owner.log && one.practice === owner.practice);
  if (known === undefined || !isCut) return err({ kind: 'log_missing' });
  const state = await journals.stateOf(owner);
  if (!state.ok) return state;
  const answers = whoMayAnswer(state.value).some((person) => person.personId === personId);
  if (!answers) return err({ kind: 'not_signed_in', detail: { personId, name: '' } });
  const proved = await ring.check({ practice: owner.practice, personId, pin });
  if (!proved.ok) return proved;
  if (state.value.keys.get(personId) !== proved.value.publicKey)
    return err({
      kind: 'session_of_another',
      detail: { personId, name: state.value.people.get(personId)?.name ?? '' },
    });
  const held = known.head.seq + 1;
  const reached = (known.reached ?? known.head.seq) + 1;
  const head = await journals.accept(owner);
  log('journal_cut_accepted', `${owner.log} ${held} ${reached}`);
  const text = `本机流水曾有 ${reached} 条，现有 ${held} 条，按现有内容继续：${reason}`;
  const noted = await note({ journals, now }, state.value, personId, text);
  return ok(noted ?? head);
}

/** Writes it into the record; null where that takes no notes any more, because the sitting is closed. */
async function note(
  { journals, now }: Pick<Ports, 'journals' | 'now'>,
  state: SittingState,
  actor: string,
  text: string,
): Promise<Head | null> {
  const { sitting, head, high } = state;
  if (sitting === null) return null;
  const at = now().toISOString();
  const where = { log: sitting.sittingId, station: writerOf(state)?.stationId ?? sitting.stationId, actor, at, high };
  const elapsed = Math.round(process.uptime() * 1000);
  const forged = forge(head, { type: 'note_added', candidateId: null, text }, { ...where, elapsed });
  if (!forged.ok) return null;
  const owner = { log: sitting.sittingId, practice: sitting.practice };
  const recorded = await journals.record(owner, [forged.value.line], { thirdCopyKept: true, objection: () => null });
  return recorded.ok ? recorded.value : null;
}
