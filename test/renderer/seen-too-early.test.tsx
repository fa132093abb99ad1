// @vitest-environment happy-dom
import { act, type ComponentType } from 'react';
import { afterEach, expect, it } from 'vitest';
import { printableSitting } from '#electron/print/printable.ts';
import { Frame } from '#renderer/features/frame/frame.tsx';
import { SCREENS, type Screen } from '#renderer/ui/navigate.ts';
import { LIST_IDS, LISTS } from '#shared/exporting/lists.ts';
import { FORM_IDS, formOf } from '#shared/forms/registry.ts';
import { traceOf } from '#shared/plans/trace.ts';
import { scoredOf } from '#shared/statistics/scored.ts';
import { EDITION, type Sitting } from '#shared/model/sitting.ts';
import type { Body } from '#shared/record/body.ts';
import { foldAll } from '#shared/record/fold.ts';
import { CODE_DRAW } from '#shared/record/room-draw.ts';
import { blindState, isBlindTo } from '#shared/progress/blinding.ts';
import { hidesMarks } from '#shared/results/disclosure.ts';
import { markingRoom } from '#test/support/marking-room.tsx';
import { linksOf, readySitting } from '#test/support/sitting.ts';

// Nobody sees another's marks, or what they come to, before all sheets of a candidate are signed; and no name where codes are used. Every
// screen, paper and list is looked at as an examiner who has not handed in; a screen that is added is a type error here.

const opened: Awaited<ReturnType<typeof markingRoom>>[] = [];
afterEach(async () => {
  for (const made of opened.splice(0)) await made.leave();
});

const PARTS: Readonly<Record<Exclude<Screen, 'panel'>, () => Promise<ComponentType>>> = {
  board: async () => (await import('#renderer/features/board/board-screen.tsx')).BoardScreen,
  setup: async () => (await import('#renderer/features/setup/setup-screen.tsx')).SetupScreen,
  eligibility: async () => (await import('#renderer/features/eligibility/eligibility-screen.tsx')).EligibilityScreen,
  policy: async () => (await import('#renderer/features/policy/policy-screen.tsx')).PolicyScreen,
  'check-in': async () => (await import('#renderer/features/check-in/check-in-screen.tsx')).CheckInScreen,
  scoring: async () => (await import('#renderer/features/scoring/scoring-screen.tsx')).ScoringScreen,
  results: async () => (await import('#renderer/features/results/results-screen.tsx')).ResultsScreen,
  pictures: async () => (await import('#renderer/features/pictures/pictures-screen.tsx')).PicturesScreen,
  compare: async () => (await import('#renderer/features/compare/compare-screen.tsx')).CompareScreen,
  'paper-entry': async () => (await import('#renderer/features/paper-entry/paper-entry-screen.tsx')).PaperEntryScreen,
  proofreading: async () =>
    (await import('#renderer/features/proofreading/proofreading-screen.tsx')).ProofreadingScreen,
  'sign-off': async () => (await import('#renderer/features/sign-off/sign-off-screen.tsx')).SignOffScreen,
  printing: async () => (await import('#renderer/features/printing/printing-screen.tsx')).PrintingScreen,
  handover: async () => (await import('#renderer/features/handover/handover-screen.tsx')).HandoverScreen,
  certificates: async () =>
    (await import('#renderer/features/certificates/certificates-screen.tsx')).CertificatesScreen,
  settings: async () => (await import('#renderer/features/settings/settings-screen.tsx')).SettingsScreen,
  readiness: async () => (await import('#renderer/features/readiness/readiness-screen.tsx')).ReadinessScreen,
  drill: async () => (await import('#renderer/features/drill/drill-screen.tsx')).DrillScreen,
  backup: async () => (await import('#renderer/features/backup/backup-screen.tsx')).BackupScreen,
};
const WALKED = SCREENS.filter((screen): screen is keyof typeof PARTS => screen !== 'panel');

const SIGNED = { digest: 'd'.repeat(64), publicKey: 'ab'.repeat(32), signature: 'f'.repeat(128) };
/** Marks that stand nowhere else, what they come to, and what they take off. */
const GIVEN = { '1.1': 1337, '1.2': 2171, '2.1': 3119 } as const;
/** 35.08 × 60% + 31.19 × 40% = 33.524. */
const SECRETS = ['13.37', '21.71', '31.19', '35.08', '33.52', '26.63', '38.29', '68.81', '64.92'];

type Given = { readonly settings?: Partial<Sitting['settings']>; readonly all?: boolean };

/** Two of three have marked the first candidate and signed; one of them was put right since, and the third has done nothing. */
function givenBy({ settings = {}, all = false }: Given) {
  const ready = readySitting({
    edition: EDITION,
    settings: { passMark: 6000, maxSpread: 500, examinersPerCandidate: 3, ...settings },
  });
  const [{ candidateId } = { candidateId: '' }] = ready.candidates;
  const before = ready.scorers.slice(all ? 0 : 1).flatMap(({ personId: examinerId }): Body[] => [
    ...Object.entries(GIVEN).map(([line, mark]): Body => ({
      ...{ type: 'line_scored', candidateId, examinerId, line, cause: 'typed', reason: '' },
      score: { kind: 'mark', mark },
    })),
    { type: 'sheet_signed', candidateId, examinerId, ...SIGNED },
  ]);
  const codes: Body = {
    ...{ type: 'facts_stated', rule: CODE_DRAW, candidateId: null },
    facts: {
      candidates: ready.candidates.map((one) => one.candidateId),
      ...{ labels: [], seed: '361524', source: '', reason: '', operator: '' },
    },
  };
  return { ready, before: settings.codes === undefined ? before : [codes, ...before] };
}

