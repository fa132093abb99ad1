import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import type { SittingState } from './state.ts';

type Said = Omit<BodyOf<'head_succeeded'>, 'type' | 'signature' | 'witnessSignature'>;

/** The exact text that both a deputy and their witness sign where the deputy takes the site head's place. */
export const successionText = (sittingId: string, { personId, old, publicKey, witness, reason }: Said): string =>
  JSON.stringify({
    sitting: sittingId,
    body: { type: 'head_succeeded', personId, old, publicKey, witness, reason: reason.trim() },
  });

/** Deputy and site head change roles; from here on roles hang on the deputy's key. */
export function changeHeads(draft: Draft, { at, seq, actor }: Entry, said: BodyOf<'head_succeeded'>): void {
  const { personId, old, publicKey, witness, reason } = said;
  if (draft.root === null) return;
  const leaves = draft.root.personId;
  draft.headChanges = [...draft.headChanges, { leaves, personId, old, publicKey, witness, reason, at, by: actor, seq }];
  draft.root = { personId, publicKey };
  draft.deputy = null;
  for (const [id, role] of [
    [leaves, 'clerk'],
    [personId, 'site-head'],
  ] as const) {
    const person = draft.people.get(id);
    if (person !== undefined) draft.people.set(id, { ...person, role });
  }
}

/** Whether the key registered for somebody is one that roles hung on before: nothing is written with it any more. */
export const isRetired = ({ headChanges, keys }: SittingState, personId: string): boolean =>
  headChanges.some(({ old }) => old === keys.get(personId));
