import { describe, expect, it } from 'vitest';
import { examine } from '#scripts/verify/examine.mjs';
import type { ExportBatch } from '#shared/wire/export/format.ts';
import type { Body, BodyOf } from '#shared/record/body.ts';
import { hashLine } from '#shared/record/chain.ts';
import type { Entry } from '#shared/record/entry.ts';
import { batchesOf, CENTRAL, finishedDay, STATION } from '../support/exports.ts';
import { framedBy, renumbered, type Frame } from '../support/forged.ts';
import { keyOf } from '../support/handover.ts';

// Deliberate forgeries by people who know the format, most of them even with the station's key at hand. Each must fall to
// the check that is named, so that no check lives on the strength of another.

const day = finishedDay();
const entries = day.links.map(({ entry }) => entry);
const batches = batchesOf(day);
const { sitting } = day.state;
const forger = keyOf(66);

const seqOf = (type: Body['type'], nth = 0): number => entries.filter(({ body }) => body.type === type)[nth]!.seq;
const bodyOf = <T extends Body['type']>(type: T, nth = 0) => entries[seqOf(type, nth)]!.body as BodyOf<T>;

const changed = (seq: number, change: object): Entry[] =>
  entries.with(seq, { ...entries[seq]!, body: { ...entries[seq]!.body, ...change } });
const without = (gone: (entry: Entry) => boolean): Entry[] => entries.filter((entry) => !gone(entry));
const inserted = (at: number, body: Body, actor: string | null): Entry[] =>
  entries.toSpliced(at, 0, { ...entries[at - 1]!, body, actor });

const framed = (lines: readonly string[], frame: Frame = {}): Buffer => framedBy(day, lines, frame);
const forged = (list: readonly Entry[], frame: Frame = {}): Buffer => framed(renumbered(list), frame);
const failing = (bytes: Buffer, pinned: string | null = null): string[] =>
  examine(bytes, { pinned })!
    .checks.filter(({ state }) => state === 'bad')
    .map(({ id, flaw }) => `${id}: ${flaw!.why}`);

const note: Body = { type: 'note_added', candidateId: null, text: '一切正常' };
const scored = bodyOf('line_scored');
const closingSeq = seqOf('sitting_closed');
const goodSeal = (): object => JSON.parse(framed(day.lines).toString().trim().split('\n').at(-1)!) as object;
const withReceipt = (change: object): ExportBatch[] => [
  { ...batches[0]!, receipt: { ...batches[0]!.receipt!, ...change } },
  batches[1]!,
];
const dropped = day.state.candidates.keys().next().value!;
const aboutDropped = ({ body }: Entry): boolean => 'candidateId' in body && body.candidateId === dropped;
const swapped = (a: number, b: number): Entry[] => entries.with(a, entries[b]!).with(b, entries[a]!);
const firstScoreSeq = seqOf('line_scored');

