import type { Attendance } from '#shared/model/candidate.ts';
import type { Scheme } from '#shared/model/scheme.ts';
import type { LineScore } from '#shared/model/sheet.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import type { Entry } from '#shared/record/entry.ts';
import { divisionIn, marksTask } from './slow-division.ts';

// The slow model of a room: it knows no state, calls nothing of the app, and tells every sheet from all that was ever recorded,
// oldest first.

export type Story = readonly Entry[];

export const settingsOf = (story: Story): Sitting['settings'] => {
  const { body } = story[0]!;
  if (body.type !== 'sitting_opened') throw new Error('no genesis');
  return body.sitting.settings;
};
export const schemeIn = (story: Story): Scheme | null =>
  story.flatMap(({ body }) => (body.type === 'scheme_adopted' ? [body.scheme] : [])).at(-1) ?? null;

const isOnSheet = (body: Body): body is Body & { readonly candidateId: string; readonly examinerId: string } =>
  'examinerId' in body && 'candidateId' in body && typeof body.candidateId === 'string';

/** Who is on the staff list, in the order in which they were first named. */
export function peopleIn(story: Story): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const { body } of story) {
    if (body.type === 'sitting_opened' && body.root !== undefined)
      people.set(body.root.siteHead.personId, body.root.siteHead);
    if (body.type === 'staff_named') for (const person of body.people) people.set(person.personId, person);
    if (body.type === 'head_succeeded') {
      const next = people.get(body.personId);
      if (next !== undefined) people.set(body.personId, { ...next, role: 'site-head' });
    }
    const known = body.type === 'person_corrected' ? people.get(body.personId) : undefined;
    if (body.type === 'person_corrected' && known !== undefined)
      people.set(body.personId, { ...known, [body.field]: body.fresh });
  }
  return people;
}

/** Who sits in the group that scores a candidate; nobody before they are sent to one, null where there are no groups. */
function groupIn(story: Story, candidateId: string): readonly string[] | null {
  const formed = story.flatMap(({ body }) => (body.type === 'panels_formed' ? [body.panels] : [])).at(-1) ?? [];
  if (formed.length === 0) return null;
  const sent = story
    .flatMap(({ body }) => (body.type === 'candidates_assigned' ? body.places : []))
    .findLast((place) => place.candidateId === candidateId);
  return formed.find(({ name }) => name === sent?.panel)?.scorers ?? [];
}

/** The seats of a candidate: who held each in turn, and last the third's. They are settled with the first mark. */
export function seatsIn(story: Story, candidateId: string): string[][] {
  const marked = story.findIndex(({ body }) => isOnSheet(body));
  const people = [...peopleIn(marked < 0 ? story : story.slice(0, marked)).values()];
  const inOrder = (['examiner', 'examiner-lead'] as const).flatMap((role) => people.filter((one) => one.role === role));
  const group = groupIn(story, candidateId);
  const one = inOrder.slice(0, settingsOf(story).examinersPerCandidate).map(({ personId }) => personId);
  const divided = divisionIn(story).map(({ personId }) => personId);
  const seats = (group ?? (divided.length > 0 ? divided : one)).map((personId) => [personId]);
  const takeOver = (leaves: string, takes: string): void => {
    for (const seat of seats) if (seat.includes(leaves) && !seat.includes(takes)) seat.push(takes);
  };
  for (const { body } of story) if (body.type === 'scorer_replaced') takeOver(body.leaves, body.takes);
  const third = story.flatMap(({ body }) =>
    body.type === 'third_named' && body.candidateId === candidateId ? [body.personId] : [],
  );
  if (third.length > 0) seats.push([third.at(-1)!]);
  for (const { body } of story)
    if (body.type === 'stand_in_named' && body.candidateId === candidateId) takeOver(body.leaves, body.takes);
  return seats;
}

