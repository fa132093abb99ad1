import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sitting } from '#shared/model/sitting.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { withEndorsement, type EndorsedBody } from '#shared/record/endorsement.ts';
import { foldAll } from '#shared/record/fold.ts';
import { EMPTY_STATE } from '#shared/record/empty-state.ts';
import type { SittingState } from '#shared/record/state.ts';
import { must } from '#test/support/must.ts';
import { aPerson, aSittingOfToday, linksOf } from '#test/support/sitting.ts';
import { met } from './attack-types.ts';
import { startPortable, type PortableHost } from './portable-host.ts';

/** The site head's, and everybody else's. */
export const [HEAD_PIN, PIN] = ['60221407', '31415926'];
const practice = false;

export type KeyRoom = {
  readonly home: string;
  readonly log: string;
  readonly sitting: Sitting;
  readonly head: Person;
  readonly examiner: Person;
  readonly clerk: Person;
  readonly lead: Person;
  readonly newcomer: Person;
  host: PortableHost;
  state: SittingState;
  /** What stands beside as the site head, and as an examiner who asked to. */
  readonly tokens: { readonly head: string; readonly own: string; readonly seat: string };
  readonly append: (body: Body, actor: Person, sessions: readonly string[]) => Promise<string>;
  readonly endorsed: (body: EndorsedBody, session: string) => Promise<Body>;
};

/** A real sitting in the built app: a site head, an examiner, a lead and a clerk with keys, and somebody who has not signed in. */
export async function openKeyRoom(over: Partial<Sitting> = {}): Promise<KeyRoom> {
  const home = await mkdtemp(join(tmpdir(), 'kaoping-keys-'));
  const host = await startPortable(home);
  const { stationId } = must(await host.call('station:create', { name: '一号机', organiser: '示例企业', practice }));
  const sitting = aSittingOfToday({ stationId, ...over });
  const log = sitting.sittingId;
  const [head, examiner] = [aPerson('site-head', '罗芳'), aPerson('examiner', '周婷')];
  const [clerk, lead] = [aPerson('clerk', '赵洋浩'), aPerson('examiner-lead', '罗辉莉')];
  const newcomer = aPerson('examiner', '于辉');
  const keyOf = async ({ personId }: Person, pin: string): Promise<string> =>
    must(await host.call('keys:create', { practice, personId, idNumber: '', pin })).publicKey;
  const append: KeyRoom['append'] = async (body, actor, sessions) => {
    const links = linksOf(sitting, [[body, actor.personId]], room.state);
    const lines = links.map(({ line }) => line);
    const answer = await room.host.call('journal:append', { practice, log, sessions: [...sessions], lines });
    if (answer.ok) room.state = foldAll(room.state, links);
    return answer.ok ? 'done' : String(answer.error.detail?.['rule'] ?? answer.error.kind);
  };
  const endorsed: KeyRoom['endorsed'] = async (body, session) =>
    withEndorsement(body, must(await room.host.call('endorsing:sign', { practice, log, session, body })).endorsement);
  const tokens = { head: '', own: '', seat: '' };
  const room: KeyRoom = {
    ...{ home, log, sitting },
    head,
    examiner,
    clerk,
    lead,
    newcomer,
    host,
    state: EMPTY_STATE,
    tokens,
    append,
    endorsed,
  };
  try {
    const publicKey = await keyOf(head, HEAD_PIN);
    const openAs = { practice, log, personId: head.personId, pin: HEAD_PIN };
    const seat = must(await host.call('session:open', openAs)).session;
    met(await append({ type: 'sitting_opened', sitting, root: { siteHead: head, publicKey } }, head, [seat]), 'done');
    tokens.head = must(await host.call('endorsing:open', openAs)).session;
    const named = { type: 'staff_named' as const, people: [examiner, clerk, lead, newcomer], source: null };
    met(await append(await endorsed(named, tokens.head), head, [tokens.head]), 'done');
    for (const { personId, ...person } of [examiner, clerk, lead]) {
      const key = await keyOf({ personId, ...person }, PIN);
      const body = { type: 'key_registered' as const, personId, publicKey: key, idSeen: true as const };
      met(await append(await endorsed(body, tokens.head), head, [tokens.head]), 'done');
    }
    const as = { practice, log, personId: examiner.personId, pin: PIN };
    tokens.seat = must(await host.call('session:open', as)).session;
    tokens.own = must(await host.call('endorsing:open', as)).session;
    return room;
  } catch (error) {
    await host.stop();
    throw error;
  }
}

/** Closes it, and leaves nothing of it. */
export async function closeKeyRoom({ host, home }: KeyRoom): Promise<void> {
  await host.stop();
  await rm(home, { recursive: true, force: true });
}