describe('a forgery', () => {
  it('starts from a file in which everything is right', () => {
    expect(failing(framed(day.lines))).toEqual([]);
  });

  it.each<[string, () => Buffer, string]>([
    [
      'an entry slipped in, the chain made anew, the old seal kept',
      () => forged(inserted(closingSeq, note, null), { seal: goodSeal() }),
      'digest: digest_wrong',
    ],
    [
      'the same, sealed with another key',
      () => forged(inserted(closingSeq, note, null), { key: forger }),
      'digest: seal_other_key',
    ],
    [
      'a mark raised after the fact',
      () => forged(changed(seqOf('line_scored', 3), { score: { kind: 'mark', mark: 4000 } })),
      'sheets: content_differs',
    ],
    [
      'a veto wiped away',
      () => forged(without(({ body }) => body.type === 'veto_recorded')),
      'sheets: content_differs',
    ],
    [
      'time on a task shortened',
      () => forged(changed(seqOf('time_recorded'), { seconds: 60 })),
      'sheets: content_differs',
    ],
    [
      'the mark scheme changed under the marks',
      () =>
        forged(changed(seqOf('scheme_adopted'), { scheme: { ...bodyOf('scheme_adopted').scheme, title: '另一方案' } })),
      'sheets: content_differs',
    ],
    [
      'the signature of another sheet replayed',
      () => {
        const { digest, publicKey, signature } = bodyOf('sheet_signed', 2);
        return forged(changed(seqOf('sheet_signed'), { digest, publicKey, signature }));
      },
      'sheets: content_differs',
    ],
    [
      'the right digest under another sheet’s signature',
      () => forged(changed(seqOf('sheet_signed'), { signature: bodyOf('sheet_signed', 2).signature })),
      'sheets: signature_wrong',
    ],
    [
      'a signature by somebody whose key is not on record',
      () => forged(changed(seqOf('sheet_signed'), { publicKey: forger.publicKey })),
      'keys: key_unknown',
    ],
    [
      'an examiner’s key exchanged on the way',
      () => forged(inserted(closingSeq, { ...bodyOf('key_registered'), publicKey: forger.publicKey }, null)),
      'keys: key_changed',
    ],
    [
      'practice dressed as real, or the other way round',
      () => forged(changed(0, { sitting: { ...sitting!, practice: true } }), { header: { practice: true } }),
      'sheets: content_differs',
    ],
    [
      'a candidate dropped with every entry about them, counts adjusted',
      () => {
        const list = without(aboutDropped).map((entry) => {
          const { body } = entry;
          if (body.type === 'candidates_admitted')
            return {
              ...entry,
              body: { ...body, candidates: body.candidates.filter((c) => c.candidateId !== dropped) },
            };
          return body.type === 'sitting_closed' ? { ...entry, body: { ...body, expected: 6, signed: 2 } } : entry;
        });
        return forged(list);
      },
      'sitting: content_differs',
    ],
    [
      'the pass mark lowered',
      () => forged(changed(0, { sitting: { ...sitting!, settings: { ...sitting!.settings, passMark: 5000 } } })),
      'sitting: content_differs',
    ],
    [
      'an absence made up after the signatures',
      () =>
        forged(
          inserted(
            closingSeq,
            { type: 'attendance_recorded', candidateId: dropped, attendance: 'absent', reason: '补记' },
            null,
          ),
        ),
      'closed: closing_counts',
    ],
    [
      'a signature under the sitting taken from an earlier state',
      () => forged(changed(seqOf('sitting_signed'), { digest: bodyOf('sheet_signed').digest })),
      'sitting: content_differs',
    ],
    [
      'the lead’s signature before the checker’s',
      () => forged(swapped(seqOf('sitting_signed'), seqOf('sitting_signed', 1))),
      'procedure: signing_order',
    ],
    [
      'a supervisor’s part signed by the checker',
      () => forged(changed(seqOf('sitting_signed', 2), { personId: bodyOf('sitting_signed').personId })),
      'procedure: not_the_signer',
    ],
    [
      'a mark entered by somebody else',
      () =>
        forged(entries.with(firstScoreSeq, { ...entries[firstScoreSeq]!, actor: bodyOf('sitting_signed').personId })),
      'procedure: not_the_examiner',
    ],
    [
      'a mark beyond its full mark',
      () => forged(changed(firstScoreSeq, { score: { kind: 'mark', mark: 9999 } })),
      'procedure: mark_out_of_range',
    ],
    [
      'a correction without its reason',
      () =>
        forged(
          changed(
            entries.findIndex(({ body }) => body.type === 'line_scored' && body.cause === 'correction'),
            { reason: '' },
          ),
        ),
      'procedure: reason_missing',
    ],
    [
      'a mark after the sitting was closed',
      () => forged([...entries, { ...entries.at(-1)!, body: scored, actor: scored.examinerId }]),
      'procedure: after_closing',
    ],
    [
      'other counts in the closing entry',
      () => forged(changed(closingSeq, { signed: 5, absent: 1 })),
      'closed: closing_counts',
    ],
    [
      'another digest in the closing entry',
      () => forged(changed(closingSeq, { digest: 'a'.repeat(64) })),
      'closed: content_differs',
    ],
    [
      'other counts in the ledger',
      () => framed(day.lines, { closing: { ledger: { expected: 8, signed: 5, absent: 2, voided: 1, open: 0 } } }),
      'ledger: ledger_differs',
    ],
    [
      'another count in the header',
      () => framed(day.lines, { header: { count: day.lines.length - 1 } }),
      'header: header_differs',
    ],
    [
      'another policy in the header',
      () => framed(day.lines, { header: { policy: { ...sitting!.policy, version: '2' } } }),
      'header: header_differs',
    ],
    [
      'the last entries left off, counts adjusted',
      () => framed(day.lines.slice(0, -1), { header: { lastHash: hashLine(day.lines.at(-1)!) } }),
      'header: header_differs',
    ],
    [
      'a header its closing does not know',
      () => framed(day.lines, { closing: { header: 'a'.repeat(64) } }),
      'digest: header_hash',
    ],
    [
      'entries moved without renumbering',
      () => framed(day.lines.with(8, day.lines[9]!).with(9, day.lines[8]!)),
      'sequence: seq_wrong',
    ],
    [
      'an entry edited without the chain',
      () => framed(day.lines.with(9, day.lines[9]!.replace('"elapsed":', '"elapsed":1'))),
      'chain: chain_broken',
    ],
    [
      'a clock set back without a trace',
      () => forged(entries.with(20, { ...entries[20]!, high: entries[10]!.high })),
      'time: time_back',
    ],
    [
      'a second opening',
      () => forged(inserted(closingSeq, { type: 'sitting_opened', sitting: sitting! }, null)),
      'entries: genesis_misplaced',
    ],
    [
      'an entry of a kind nobody knows',
      () => forged(inserted(closingSeq, { ...note, type: 'mark_forgiven' } as never, null)),
      'entries: unknown_entry',
    ],
    [
      'an entry that two readers would read differently',
      () => framed(day.lines.with(9, day.lines[9]!.replace('"seq":9', '"seq":8,"seq":9'))),
      'text: not_compact',
    ],
    ['a batch left out', () => framed(day.lines, { closing: { batches: [batches[1]!] } }), 'batches: batches_gap'],
    [
      'a receipt with another text',
      () =>
        framed(day.lines, {
          closing: { batches: withReceipt({ text: batches[0]!.receipt!.text.replace('示例', '别的') }) },
        }),
      'batches: receipt_wrong',
    ],
    [
      'a good receipt of another batch',
      () => {
        const text = batches[0]!.receipt!.text.replace(batches[0]!.sha256, 'd'.repeat(64));
        return framed(day.lines, {
          closing: { batches: withReceipt({ text, signature: CENTRAL.sign('receipt', text) }) },
        });
      },
      'batches: receipt_other',
    ],
  ])('with %s falls', (_, make, expected) => {
    expect(failing(make())).toContain(expected);
  });

  it('by a whole new station falls only to the key on paper', () => {
    const bytes = framed(day.lines, { key: forger, header: { stationKey: forger.publicKey } });
    expect(failing(bytes)).toEqual([]);
    expect(failing(bytes, STATION.key.publicKey)).toEqual(['station: not_the_key']);
  });
});
