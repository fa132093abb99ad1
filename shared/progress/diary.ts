import { formatMark, sumMarks } from '../base/marks/mark.ts';
import type { LineScore } from '../model/sheet.ts';
import type { Settlement } from '../record/changes.ts';
import type { ClockEvent, Correction, Incident, SittingState, TaskClock } from '../record/state.ts';
import { correctedSaid } from './corrected-words.ts';
import { say, type Language, type Sentence } from '../words/say.ts';
import { authorityNotes } from './authority.ts';
import { checkNotes } from './paper-check-notes.ts';
import { paperNotes } from './paper-notes.ts';
import { proofNotes } from './proof-notes.ts';
import { relationWords } from './relation-words.ts';
import { spreadNotes } from './spread-notes.ts';
import { diaryWords as words, exceptionKindWords, incidentWords, sittingFieldWords } from './diary-words.ts';

/** One thing of the day, in a plain sentence. */
export type DiaryLine = {
  readonly seq: number;
  readonly at: string;
  readonly candidateId: string | null;
  readonly by: string | null;
  readonly text: Sentence;
};

/** 考场情况: everything out of the ordinary on the day, in the order in which it was written down (卷三 过程材料). */
export const diaryOf = (state: SittingState): readonly DiaryLine[] =>
  [
    ...aboutTheRoom(state),
    ...aboutPeople(state),
    ...aboutSheets(state),
    ...[...paperNotes(state), ...checkNotes(state), ...spreadNotes(state), ...proofNotes(state)].map(
      ({ candidateId, text, ...when }) => line(when, candidateId, text),
    ),
    ...aboutClocks(state),
  ].sort((a, b) => a.seq - b.seq);

type Blanks = Readonly<Record<string, string | number | Sentence>>;
/** A sentence with its blanks filled in; what is a sentence itself is said in the same language. */
function filled(sentence: Sentence, blanks: Blanks): Sentence {
  const inOne = (language: Language, at: 0 | 1): string =>
    say(
      sentence,
      language,
      Object.fromEntries(
        Object.entries(blanks).map(([key, value]) => [key, typeof value === 'object' ? value[at] : value]),
      ),
    );
  return [inOne('zh', 0), inOne('en', 1)];
}
const plain = (text: string): Sentence => [text, text];
const nameIn =
  ({ people }: SittingState) =>
  (personId: string): string =>
    people.get(personId)?.name ?? '';

type Written = { readonly seq: number; readonly at: string; readonly by: string | null };
const line = ({ seq, at, by }: Written, candidateId: string | null, text: Sentence): DiaryLine => ({
  ...{ seq, at, by },
  ...{ candidateId, text },
});

function aboutTheRoom(state: SittingState): DiaryLine[] {
  return [
    ...state.notes.map((note) => line(note, note.candidateId, plain(note.text))),
    ...state.incidents.flatMap((one) => aboutIncident(one)),
    ...state.exceptions.map((one) => line(one, null, filled(exceptionKindWords[one.what], { reason: one.reason }))),
    ...(state.voided === null ? [] : [line(state.voided, null, filled(words.voided, pickReason(state.voided)))]),
    ...authorityNotes(state).map((one) => line(one, null, one.text)),
  ];
}
/** What happened, what it takes off, and why that was given back. */
function aboutIncident(one: Incident): DiaryLine[] {
  const { percent, withdrawn, photo, candidateId } = one;
  const told = filled(words.incident, { ...pick(one), kind: incidentWords[one.kind] });
  const off = percent === undefined ? told : filled(words.deduction, { incident: told, percent });
  const shown = photo === undefined ? off : filled(words.photo, { incident: off });
  const back =
    withdrawn === undefined || percent === undefined
      ? []
      : [line(withdrawn, candidateId, filled(words.withdrawn, { percent, time: one.time, reason: withdrawn.reason }))];
  return [line(one, candidateId, shown), ...back];
}
const pick = ({ time, text, witness }: { readonly time: string; readonly text: string; readonly witness: string }) => ({
  ...{ time, text, witness },
});

const pickReason = ({ reason }: { readonly reason: string }) => ({ reason });
const correctedBlanks = ({ field, old, fresh, reason }: Correction): Blanks => ({
  ...{ old: correctedSaid(field, old), fresh: correctedSaid(field, fresh), reason },
});
/** Whose name, number or role it was, or what of the sitting itself. */
const putRight = ({ sitting }: SittingState, { of, field }: Correction): Sentence =>
  of === sitting?.sittingId ? (sittingFieldWords[field] ?? words.correction) : words.correction;

