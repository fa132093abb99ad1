import type { Candidate } from '#shared/model/candidate.ts';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { isEndorsed, withEndorsement } from '#shared/record/endorsement.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { computer, type TestComputer } from './host.ts';
import { must } from './must.ts';
import { aPerson, aSitting, linksOf } from './sitting.ts';

/** A computer with one sitting of a plan; `late` is a clerk whose key no entry names. */
export type PlanRoom = TestComputer & {
  readonly planId: string;
  readonly log: string;
  readonly head: Person;
  readonly clerk: Person;
  readonly late: Person;
  readonly examiner: Person;
  /** Signs somebody in with a key of this computer, made where there is none, and tells their session. */
  readonly seated: (person: Person) => Promise<string>;
  /** Records as somebody; what the site head endorses is endorsed. */
  readonly append: (body: Body, as: Person) => Promise<void>;
};

const PIN = '31415926';

/** Opened by its site head, with staff, keys and people; on a computer that is there already where one is given. */
export async function planRoom(
  planId: string,
  candidates: readonly Candidate[],
  on?: TestComputer,
  over: Partial<Sitting> = {},
): Promise<PlanRoom> {
  const room = on ?? (await computer());
  const { host } = room;
  const station = await host['station:create']({ name: '一号机', organiser: '示例企业', practice: false });
  const stationId = station.ok ? station.value.stationId : must(await host['app:info']({})).stations[0]!.stationId;
  const source = { file: '名册.xlsx', sha256: 'b'.repeat(64), sheet: '名册' };
  const count = candidates.length;
  const plan = { planId, title: '第三批', source, people: count, applicants: count, share: count };
  const sitting = aSitting({ edition: 3, ...over, stationId, plan });
  const [head, clerk, late, examiner] = [
    aPerson('site-head', '罗芳'),
    aPerson('clerk', '赵洋浩'),
    aPerson('clerk', '宋勇'),
    aPerson('examiner', '周婷'),
  ];
  const owner = { practice: false, log: sitting.sittingId };
  const keyOf = async ({ personId, idNumber }: Person): Promise<string> =>
    must(await host['keys:create']({ practice: false, personId, idNumber, pin: PIN })).publicKey;
  const seated = async ({ personId, idNumber }: Person): Promise<string> => {
    const { made } = must(await host['keys:made']({ practice: false, personId }));
    if (!made) must(await host['keys:create']({ practice: false, personId, idNumber, pin: PIN }));
    return must(await host['session:open']({ ...owner, personId, pin: PIN })).session;
  };
  let state: SittingState = EMPTY_STATE;
  const append = async (body: Body, as: Person): Promise<void> => {
    const sessions = [await seated(as)];
    let said = body;
    if (isEndorsed(body)) {
      const { personId } = as;
      const { session } = must(await host['endorsing:open']({ ...owner, personId, pin: PIN }));
      said = withEndorsement(body, must(await host['endorsing:sign']({ ...owner, session, body })).endorsement);
      sessions.push(session);
    }
    const links = linksOf(sitting, [[said, as.personId]], state);
    must(await host['journal:append']({ ...owner, sessions, lines: links.map(({ line }) => line) }));
    state = foldAll(state, links);
  };
  await append({ type: 'sitting_opened', sitting, root: { siteHead: head, publicKey: await keyOf(head) } }, head);
  await append({ type: 'staff_named', people: [clerk, late, examiner], source: null }, head);
  for (const person of [clerk, examiner])
    await append(
      { type: 'key_registered', personId: person.personId, publicKey: await keyOf(person), idSeen: true },
      head,
    );
  await append({ type: 'candidates_admitted', candidates: [...candidates], source: null }, clerk);
  return { ...room, planId, log: owner.log, head, clerk, late, examiner, seated, append };
}
