import type { LineScore, SheetRef } from '../model/sheet.ts';
import { clockKey } from '../model/task-clock.ts';
import type { Body, BodyOf } from '../record/body.ts';
import type { Entry } from '../record/entry.ts';
import { sheetOf, type SittingState } from '../record/state.ts';
import { correctedSaid } from './corrected-words.ts';
import type { Sentence } from '../words/say.ts';
import { clockActWords, historyWords as words, type Happening } from './history-words.ts';
import { lineOf } from './sheet-lines.ts';
import { shownScore } from './shown-score.ts';

// The record of one sheet, entry by entry, as it was written: what the folded state no longer tells, because it keeps what stands.

/** A sentence of the record; its blanks are filled by whoever says it, and what is a sentence itself is said in the same language. */
export type Told = {
  readonly sentence: Sentence;
  readonly blanks: Readonly<Record<string, string | number | Sentence>>;
};

export type SheetEvent = {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly happening: Happening;
  readonly told: Told;
  /** Why, where somebody had to say. */
  readonly reason: string;
  /** Whether it took a signature away that stood until then. */
  readonly unsigned: boolean;
};

/** Whether a line of the record may be about the sheet: a quick look at its text, so that most are not read. */
export function mayConcern({ candidateId }: SheetRef, line: string): boolean {
  return line.includes(candidateId) || /"type":"(person_corrected|scorer_replaced|sitting_voided)"/.test(line);
}

/** Everything that happened to a sheet, in the order of the record. Whoever took it over has what was marked before them. */
export function historyOf(state: SittingState, ref: SheetRef, entries: Iterable<Entry>): SheetEvent[] {
  const holders = holdersOf(state, ref);
  const scores = new Map<string, LineScore>();
  const events: SheetEvent[] = [];
  let signed = false;
  for (const { seq, at, actor: by, body } of entries) {
    const said = tell(state, { ...ref, holders, scores, seq }, body);
    if (said === null) continue;
    if (body.type === 'line_scored') {
      if (body.score === null) scores.delete(body.line);
      else scores.set(body.line, body.score);
    }
    const unsigned = signed && takesSignature(body);
    if (body.type === 'sheet_signed') signed = true;
    else if (unsigned) signed = false;
    events.push({ reason: '', ...said, seq, at, by, unsigned });
  }
  return events;
}

/** Who has held this sheet: its examiner, and whoever left it to them unsigned. */
function holdersOf(state: SittingState, ref: SheetRef): ReadonlySet<string> {
  const holders = new Set([ref.examinerId]);
  const { begunBy } = sheetOf(state, ref);
  let now = ref.examinerId;
  for (const { leaves, takes } of state.handovers.toReversed()) {
    if (begunBy === null || now === begunBy || takes !== now) continue;
    holders.add(leaves);
    now = leaves;
  }
  return holders;
}

const takesSignature = (body: Body): boolean =>
  body.type === 'difference_settled'
    ? body.how === 'returned'
    : [
        'line_scored',
        'veto_recorded',
        'time_recorded',
        'task_timed',
        'candidate_corrected',
        'person_corrected',
      ].includes(body.type);

type Place = SheetRef & {
  readonly holders: ReadonlySet<string>;
  readonly scores: ReadonlyMap<string, LineScore>;
  readonly seq: number;
};
type Said = Pick<SheetEvent, 'happening' | 'told'> & { readonly reason?: string };
const said = (happening: Happening, sentence: Sentence, blanks: Told['blanks'] = {}, reason = ''): Said => ({
  happening,
  told: { sentence, blanks },
  reason,
});