/** Who leads the group of a candidate there and is not bound to them; nobody where they are in no group, or it has no lead. */
export function ownLeadsIn(story: Story, candidateId: string): readonly string[] {
  const people = peopleIn(story);
  const seats = (groupIn(story, candidateId) ?? []).map((personId) => [personId]);
  const takeOver = (leaves: string, takes: string): void => {
    for (const seat of seats) if (seat.includes(leaves) && !seat.includes(takes)) seat.push(takes);
  };
  for (const { body } of story) if (body.type === 'scorer_replaced') takeOver(body.leaves, body.takes);
  for (const { body } of story)
    if (body.type === 'stand_in_named' && body.candidateId === candidateId) takeOver(body.leaves, body.takes);
  return seats
    .map((seat) => seat.at(-1)!)
    .filter((id) => people.get(id)?.role === 'examiner-lead' && !isBoundIn(story, id, candidateId));
}

/** One sheet as it came to be, whoever held its seat. */
export type SlowSheet = {
  /** Who answers for it: whoever wrote on it, or was handed it; null before anybody. */
  readonly holder: string | null;
  readonly marks: ReadonlyMap<string, LineScore>;
  readonly vetoes: ReadonlySet<string>;
  /** Who keyed it off paper or settled it; empty where it was marked on the screen. */
  readonly keyedBy: readonly string[];
  /** Whether somebody keyed it, and it is not yet settled what it says. */
  readonly isPaperOpen: boolean;
  /** The digest that is signed now, and the entry it was signed with; null where nothing signed stands. */
  readonly signed: { readonly digest: string; readonly seq: number } | null;
  readonly everSigned: boolean;
  readonly proof: { readonly seq: number; readonly read: readonly { line: string | null; mark: number }[] } | null;
  readonly settled: { readonly seq: number; readonly how: 'stands' | 'returned' } | null;
  /** How its paper stood when it was held against it last. */
  readonly check: {
    readonly seq: number;
    readonly outcome: 'agrees' | 'differs';
    readonly settled: 'stands' | 'returned' | null;
  } | null;
};

type Keyed = readonly { readonly line: string; readonly mark: number | null }[];

export function sheetIn(story: Story, candidateId: string, seat: readonly string[]): SlowSheet {
  const marks = new Map<string, LineScore>();
  const vetoes = new Set<string>();
  let keyed: Keyed[] = [];
  let keyedBy: string[] = [];
  let holder: string | null = null;
  let [isSettled, everSigned] = [false, false];
  let signed: SlowSheet['signed'] = null;
  let proof: SlowSheet['proof'] = null;
  let settled: SlowSheet['settled'] = null;
  let check: SlowSheet['check'] = null;
  const put = (list: Keyed): void => {
    for (const { line, mark } of list)
      if (mark === null) marks.delete(line);
      else marks.set(line, { kind: 'mark', mark });
  };
  const differing = (): string[] =>
    keyed.length < 2 ? [] : keyed[0]!.flatMap(({ line, mark }, at) => (keyed[1]![at]!.mark === mark ? [] : [line]));

  for (const { body, seq, actor } of story) {
    if (takesAway(story, body, candidateId, { seat, holder })) signed = null;
    // what is signed stays with whoever signed it, but for a stand-in, who takes it over as it is
    const isHanded =
      (body.type === 'scorer_replaced' && signed === null) ||
      (body.type === 'stand_in_named' && body.candidateId === candidateId);
    if (isHanded && holder === body.leaves) holder = body.takes;
    if (!isOnSheet(body) || body.candidateId !== candidateId || !seat.includes(body.examinerId)) continue;
    holder = body.examinerId;
    switch (body.type) {
      case 'line_scored':
        if (body.score === null) marks.delete(body.line);
        else marks.set(body.line, body.score);
        break;
      case 'veto_recorded':
        if (body.applies) vetoes.add(body.line);
        else vetoes.delete(body.line);
        break;
      case 'paper_opened':
        [keyed, keyedBy, isSettled] = [[], [], false];
        break;
      case 'paper_keyed':
        keyed = [...keyed, body.marks];
        keyedBy = [...keyedBy, actor ?? ''];
        if (keyed.length === 2) put(body.marks.filter(({ line }) => !differing().includes(line)));
        break;
      case 'paper_settled':
        isSettled = true;
        keyedBy = [...keyedBy, actor ?? ''];
        put(body.marks);
        break;
      case 'sheet_signed':
        everSigned = true;
        signed = { digest: body.digest, seq };
        continue;
      case 'sheet_proofread':
        [proof, settled] = [{ seq, read: body.read }, null];
        continue;
      case 'paper_checked':
        check = { seq, outcome: body.outcome, settled: null };
        continue;
      case 'difference_settled':
        // what the paper says is settled first, else what the checker read
        if (check?.outcome === 'differs' && check.settled === null && check.seq > (signed?.seq ?? seq))
          check = { ...check, settled: body.how };
        settled = { seq, how: body.how };
        if (body.how === 'stands') continue;
        break;
      default:
        break;
    }
    signed = null;
  }
  const isPaperOpen = keyed.length === 1 || (differing().length > 0 && !isSettled);
  return { holder, marks, vetoes, keyedBy, isPaperOpen, signed, everSigned, proof, settled, check };
}

