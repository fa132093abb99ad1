import { BrokenStorePage } from '#renderer/features/opening/broken-store-page.tsx';
import { HomeGate } from '#renderer/features/opening/home-gate.tsx';
import { OpenFailurePage } from '#renderer/features/opening/open-failure-page.tsx';
import { OpeningPage } from '#renderer/features/opening/opening-page.tsx';
import { NotAdmitted } from '#renderer/host/not-admitted.tsx';
import type { OpenSittingFailure } from '#renderer/data/open-sitting.ts';
import type { BrokenStore } from '#renderer/data/home/load-home.ts';
import { err } from '#shared/base/result.ts';
import { aSitting, linksOf } from '#test/support/sitting.ts';
import { press } from '../hands.ts';
import { aHome, aSummary, LONG_ORGANISER } from '../homes.ts';
import { answered, unanswered } from '../hosts.ts';
import type { Alone, Answers, PageStates } from '../state.ts';

const nothing = (): void => undefined;
const STORE = { real: 1, practice: 1, left: [] };

/** What the host holds while the page's database does not open: one journal, whole or damaged. */
function journals(title: string, damaged = false): Answers {
  const sitting = aSitting({ title });
  const links = linksOf(sitting, [[{ type: 'sitting_opened', sitting }, null]]);
  const head = links.at(-1)!.head;
  const problem = damaged ? { kind: 'chain_broken', seq: 1 } : null;
  const summary = { log: sitting.sittingId, practice: false, head, bytes: 700, problem };
  return {
    'journal:list': answered([summary]),
    'journal:summary': answered(summary),
    'journal:read': answered({ lines: links.map(({ line }) => line), head }),
  };
}
const unreadable: BrokenStore['failure'] = {
  kind: 'database_unreadable',
  message: 'UnknownError: Internal error opening backing store for indexedDB.open.',
};
const broken = (over: Partial<BrokenStore> = {}, shown: Partial<Alone> = {}): Alone => ({
  page: (
    <BrokenStorePage
      broken={{ kind: 'store_broken', failure: unreadable, areas: REAL, store: STORE, ...over }}
      onRetry={nothing}
    />
  ),
  answers: journals('焊工三级 第一场'),
  ...shown,
});
const REAL = [false];
const BOTH = [false, true];

const failed = (failure: OpenSittingFailure, shown: Partial<Alone> = {}): Alone => {
  const summary = aSummary();
  return {
    page: (
      <OpenFailurePage
        {...{ home: aHome({ sittings: [summary] }), log: summary.log, practice: false, failure }}
        onOpen={nothing}
        onBroken={nothing}
      />
    ),
    answers: journals('焊工三级 第一场'),
    ...shown,
  };
};
const gate = (answers: Answers): Alone => ({ page: <HomeGate>{() => null}</HomeGate>, answers });
const DIVERGED: OpenSittingFailure = { kind: 'copies_diverge', seq: 118 };

/** From the door to the first screen or an open sitting: how far it is, and every way in which that can fail. */
export const opening: PageStates = {
  'second-window': () => ({ page: <NotAdmitted why="elsewhere" /> }),
  stranger: () => ({ page: <NotAdmitted why="stranger" /> }),
  starting: () => gate({ 'app:info': unanswered }),
  'host-gone': () => gate({ 'app:info': err({ kind: 'host_gone' }) }),
  'store-file-unreadable': () => gate({ 'store:state': err({ kind: 'internal' }) }),
  waiting: () => ({ page: <OpeningPage opening={{ step: 'waiting' }} /> }),
  busy: () => ({ page: <OpeningPage opening={{ step: 'migrating', done: 12_345, total: 50_000 }} /> }),
  'broken-store': () => broken(),
  'broken-store-both': () => broken({ areas: BOTH }),
  'broken-store-stalled': () => broken({ failure: { kind: 'database_stalled', seconds: 20 } }),
  'broken-store-reading': () => broken({}, { answers: { ...journals('焊工三级 第一场'), 'journal:read': unanswered } }),
  'broken-store-no-journal': () => broken({}, { answers: { 'journal:list': answered([]) } }),
  'broken-store-damaged': () => broken({}, { answers: journals('焊工三级 第一场', true) }),
  'broken-store-long-names': () => broken({}, { answers: journals(LONG_ORGANISER.repeat(2).slice(0, 90)) }),
  'broken-store-rebuild': () => broken({}, { act: (page) => press(page, /从流水重建/) }),
  'broken-store-english': () => broken({}, { looks: { language: 'en' } }),
  'broken-store-dark': () => broken({}, { looks: { look: 'dark' } }),
  'broken-store-touch': () => broken({}, { looks: { touch: true } }),
  emptied: () => failed({ kind: 'database_emptied', journal: 412 }),
  'journal-shorter': () => failed({ kind: 'journal_shorter', database: 412, journal: 400 }),
  'copies-diverge': () => failed(DIVERGED),
  'journal-damaged': () => failed({ kind: 'journal_damaged', detail: { seq: 17 } }),
  'station-differs': () => failed({ kind: 'station_differs' }),
  'copies-diverge-english': () => failed(DIVERGED, { looks: { language: 'en' } }),
  'copies-diverge-dark': () => failed(DIVERGED, { looks: { look: 'dark' } }),
  'copies-diverge-touch': () => failed(DIVERGED, { looks: { touch: true } }),
};