function aboutPeople(state: SittingState): DiaryLine[] {
  const name = nameIn(state);
  // who was written down as absent and turned up is told twice: what was said stays said
  const away = state.checkIns.flatMap(({ candidateId, ...fact }) => {
    // a present candidate without a reason is what every day is made of
    if (fact.attendance === 'present' && fact.reason === '') return [];
    const why = fact.reason === '' ? plain('') : filled(words.why, { reason: fact.reason });
    return [line(fact, candidateId, filled(words[fact.attendance], { why }))];
  });
  return [
    ...away,
    ...state.corrections.map((one) =>
      line(one, state.candidates.has(one.of) ? one.of : null, filled(putRight(state, one), correctedBlanks(one))),
    ),
    ...state.handovers.map((one) =>
      line(one, null, filled(words.handover, { leaves: name(one.leaves), takes: name(one.takes), reason: one.reason })),
    ),
    ...[...state.promises].flatMap(([candidateId, all]) =>
      // one promise is what every day is made of
      all.slice(1).map((one, at) => line(one, candidateId, filled(words.promisedAgain, { count: at + 1 }))),
    ),
    ...state.recusals.map((one) => {
      const blanks = { name: name(one.personId), relation: relationWords[one.relation], reason: one.reason };
      return line(one, one.candidateId, filled(one.applies ? words.recusal : words.noRecusal, blanks));
    }),
    ...state.standIns.map((one) =>
      line(
        one,
        one.candidateId,
        filled(words.standIn, { leaves: name(one.leaves), takes: name(one.takes), reason: one.reason }),
      ),
    ),
  ];
}

function aboutSheets(state: SittingState): DiaryLine[] {
  const name = nameIn(state);
  // one given after a signature is told among the changes
  const changed = new Set(state.markChanges.map(({ seq }) => seq));
  const vetoes = [...state.sheets.values()].flatMap(({ candidateId, examinerId, vetoes: standing }) =>
    Object.entries(standing).flatMap(([id, fact]) => {
      if (changed.has(fact.seq)) return [];
      const witness = fact.witness === '' ? plain('') : filled(words.vetoWitness, { witness: fact.witness });
      const text = filled(words.veto, { examiner: name(examinerId), line: id, reason: fact.reason });
      return [line(fact, candidateId, [text[0] + witness[0], text[1] + witness[1]])];
    }),
  );
  const changes = state.markChanges.map((one) => {
    const { examinerId, change, reason } = one;
    const [was, is] = change.what === 'score' ? [said(change.was), said(change.is)] : [change.was, change.is];
    const blanks = { examiner: name(examinerId), line: one.line, reason };
    const sides = { was: was ?? words.none, is: is ?? words.none };
    const sentence = change.what === 'score' ? words.mark : words.vetoChanged;
    return line(one, one.candidateId, filled(sentence, { ...blanks, ...sides }));
  });
  const settled = [...state.sheets.values()].flatMap(({ candidateId, examinerId, settlements }) =>
    settlements.map((one) =>
      line(one, candidateId, filled(words[settlementWord(one)], { examiner: name(examinerId), reason: one.reason })),
    ),
  );
  return [...vetoes, ...changes, ...settled];
}

const settlementWord = ({ of, how }: Settlement) =>
  of === 'proof' ? how : how === 'stands' ? 'checkStands' : 'checkReturned';

const said = (score: LineScore | null): string | null =>
  score === null
    ? null
    : score.kind === 'mark'
      ? formatMark(score.mark)
      : `−${formatMark(sumMarks([...score.deductions]))}`;

function aboutClocks({ clocks }: SittingState): DiaryLine[] {
  return [...clocks.values()].flatMap((clock) => clock.events.flatMap((event) => clockLine(clock, event) ?? []));
}

function clockLine({ candidateId, task }: TaskClock, event: ClockEvent): DiaryLine | null {
  const { act, before, after } = event;
  if (act.kind === 'start' || act.kind === 'finish') return null;
  const minutes = (seconds: number): string =>
    `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
  const blanks = { act: words[act.kind], before: minutes(before), after: minutes(after), reason: act.reason };
  return line(event, candidateId, filled(words.clock, { task, ...blanks }));
}
