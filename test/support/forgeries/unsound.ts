import { changed, rawly, slipped } from './edits.ts';
import { type Forgery, candidate, sittingWith, misshapen } from './row.ts';

export const UNSOUND_BYTES: readonly Forgery[] = [
  misshapen(
    'a doubled name',
    rawly(['line_scored'], (l) => l.replace('"line":', '"line":"1.2","line":')),
    'text: not_compact',
  ),
  misshapen(
    'a \\u escape',
    rawly(['note_added'], (l) => l.replace('停', '\\u505c')),
    'text: not_compact',
  ),
  misshapen(
    'a mark written 5000.0',
    rawly(['line_scored'], (l) => l.replace('5000', '5000.0')),
    'text: not_compact',
  ),
  misshapen(
    'a mark written 5e3',
    rawly(['line_scored'], (l) => l.replace('5000', '5e3')),
    'text: not_compact',
  ),
  misshapen(
    'a carriage return',
    rawly(['line_scored'], (l) => `${l}\r`),
    'text: not_compact',
  ),
  misshapen(
    'a blank',
    rawly(['line_scored'], (l) => l.replace('"v":1', '"v": 1')),
    'text: not_compact',
  ),
  misshapen(
    'a byte order mark',
    rawly(['sitting_opened'], (l) => `\uFEFF${l}`),
    'text: not_json',
  ),
];

export const UNSOUND_SHAPES: readonly Forgery[] = [
  misshapen('an extra field in a body', changed(['line_scored'], { bonus: 1 })),
  misshapen('an extra field around it', changed(['line_scored'], {}, { over: { bonus: 1 } })),
  misshapen('an extra field in a candidate', (day) =>
    changed(['candidates_admitted'], { candidates: [{ ...candidate(day, 0), score: 1 }, ...day.candidates.slice(1)] })(
      day,
    ),
  ),
  misshapen('a missing field', (day) => changed(['line_scored'], { reason: undefined })(day)),
  misshapen('31 February as its day', changed(['sitting_opened'], sittingWith({ heldOn: '2026-02-31' }))),
  misshapen('a time on 31 February', changed(['line_scored'], {}, { over: { at: '2026-02-31T01:00:00.000Z' } })),
  misshapen('the 25th hour', changed(['line_scored'], {}, { over: { at: '2026-11-20T25:00:00.000Z' } })),
  misshapen('a time without milliseconds', changed(['line_scored'], {}, { over: { at: '2026-11-20T01:00:00Z' } })),
  misshapen('a time of another zone', changed(['line_scored'], {}, { over: { at: '2026-11-20T01:00:00.000+08:00' } })),
  misshapen('a mark of a fraction', changed(['line_scored'], { score: { kind: 'mark', mark: 0.5 } })),
  misshapen('a mark below nothing', changed(['line_scored'], { score: { kind: 'mark', mark: -1 } })),
  misshapen('a mark as text', changed(['line_scored'], { score: { kind: 'mark', mark: '5000' } })),
  misshapen('marks both ways', changed(['line_scored'], { score: { kind: 'mark', mark: 1, deductions: [] } })),
  misshapen(
    '51 deductions',
    changed(['line_scored'], { score: { kind: 'deductions', deductions: Array(51).fill(1) } }),
  ),
  misshapen('an examiner nobody could be', changed(['line_scored'], { examinerId: 'me' })),
  misshapen('time below nothing', changed(['time_recorded'], { seconds: -1 })),
  misshapen('a hundredth task', changed(['time_recorded'], { task: 100 })),
  misshapen('an attendance nobody knows', changed(['attendance_recorded'], { attendance: 'late' })),
  misshapen('a role nobody knows', (day) =>
    changed(['staff_named'], { people: [...Object.values(day.people), { ...day.people.spare!, role: 'owner' }] })(day),
  ),
  misshapen('a key of small order', changed(['key_registered'], { publicKey: `01${'0'.repeat(62)}` })),
  misshapen('a key spelled beyond the field', changed(['key_registered'], { publicKey: `ee${'f'.repeat(60)}7f` })),
  misshapen('a signature in capitals', changed(['sheet_signed'], { signature: 'A'.repeat(128) }, { kept: true })),
  misshapen('a note that says nothing', changed(['note_added'], { text: '   ' })),
  misshapen('ten examiners a candidate', (day) =>
    changed(['sitting_opened'], sittingWith({ settings: { ...day.sitting.settings, examinersPerCandidate: 10 } }))(day),
  ),
  misshapen('a kind nobody knows', slipped({ type: 'mark_forgiven', reason: '' }, 'head'), 'entries: unknown_entry'),
  misshapen('another version of the record', changed(['line_scored'], {}, { over: { v: 2 } })),
];