/** Whether an entry that is on no sheet takes the signature from under this one. */
function takesAway(
  story: Story,
  body: Body,
  candidateId: string,
  { seat, holder }: { readonly seat: readonly string[]; readonly holder: string | null },
): boolean {
  switch (body.type) {
    case 'sitting_corrected':
      return true;
    case 'task_timed':
      return body.candidateId === candidateId && marksTask(story, seat, body.task);
    case 'candidate_corrected':
      return body.candidateId === candidateId;
    case 'person_corrected':
      return body.personId === holder;
    case 'stand_in_named':
      return body.candidateId === candidateId && body.leaves === holder;
    case 'recusal_recorded': {
      const isBarred = body.relation !== 'colleague' || settingsOf(story).sameUnit === 'bars';
      return body.candidateId === candidateId && body.personId === holder && body.applies && isBarred;
    }
    default:
      return false;
  }
}

/** Whether every line of its own tasks is judged: a veto of a whole task leaves its lines unasked. */
export function isWhole(
  { marks, vetoes }: Pick<SlowSheet, 'marks' | 'vetoes'>,
  { tasks }: Scheme,
  isOwn: (task: number) => boolean,
): boolean {
  return tasks.every((task, t) => {
    if (!isOwn(t + 1)) return true;
    const ids = task.lines.map((_, at) => `${String(t + 1)}.${String(at + 1)}`);
    const isGone = task.lines.some(({ veto }, at) => veto !== null && veto.scope !== 'line' && vetoes.has(ids[at]!));
    return isGone || ids.every((id) => marks.has(id) || vetoes.has(id));
  });
}

/** Whether somebody is there to be marked, as it was said last. */
export function attendanceIn(story: Story, candidateId: string): Attendance {
  return story.reduce<Attendance>((before, { body }) => {
    if (body.type === 'attendance_recorded' && body.candidateId === candidateId) return body.attendance;
    const isSentAway = body.type === 'incident_recorded' && body.candidateId === candidateId;
    return isSentAway && body.kind.startsWith('cheating') ? 'void' : before;
  }, 'present');
}

/** Whether somebody must keep away from a candidate as it was said last. */
export function isBoundIn(story: Story, personId: string, candidateId: string): boolean {
  const last = story
    .flatMap(({ body }) => (body.type === 'recusal_recorded' ? [body] : []))
    .findLast((one) => one.personId === personId && one.candidateId === candidateId);
  return last?.applies === true && (last.relation !== 'colleague' || settingsOf(story).sameUnit === 'bars');
}

/** Everybody who was ever admitted. */
export const candidatesIn = (story: Story): readonly string[] => [
  ...new Set(
    story.flatMap(({ body }) =>
      body.type === 'candidates_admitted' ? body.candidates.map(({ candidateId }) => candidateId) : [],
    ),
  ),
];
