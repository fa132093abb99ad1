import { bars } from '../model/recusal.ts';
import { sheetKey } from '../model/sheet.ts';
import type { BodyOf } from './body.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';

/** Nothing is lost by a recusal: what somebody marked stays on their sheet, unsigned, until another one takes it over. */
export function recuse(draft: Draft, { at, seq, actor }: Entry, { type, ...said }: BodyOf<'recusal_recorded'>): void {
  draft.recusals = [...draft.recusals, { ...said, at, by: actor, seq }];
  const key = sheetKey({ candidateId: said.candidateId, examinerId: said.personId });
  const sheet = draft.sheets.get(key);
  if (sheet === undefined || !said.applies || !bars(said.relation, draft.sitting?.settings.sameUnit)) return;
  draft.sheets.set(key, { ...sheet, lastSeq: seq, signature: null });
}

/** The one sheet goes over as it is, with the name of whoever began it. */
export function standIn(draft: Draft, { at, seq, actor }: Entry, { type, ...said }: BodyOf<'stand_in_named'>): void {
  draft.standIns = [...draft.standIns, { ...said, at, by: actor, seq }];
  const { candidateId, leaves, takes } = said;
  const key = sheetKey({ candidateId, examinerId: leaves });
  const sheet = draft.sheets.get(key);
  if (sheet === undefined) return;
  const taken = { ...sheet, examinerId: takes, begunBy: sheet.begunBy ?? leaves, lastSeq: seq, signature: null };
  draft.sheets.delete(key);
  draft.sheets.set(sheetKey(taken), taken);
}