async function look(screen: keyof typeof PARTS, given: Given) {
  const { ready, before } = givenBy(given);
  const Part = await PARTS[screen]();
  const made = await markingRoom(
    <Frame notice={null}>
      <Part />
    </Frame>,
    {},
    before,
    { ready },
  );
  opened.push(made);
  await act(async () => {
    location.hash = `#/${ready.sitting.sittingId}/${screen}`;
    globalThis.dispatchEvent(new Event('hashchange'));
  });
  await settled(made);
  return { made, ready, seen: `${document.title}\n${document.documentElement.outerHTML}` };
}

it.each(WALKED)('%s shows an examiner who has not handed in nothing of the others’ marks', async (screen) => {
  const { seen } = await look(screen, {});
  expect(seen.length).toBeGreaterThan(500);
  for (const secret of SECRETS) expect(seen).not.toContain(secret);
});

it('the same screens do show them once everybody has signed', async () => {
  const { seen } = await look('results', { all: true });
  expect(seen).toContain('33.52');
});

// whoever is recused is recused by name, and a certificate is somebody's
const NAMES = ['陈婷华', '彭博'];
it.each(WALKED.filter((screen) => screen !== 'setup'))(
  '%s calls nobody by name where codes are used',
  async (screen) => {
    const { seen } = await look(screen, { settings: { codes: 'until_decided' } });
    for (const name of NAMES) expect(seen).not.toContain(name);
  },
);

it('names are shown where no codes are asked for', async () => {
  expect((await look('results', {})).seen).toContain(NAMES[0]);
});

/** Until nothing that is loaded late changes the page any more. */
async function settled({ settle }: Awaited<ReturnType<typeof markingRoom>>): Promise<void> {
  let [before, calm] = ['', 0];
  for (let turn = 0; turn < 40 && calm < 1; turn += 1) {
    await settle(30);
    const now = document.documentElement.outerHTML;
    calm = now === before ? calm + 1 : 0;
    before = now;
  }
}

/** Every paper as the host makes it for somebody, and every list of the page. */
function told(given: Given, as: 'examiner' | 'supervisor' = 'examiner') {
  const { ready, before } = givenBy(given);
  const { state } = folded(ready, before);
  const { personId: viewer, role } = as === 'examiner' ? ready.scorers[0]! : ready.supervisor;
  const shown = isBlindTo(state, role) ? blindState(state) : state;
  const { sealed, papers } = printableSitting({ practice: false, log: '' }, state, { viewer, batches: [] });
  const made = FORM_IDS.flatMap((form) =>
    papers({ form, candidateId: null, examinerId: null, absent: true }).map((one) => [
      form,
      JSON.stringify([one.paper, { ...sealed(one), digest: '' }]),
    ]),
  );
  const lists = LIST_IDS.map((id) => [id, JSON.stringify(LISTS[id](shown))]);
  return { state, all: [...made, ...lists] as [string, string][] };
}

it('no paper and no list has a mark before it is due, and the record does not leave readable', () => {
  const { state, all } = told({});
  expect(all.length).toBeGreaterThan(20);
  const leaking = all.filter(([, text]) => SECRETS.some((secret) => text.includes(secret))).map(([id]) => id);
  expect(leaking).toEqual([]);
  expect(scoredOf(state).marked).toEqual([]);
  expect(hidesMarks(state)).toBe(true);
  const due = told({ all: true });
  expect(due.all.filter(([, text]) => text.includes('33.52')).map(([id]) => id)).toContain('summary');
  expect(hidesMarks(due.state)).toBe(false);
});

it('no paper of whoever marks names anybody where codes are used, and no score sheet does, whoever prints it', () => {
  const coded = told({ settings: { codes: 'until_decided' } }).all;
  expect(coded.filter(([, text]) => NAMES.some((name) => text.includes(name))).map(([id]) => id)).toEqual([]);
  const named = told({ settings: { codes: 'until_decided' } }, 'supervisor').all;
  const sheets = named.filter(([id]) => FORM_IDS.some((form) => form === id && formOf(form).scope === 'sheet'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.filter(([, text]) => NAMES.some((name) => text.includes(name))).map(([id]) => id)).toEqual([]);
});

function folded(ready: ReturnType<typeof readySitting>, before: readonly Body[]) {
  const links = linksOf(
    ready.sitting,
    before.map((body) => [body, 'examinerId' in body ? body.examinerId : ready.supervisor.personId] as const),
    ready.state,
  );
  return { state: foldAll(ready.state, links), entries: links.map(({ entry }) => entry) };
}

it('the history of a person tells of no sheet before it is due', () => {
  const { ready, before } = givenBy({});
  const [{ candidateId } = { candidateId: '' }] = ready.candidates;
  const [, second] = ready.scorers;
  const veto: Body = {
    ...{ type: 'veto_recorded', candidateId, examinerId: second!.personId, line: '1.1', applies: true },
    ...{ reason: '未穿劳保用品', witness: '邓芳磊' },
  };
  const signed: Body = { type: 'sheet_signed', candidateId, examinerId: second!.personId, ...SIGNED };
  const { state, entries } = folded(ready, [...before, veto, signed]);
  expect(JSON.stringify(traceOf(state, candidateId, entries))).not.toContain('未穿劳保用品');
  const first = { ...signed, examinerId: ready.scorers[0]!.personId };
  const lines = Object.entries(GIVEN).map(([line, mark]): Body => ({
    ...{ type: 'line_scored', candidateId, examinerId: first.examinerId, line, cause: 'typed', reason: '' },
    score: { kind: 'mark', mark },
  }));
  const due = folded(ready, [...before, veto, signed, ...lines, first]);
  expect(JSON.stringify(traceOf(due.state, candidateId, due.entries))).toContain('未穿劳保用品');
});