/** What an entry says of this sheet, or null where it is about something else. */
function tell(state: SittingState, place: Place, body: Body): Said | null {
  // who is known by a code was never called otherwise
  const isKept = body.type === 'candidate_corrected' && !state.corrections.some(({ seq }) => seq === place.seq);
  if (isKept) return null;
  if ('examinerId' in body) {
    const isHere = body.candidateId === place.candidateId && place.holders.has(body.examinerId);
    return isHere ? onTheSheet(state, place, body) : null;
  }
  if ('candidateId' in body) return body.candidateId === place.candidateId ? onTheCandidate(state, place, body) : null;
  const nameOf = (personId: string): string => state.people.get(personId)?.name ?? '';
  switch (body.type) {
    case 'person_corrected':
      return body.personId === place.examinerId
        ? said('other', words.corrected, { old: body.old, fresh: body.fresh, reason: body.reason })
        : null;
    case 'scorer_replaced':
      return place.holders.has(body.leaves) && place.holders.has(body.takes)
        ? said('other', words.replaced, {
            ...{ leaves: nameOf(body.leaves), takes: nameOf(body.takes) },
            reason: body.reason,
          })
        : null;
    case 'sitting_voided':
      return said('other', words.sittingVoid, { reason: body.reason });
    default:
      return null;
  }
}

type OnSheet = Extract<Body, { examinerId: string }>;

function onTheSheet(state: SittingState, { scores }: Place, body: OnSheet): Said {
  switch (body.type) {
    case 'line_scored':
      return marked(state, body, scores.get(body.line) ?? null);
    case 'veto_recorded': {
      const name = lineOf(state, body.line)?.name ?? '';
      const { line, reason } = body;
      return said('veto', body.applies ? words.vetoed : words.unvetoed, { line, name, reason });
    }
    case 'time_recorded':
      return said('clock', words.time, { task: body.task, shown: minutes(body.seconds) });
    case 'sheet_signed':
      return said('signed', words.signed, { digest: body.digest.slice(0, 8) });
    case 'paper_opened':
      return said('other', words.paperOpened, {}, body.reason);
    case 'paper_keyed':
      return said('mark', words.paperKeyed);
    case 'paper_settled':
      return said('mark', words.paperSettled, { lines: body.marks.map(({ line }) => line).join('、') }, body.reason);
    case 'paper_checked':
      return said('check', body.outcome === 'agrees' ? words.paperAgrees : words.paperDiffers, {}, body.text);
    case 'sheet_proofread':
      return said('check', body.differs === undefined ? words.proofread : words.proofDiffers);
    case 'difference_settled':
      return said('check', words[body.how], { reason: body.reason });
  }
}

function marked(
  state: SittingState,
  { line, score, cause, reason }: BodyOf<'line_scored'>,
  before: LineScore | null,
): Said {
  const blanks = { line, name: lineOf(state, line)?.name ?? '', is: points(score) };
  if (before === null && cause === 'typed') return said('mark', words.first, blanks, reason);
  return said('change', words.changed, { ...blanks, was: points(before) }, reason);
}

function onTheCandidate(
  state: SittingState,
  { seq, examinerId }: Place,
  body: Extract<Body, { candidateId: unknown }>,
): Said | null {
  switch (body.type) {
    case 'task_timed': {
      const { act, task } = body;
      const event = state.clocks.get(clockKey(body))?.events.find((one) => one.seq === seq);
      const blanks = { task, act: clockActWords[act.kind], shown: minutes(event?.after ?? 0) };
      return said('clock', words.clock, blanks, 'reason' in act ? act.reason : '');
    }
    case 'attendance_recorded':
      return said('other', words[body.attendance], {}, body.reason);
    case 'candidate_corrected':
      return said('other', words.corrected, {
        ...{ old: correctedSaid(body.field, body.old), fresh: correctedSaid(body.field, body.fresh) },
        reason: body.reason,
      });
    case 'spread_conferred':
      return said('check', words.conferred, { lines: body.lines.join('、'), text: body.text });
    case 'third_named': {
      const name = state.people.get(body.personId)?.name ?? '';
      return said('other', words.third, { name, reason: body.reason });
    }
    case 'spread_decided': {
      const lines = body.picks.flatMap((one) => (one.examinerId === examinerId ? [one.line] : [])).join('、');
      return said('check', lines === '' ? words.spreadNone : words.spreadDecided, { lines, reason: body.reason });
    }
    case 'incident_recorded':
      return said('other', words.incident, { time: body.time, text: body.text });
    case 'note_added':
      return said('other', [body.text, body.text]);
    default:
      return null;
  }
}

const points = (score: LineScore | null): string | Sentence => (score === null ? words.none : shownScore(score));

const minutes = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
