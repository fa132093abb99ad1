import { createHash } from 'node:crypto';
import { fingerprint } from '#shared/base/signing/public-key.ts';
import type { EnrolmentAnswer } from '#shared/wire/sync/wire.ts';
import { centralWords as words } from './words.ts';
import { standingSaid } from '#shared/documents/concerns/concerns.ts';
import { concernWords } from '#shared/documents/concerns/words.ts';
import { authorityWords } from '#shared/progress/authority-words.ts';
import { centralRefusalWords } from '#shared/wire/sync/words.ts';
import { unrootedWords } from '#shared/words/roles.ts';
import { say } from '#shared/words/say.ts';
import type { Answer } from '../parts/answer.ts';
import { rulesLists, type AskedRules } from '../receive/known-rules.ts';
import { PAGE_STYLE } from './page-style.ts';
import { keeperSections } from './page-acts.ts';
import { code, esc, figure, section, short, stretch, t, time } from './page-parts.ts';
import { cautionsSection, plansSection } from './plan-sections.ts';
import { sayRoom } from './station-commands.ts';
import type { AsideRow, BatchRow, ConflictRow, Quota, SittingRow, Store, StoredStation } from '../store/port.ts';

const LATEST = 200;
const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');
/** The page has no script, no picture, no form and no link to anywhere else. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The keeper's read-only page: sittings, batches, stations and conflicts, in Chinese. */
export async function pageAnswer(store: Store, self: EnrolmentAnswer): Promise<Answer> {
  const [sittings, batches, stations, conflicts, asides, rules, kept, plans, cautions] = await Promise.all([
    store.sittings(),
    store.batches(LATEST),
    store.stations(),
    store.conflicts(),
    store.asides(),
    rulesLists(store),
    keeperSections(store),
    plansSection(store),
    store.cautions(LATEST),
  ]);
  const rooms = new Map(
    await Promise.all(stations.map(async ({ stationId }) => [stationId, await store.room(stationId)] as const)),
  );
  const names = namesOf(stations, sittings);
  const sections = [
    ...rulesSection(rules.asked, names),
    ...asidesSection(asides, names),
    conflictsSection(conflicts, names),
    sittingsSection(sittings, names),
    ...cautionsSection(cautions),
    ...plans,
    ...concernsSection(sittings),
    ...authoritySection(sittings),
    batchesSection(batches, names),
    stationsSection(stations, names, rooms),
    ...kept,
  ];
  const body = `<header><h1>${esc(self.name)}</h1><p>${t(words.fingerprint)} <code>${fingerprint(self.publicKey)}</code></p></header>
<main>${sections.join('\n')}</main>`;
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': POLICY },
    body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${esc(self.name)}</title><style>${PAGE_STYLE}</style></head><body>${body}</body></html>`,
  };
}

/** What stations and sittings are called on the page. */
type Names = {
  readonly station: (id: string) => string;
  /** The same in a cell, with its number: a station calls itself what it likes, also as another one does. */
  readonly stationCell: (id: string) => string;
  readonly sitting: (id: string) => string;
  /** The station that stands in the place of this one. */
  readonly replacer: (id: string) => string;
};

function namesOf(stations: readonly StoredStation[], sittings: readonly SittingRow[]): Names {
  const stationName = new Map(stations.map(({ stationId, name }) => [stationId, name]));
  const sittingTitle = new Map(sittings.map(({ sittingId, title }) => [sittingId, title]));
  const replacerOf = new Map(stations.map(({ stationId, replacedBy }) => [stationId, replacedBy]));
  const station = (id: string): string => stationName.get(id) ?? short(id);
  const numbers = [...stationName.keys()];
  // whoever makes a number makes its beginning, too
  const number = (id: string): string =>
    numbers.some((other) => other !== id && short(other) === short(id)) ? `<code>${esc(id)}</code>` : code(id);
  return {
    station,
    stationCell: (id) => `${esc(station(id))} ${number(id)}`,
    sitting: (id) => sittingTitle.get(id) ?? short(id),
    replacer: (id) => station(replacerOf.get(id) ?? ''),
  };
}

/** The cells that every kind of batch begins with: when it came, its number, whose it is. */
const deliveryOf = (
  batch: Pick<BatchRow, 'receivedAt' | 'batchId' | 'stationId' | 'sittingId'>,
  names: Names,
): string[] => [
  time(batch.receivedAt),
  code(batch.batchId),
  names.stationCell(batch.stationId),
  esc(names.sitting(batch.sittingId)),
];

/** Rules that stations use and nobody here knows; nothing where none wait. */
const rulesSection = (asked: readonly AskedRules[], names: Names): string[] =>
  asked.length === 0
    ? []
    : [
        section(words.rulesWaiting, words.noRulesWaiting, words.rulesHint, {
          heads: [words.receivedAt, words.stations, words.rules],
          rows: asked.map(({ at, station, hash }) => [
            time(at),
            names.stationCell(station),
            `<code>${esc(hash.slice(0, 12))}</code>`,
          ]),
        }),
      ];

const asidesSection = (asides: readonly AsideRow[], names: Names): string[] =>
  asides.length === 0
    ? []
    : [
        section(words.asides, words.noAsides, words.asideHint, {
          heads: [
            ...[words.receivedAt, words.number, words.stations, words.sittings, words.entries, words.why],
            words.sha256,
          ],
          rows: asides.map((a) => [
            ...deliveryOf(a, names),
            stretch(a),
            esc(say(centralRefusalWords[a.why], 'zh', { name: names.replacer(a.stationId) })),
            `<code>${esc(a.sha256)}</code>`,
          ]),
        }),
      ];

const conflictsSection = (conflicts: readonly ConflictRow[], names: Names): string =>
  section(words.conflicts, words.noConflicts, conflicts.length > 0 ? words.conflictHint : null, {
    heads: [words.receivedAt, words.number, words.stations, words.sittings, words.size, words.sha256],
    rows: conflicts.map((c) => [...deliveryOf(c, names), figure(c.size), code(c.sha256)]),
  });

const sittingsSection = (sittings: readonly SittingRow[], names: Names): string =>
  section(words.sittings, words.noSittings, null, {
    heads: [
      ...[words.heldOn, words.sittings, words.occupation, words.stations, words.candidates],
      ...[words.signedSheets, words.entries, words.state, words.digest],
    ],
    rows: sittings.map((s) => [
      esc(s.heldOn),
      esc(s.title),
      esc(s.occupation),
      names.stationCell(s.stationId),
      figure(s.candidates),
      figure(s.signedSheets),
      figure(s.entries),
      stateOf(s),
      code(s.resultsDigest),
    ]),
  });

/** How far it has come, and what stands beside that: no root, a supervisor whom nobody but the enterprise named. */
const stateOf = ({ closed, voided, unrooted = false, supervisors = [] }: SittingRow): string => {
  const state = voided === undefined ? t(closed ? words.closed : words.open) : say(words.voided, 'zh', { why: voided });
  return esc([state, ...(unrooted ? [t(unrootedWords)] : []), ...supervisors.map(t)].join('；'));
};

const batchesSection = (batches: readonly BatchRow[], names: Names): string =>
  section(words.batches, words.noBatches, null, {
    heads: [words.receivedAt, words.number, words.stations, words.sittings, words.entries, words.size, words.sha256],
    rows: batches.map((b) => [...deliveryOf(b, names), stretch(b), figure(b.size), code(b.sha256)]),
  });

const stationsSection = (stations: readonly StoredStation[], names: Names, rooms: ReadonlyMap<string, Quota>): string =>
  section(words.stations, words.noStations, null, {
    heads: [
      ...[words.enrolledAt, words.name, words.organiser, words.state, words.room],
      ...[words.number, words.fingerprint],
    ],
    rows: stations.map((s) => [
      time(s.enrolledAt),
      esc(s.name),
      esc(s.organiser),
      esc(standingOf(s, names)),
      esc(sayRoom(rooms.get(s.stationId) ?? { used: 0, limit: 0 })),
      `<code>${esc(s.stationId)}</code>`,
      `<code>${fingerprint(s.publicKey)}</code>`,
    ]),
  });

function standingOf({ replacedBy, disabledAt, disabledWhy, twiceAt }: StoredStation, names: Names): string {
  const said = twiceAt === null ? '' : ` ${say(words.twice, 'zh', { time: time(twiceAt) })}`;
  if (replacedBy !== null) return say(words.replacedBy, 'zh', { name: names.station(replacedBy) }) + said;
  return (disabledAt === null ? t(words.inUse) : say(words.disabledFor, 'zh', { reason: disabledWhy ?? '' })) + said;
}

/** What was signed although it is not as the document wants it, with who answered for it; nothing where all is in order. */
function concernsSection(sittings: readonly SittingRow[]): string[] {
  const rows = sittings.flatMap(({ heldOn, title, concerns = [], unstated = 0 }) => {
    const head = [esc(heldOn), esc(title)];
    const found = concerns.map(({ standing, about, against, reason, by }) => {
      const said = standingSaid({ standing, reason });
      return [...head, esc(about), t(said), esc(against), esc(reason), esc(by)];
    });
    const open = say(words.unstated, 'zh', { count: unstated });
    return unstated === 0 ? found : [...found, [...head, '', t(concernWords.open), open, '', '']];
  });
  const heads = [
    ...[words.heldOn, words.sittings, words.about, words.state],
    ...[words.against, words.answer, words.answeredBy],
  ];
  return rows.length === 0
    ? []
    : [section(concernWords.heading, words.noConcerns, words.concernsHint, { heads, rows })];
}

/** Keys and roles that changed hands, with who answered for it; nothing where none did. */
function authoritySection(sittings: readonly SittingRow[]): string[] {
  const rows = sittings.flatMap(({ heldOn, title, authority = [] }) =>
    authority.map(({ at, text }) => [esc(heldOn), esc(title), time(at), esc(t(text))]),
  );
  const heads = [words.heldOn, words.sittings, words.recordedAt, words.happened];
  return rows.length === 0
    ? []
    : [section(authorityWords.heading, words.noConcerns, words.authorityHint, { heads, rows })];
}
