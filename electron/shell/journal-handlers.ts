import { ok } from '#shared/base/result.ts';
import type { Handlers } from '#shared/wire/host/failure.ts';
import { acceptCut } from '../journal/accept-cut.ts';
import type { Journals } from '../journal/journals.ts';
import { createPeopleHandlers } from '../people/handlers.ts';
import type { SyncPorts } from '../sync/ports.ts';

// The journals as they are read.

/**
 * Lines read from a journal at once while it is sealed or exported: some 100 kB. Texts of megabytes lie where the collector seldom
 * comes by, and a long sitting took 150 MB more to leave.
 */
const JOURNAL_PAGE_LINES = 256;

/** How other rooms read a journal: a page of its lines from an entry on. */
export const journalReader =
  (journals: Journals): SyncPorts['readJournal'] =>
  (practice, log, fromSeq) =>
    journals.linesFrom({ practice, log }, fromSeq, JOURNAL_PAGE_LINES);

type JournalChannel = Extract<
  keyof Handlers,
  `journal:${'blocks' | 'check' | 'list' | 'summary' | 'accept-cut' | 'open' | 'read'}`
>;
/** What is asked of the journals but for writing in them. */
export const journalHandlers = (
  room: Parameters<typeof acceptCut>[0] & { readonly journals: Journals },
): ReturnType<typeof createPeopleHandlers> & Pick<Handlers, JournalChannel> => ({
  ...createPeopleHandlers(room.journals),
  'journal:blocks': async (owner) => ok([...(await room.journals.blocks(owner))]),
  'journal:check': async () => ok({ changed: await room.journals.checked() }),
  'journal:list': () => Promise.resolve(ok(room.journals.list())),
  'journal:summary': async (owner) => ok(await room.journals.summary(owner)),
  'journal:accept-cut': (asked) => acceptCut(room, asked),
  'journal:open': (owner) => room.journals.prepare(owner),
  'journal:read': ({ fromSeq, limit, ...owner }) => room.journals.read(owner, fromSeq, limit),
});
