import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEntries } from '#central/receive/check-entries.ts';
import type { KeyRing } from '#electron/keys/key-ring.ts';
import { createSessions } from '#electron/session/sessions.ts';
import { writingHandlers } from '#electron/shell/writing-handlers.ts';
import type { ThirdCopy } from '#electron/stick/third-copy.ts';
import { createTicks } from '#electron/ticks/ticks.ts';
import { sittingLog } from '#renderer/data/sitting-log.ts';
import type { Person } from '#shared/model/staff.ts';
import type { Body } from '#shared/record/body.ts';
import { follow, type Link } from '#shared/record/chain.ts';
import { fold } from '#shared/record/fold.ts';
import type { SittingState } from '#shared/record/state.ts';
import type { StickStatus } from '#shared/wire/host/stick.ts';
import { STATION, type Day } from '../forgeries/days.ts';
import { writer, type Step, type Written } from '../forgeries/rewrite.ts';
import { must } from '../must.ts';
import { testJournals } from '../vault.ts';
import { NEXT } from './sound-body.ts';

// One sitting in one state before the three who judge, each as it really runs: the page's own writer, the host's `journal:append`
// with the session of whoever writes, and central's replay. None of them keeps what it is asked about.

export const ALLOWED = 'yes';

const NOW = (): Date => new Date('2026-11-20T03:00:00.000Z');
const KEPT: StickStatus = {
  ...{ folder: '/stick', state: 'current', since: null, sameDisk: false, freeBytes: null, copies: [] },
};
/** What a host hears that cannot tell the next line from the chain, so that nothing of the lines before is written. */
const NO_LINE = '?';
const NO_ANCHORS = { knows: () => true, hasSeen: () => false, expect: () => Promise.resolve() };

export type Answers = { readonly page: string; readonly host: string; readonly central: string };
/** Somebody's entry, what the three say to it, and the record with it. */
export type Asked = Answers & { readonly written: Written };

/** The host's handlers behind a journal of these lines, whoever has a session in them. */
async function hostWith(day: Day, lines: readonly string[]) {
  const journals = await testJournals({ root: await mkdtemp(join(tmpdir(), 'who-may-')), now: NOW });
  const owner = { practice: false, log: day.sitting.sittingId };
  must(await journals.append(owner, lines));
  const sessions = createSessions(NOW);
  // pictures, calendars and lists of scores have tests of their own; here all that an entry names is there
  const handlers = writingHandlers({
    ...{
      ring: { isLong: () => Promise.resolve(true) } as unknown as KeyRing,
      sessions,
      journals,
      ticks: createTicks(() => 1e6),
      now: NOW,
      opensAnyEdition: true,
    },
    thirdCopy: { status: () => KEPT, grew: () => undefined } as unknown as ThirdCopy,
    photos: { read: () => Promise.resolve(Buffer.alloc(1)) },
    scoreLists: { objectionTo: () => () => null },
    kept: { guards: [] },
    // none of these sittings is of a plan
    plans: { root: '', key: new Uint8Array(32), anchors: NO_ANCHORS, journals },
  });
  const says = async (line: string, actor: Person | null, publicKey: string): Promise<string> => {
    const token = actor === null ? null : sessions.open({ ...owner, personId: actor.personId, publicKey });
    const said = await handlers['journal:append']({
      ...{ ...owner, lines: [line, NO_LINE], sessions: token === null ? [] : [token] },
    });
    if (said.ok) throw new Error('the host took a line that is none');
    const { kind, detail } = said.error;
    if (kind === 'chain_refused') return detail?.['seq'] === lines.length + 1 ? ALLOWED : 'entry_unreadable';
    return String(detail?.['rule'] ?? kind);
  };
  return { says, close: () => journals.close() };
}

/** What the page says, by its one writer; what it then hands to the host is this very entry. */
async function pageSays(state: SittingState, { entry }: Link): Promise<string> {
  const { log, station, at, elapsed, body, actor } = entry;
  let handed = '';
  const page = sittingLog(state, {
    ...{ log, station, now: () => ({ at, elapsed }), isThirdCopyKept: () => true },
    writeDatabase: () => Promise.resolve(null),
    writeJournal: (links) => {
      handed = JSON.stringify(links[0]?.entry);
      return Promise.resolve(null);
    },
  });
  const recorded = await page.record(body, actor);
  if (recorded.ok && handed !== JSON.stringify(entry)) throw new Error(`the page writes ${body.type} otherwise`);
  return recorded.ok ? ALLOWED : recorded.error.kind;
}

/**
 * Opens a room in which those steps were taken, but for those that the door refuses; `ask` says what the three think of one more.
 */
export async function roomAfter(day: Day, steps: readonly Step[]) {
  const log = writer(day);
  const refused = steps.flatMap((step) => {
    const rule = log.asked(step);
    return rule === null ? [] : [`${step.body.type}: ${rule}`];
  });
  const { lines, state } = log.written();
  const host = await hostWith(day, lines);

  async function ask(body: Body, actor: Person | null, kept = false): Promise<Asked> {
    const over = body.type === 'station_replaced' ? { over: { station: NEXT.stationId } } : {};
    const line = log.lineOf({ body, actor: actor?.personId ?? null, kept, ...over });
    const key = body.type === 'slip_used' ? body.publicKey : day.keyOf(actor?.personId ?? '').publicKey;
    const ofHost = await host.says(line, actor, key);
    const link = follow(state.head, line);
    if (!link.ok) {
      const said = link.error.kind;
      return { page: said, host: ofHost, central: said, written: { lines: [...lines, line], state } };
    }
    const central = checkEntries(state, [link.value], new Date('2100-01-01T00:00:00.000Z'));
    return {
      page: await pageSays(state, link.value),
      host: ofHost,
      central: central.ok ? ALLOWED : String(central.error.detail?.['rule'] ?? central.error.kind),
      written: { lines: [...lines, line], state: fold(state, link.value) },
    };
  }
  return { ask, refused, signed: state.signatures.length, close: host.close };
}

/** Signatures and counts are the host's and central's to judge: there the page may be the milder one. */
const FORGED: ReadonlySet<string> = new Set([
  ...[
    'person_key_unknown',
    'signed_content_differs',
    'person_signature_wrong',
    'closing_differs',
    'station_changed',
    'genesis_misplaced',
    'takeover_forged',
  ],
]);
/** Whether they say the same. */
export const agree = ({ page, host, central }: Answers): boolean =>
  host === central && (page === host || FORGED.has(host));

/** The station that writes once an entry of this kind was taken. */
export const stationAfter = (type: Body['type']) => (type === 'station_replaced' ? NEXT : STATION);
