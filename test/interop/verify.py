"""Verifies exported sittings, plans and archives: python3 test/interop/verify.py [--now INSTANT] PATH … Written from docs/format.md alone, standard library only.

Prints one line a path, `ok` (and where roles have no root, that they have none) or the first thing that is wrong. Exit code 0 where all agrees, else 1."""

import os
import sys
from datetime import datetime, timedelta, timezone

import archive
import plan
from days import judge_days
from door import judge
from ed25519 import is_sound, verifies
from lines import Refused, length, parts, read, sha256, shaped, write
from record import State, apply, ledger
from results import PERSON, ordered, sheet_text, sitting_text

#: Nothing was written before the program was.
APP_BEGAN = '2026-01-01T00:00:00.000Z'
CLOCK_EXPLAINERS = ('supervisor', 'site-head')
SOURCE = ('file', 'sha256', 'sheet')
ENDORSED = {
    'staff_named': ('type', ('people', PERSON), ('source', SOURCE)),
    'key_registered': ('type', 'personId', 'publicKey', 'idSeen'),
    'key_replaced': ('type', 'personId', 'old', 'publicKey', 'witness', 'idSeen', 'reason', 'witnessSignature'),
    'supervisor_confirmed': ('type', 'personId', 'number', 'date', 'issuer'),
    'slip_issued': ('type', 'personId', 'slipKey', 'salt'),
    'deputy_named': ('type', 'personId'),
    'person_corrected': ('type', 'personId', 'field', 'old', 'fresh', 'reason'),
}
#: Exports of the rules of commit 456566c bear receipts that name no results of theirs.
BEFORE_RECEIPTS_WERE_HELD = '7ef4727e28b2f7ed89024869a4541eb99199bb7ea72497bcd70194f0a88cc5e8'


def need(sound, why):
    if not sound:
        raise Refused(why)


def signed(kind, text, key, signature):
    return verifies(key, f'kaoping/{kind}/1\n{text}'.encode('utf-8', 'surrogatepass'), signature)


def instant(text):
    return datetime.fromisoformat(text.replace('Z', '+00:00'))


class Log:
    """A log as far as it was read: the state behind the last entry, its hash, the highest time, and the station that writes."""

    def __init__(self):
        self.state, self.count, self.prev, self.high, self.writer = State(), 0, '0' * 64, '', None

    def enter(self, raw, now):
        """Judges one more line and takes it in; answers the entry."""
        entry = shaped(read(raw), 'entry')
        state, seq, body, actor, at = self.state, self.count, entry['body'], entry['actor'], entry['at']
        need(entry['seq'] == seq and entry['prev'] == self.prev, 'chain')
        self.high = max(at, self.high)
        need(entry['high'] == self.high, 'high-water mark')
        need(instant(at) <= now + timedelta(minutes=15), 'time ahead')
        self.writer = succeed(self.writer, entry)
        need((body['type'] == 'sitting_opened') == (seq == 0), 'genesis')
        if seq == 0:
            need((body['sitting']['sittingId'], body['sitting']['stationId']) == (entry['log'], entry['station']), 'genesis elsewhere')
        need(all(length(reason.strip()) > 0 for reason in reasons(body)), 'empty reason')
        need(all(is_sound(one['publicKey']) for one in (body, body.get('root', body)) if 'publicKey' in one), 'key')
        need('slipKey' not in body or is_sound(body['slipKey']), 'slip key')
        clock(state, body, at, actor)
        judge(state, body, actor)
        judge_days(state, body, at)
        signatures(state, body)
        apply(state, body, actor, at, seq)
        self.count, self.prev = seq + 1, sha256(raw)
        return entry


def replay(raw_lines, now):
    """Every entry in order; yields the log as it stands behind each, and the entry."""
    log = Log()
    for seq, raw in enumerate(raw_lines):
        try:
            entry = log.enter(raw, now)
        except Refused as why:
            raise Refused(f'entry {seq}: {why}') from why
        yield log, entry


def reasons(body):
    """Texts that may not be blank."""
    names = {
        **{'note_added': 'text', 'exception_explained': 'reason', 'verdicts_answered': 'reason'},
        **{'sitting_corrected': 'reason', 'sitting_voided': 'reason', 'head_succeeded': 'reason'},
        **{'recusal_recorded': 'reason', 'stand_in_named': 'reason'},
        **{'spread_conferred': 'text', 'third_named': 'reason', 'spread_decided': 'reason', 'deduction_withdrawn': 'reason'},
        **{'paper_opened': 'reason', 'paper_settled': 'reason', 'difference_settled': 'reason', 'incident_recorded': 'text'},
        **{'evidence_recorded': 'file', 'inspection_recorded': 'found'},
        **{'scorer_replaced': 'reason', 'key_replaced': 'reason', 'candidate_corrected': 'reason', 'person_corrected': 'reason'},
    }
    witness = [body['witness']] if body['type'] == 'incident_recorded' else []
    return witness + ([body[names[body['type']]]] if body['type'] in names else [])


def succeed(writer, entry):
    body = entry['body']
    if body['type'] != 'station_replaced':
        need(writer is None or writer[0] == entry['station'], 'station')
        return writer or (entry['station'], None)
    said = shaped(read(body['text'].encode()), 'takeover')
    in_turn = writer is not None and writer[0] == said['oldStationId'] and writer[1] in (None, said['oldKey'])
    need(in_turn and entry['station'] == said['newStationId'] and said['oldKey'] != said['newKey'], 'takeover')
    for key, name in (('oldKey', 'oldSignature'), ('newKey', 'newSignature')):
        need(signed('takeover', body['text'], said[key], body[name]), 'takeover signature')
    return said['newStationId'], said['newKey']


def clock(state, body, at, actor):
    explains = body['type'] == 'exception_explained' and body['what'] == 'clock_set_back'
    need(at >= APP_BEGAN, 'clock before app')
    if explains and state.sitting.get('edition', 1) >= 6:
        need((instant(state.clock) - instant(at)).total_seconds() > 120, 'clock not set back')
    if state.clock is not None and not explains:
        behind = (instant(state.clock) - instant(at)).total_seconds()
        nobody = not any(one['role'] in CLOCK_EXPLAINERS for one in state.people.values())
        opens = body['type'] in ('key_registered', 'key_replaced', 'slip_used', 'head_succeeded', 'station_replaced') or (body['type'] == 'staff_named' and nobody)
        need(behind <= 120 or opens, 'clock set back')
    if state.clock is None or at > state.clock or explains:
        state.clock = at


def signatures(state, body):
    kind = body['type']
    if state.root is not None and kind in ENDORSED:
        said = ordered(body, ENDORSED[kind])
        if 'reason' in said:
            said['reason'] = said['reason'].strip()
        text = write({'sitting': state.sitting['sittingId'], 'body': said})
        need(signed('endorsement', text, state.root['key'], body.get('endorsement', '')), 'endorsement')
    if kind == 'key_replaced' and state.sitting.get('edition', 1) >= 6:
        said = {name: body[name] for name in ('type', 'personId', 'old', 'publicKey', 'witness', 'idSeen', 'reason')}
        text = write({'sitting': state.sitting['sittingId'], 'body': {**said, 'reason': said['reason'].strip()}})
        need(signed('witness', text, state.keys[body['witness']], body.get('witnessSignature', '')), 'witness')
    if kind == 'slip_used':
        said = {name: body[name] for name in ('type', 'personId', 'publicKey')}
        text = write({'sitting': state.sitting['sittingId'], 'body': said})
        need(signed('slip', text, state.slips[body['personId']], body['signature']), 'slip')
    if kind == 'head_succeeded':
        names = ('type', 'personId', 'old', 'publicKey', 'witness', 'reason')
        said = {**{name: body[name] for name in names}, 'reason': body['reason'].strip()}
        text = write({'sitting': state.sitting['sittingId'], 'body': said})
        need(signed('succession', text, body['publicKey'], body['signature']), 'deputy')
        need(signed('succession', text, state.keys[body['witness']], body['witnessSignature']), 'witness')
    if kind == 'sheet_signed':
        text = sheet_text(state, body['candidateId'], body['examinerId'])
        under(state, 'sheet-signature', text, body['examinerId'], body)
    elif kind == 'sitting_signed':
        under(state, 'sitting-signature', sitting_text(state), body['personId'], body)
    elif kind == 'sitting_closed':
        counts = ledger(state)
        need(all(body[name] == counts[name] for name in ('expected', 'signed', 'absent', 'voided')), 'counts')
        need(counts['open'] == 0 and body['digest'] == sha256(sitting_text(state) or ''), 'closing')


def under(state, kind, text, person, body):
    need(state.keys.get(person) == body['publicKey'], 'key')
    need(text is not None and sha256(text) == body['digest'], 'signed content')
    need(signed(kind, text, body['publicKey'], body['signature']), 'signature')


def verify(data, now, see=lambda state, entry: None):
    """A whole file; `see` is shown the state behind every entry. Answers the last, and the header."""
    header_raw, header, raw_lines, closing, seal, above = parts(data)
    shaped(header, 'exportHeader'), shaped(closing, 'exportClosing'), shaped(seal, 'exportSeal')
    need(seal['sha256'] == sha256(above) and seal['publicKey'] == header['stationKey'], 'seal')
    need(signed('export', seal['sha256'], seal['publicKey'], seal['signature']), 'seal signature')
    need(closing['header'] == sha256(header_raw), 'header hash')
    wanted = {batch['toSeq'] for batch in closing['batches'] if batch['receipt'] is not None}
    digests, stations = {}, {}
    for log, entry in replay(raw_lines, now):
        need(entry['log'] == header['sittingId'], 'log')
        see(log.state, entry)
        if entry['seq'] in wanted:
            digests[entry['seq']], stations[entry['seq']] = sha256(sitting_text(log.state) or ''), entry['station']
    state, prev, writer = log.state, log.prev, log.writer
    sitting = state.sitting
    need(header['count'] == len(raw_lines) and header['lastHash'] == prev, 'header')
    need(all(header[name] == sitting[name] for name in ('sittingId', 'practice', 'policy')), 'header')
    need(writer[0] == header['stationId'] and writer[1] in (None, header['stationKey']), 'header station')
    need(closing['ledger'] == ledger(state), 'ledger')
    batches(closing['batches'], header, digests, stations)
    return state, header


def batches(listed, header, digests, stations):
    after = 0
    for batch in listed:
        need(batch['fromSeq'] == after <= batch['toSeq'] < header['count'], 'batches')
        after, receipt = batch['toSeq'] + 1, batch['receipt']
        if receipt is None:
            continue
        need(signed('receipt', receipt['text'], receipt['publicKey'], receipt['signature']), 'receipt')
        said = read(receipt['text'].encode())
        own = {name: batch[name] for name in ('batchId', 'sha256', 'fromSeq', 'toSeq')}
        own.update(sittingId=header['sittingId'], stationId=stations[batch['toSeq']])
        if header['policy']['rulesHash'] != BEFORE_RECEIPTS_WERE_HELD:
            own['resultsDigest'] = digests[batch['toSeq']]
        need(all(said.get(name) == value for name, value in own.items()), 'receipt of something else')


def said_of(path, now):
    """What there is to say of a file or folder; raises what is wrong with it."""
    if os.path.isdir(path):
        return archive.verify_folder(path, lambda data, see: verify(data, now, see))
    with open(path, 'rb') as opened:
        data = opened.read()
    if plan.is_plan(data):
        plan.verify_plan(data)
        return ''
    state, _ = verify(data, now)
    return ', made before roles had a root' if state.root is None and not state.sitting['practice'] else ''


def main(paths):
    wrong, now = 0, datetime.now(timezone.utc)
    if paths[:1] == ['--now']:
        now, paths = instant(paths[1]), paths[2:]
    for path in paths:
        try:
            print(f'{path}: ok{said_of(path, now)}')
        except Refused as why:
            wrong += 1
            print(f'{path}: {why}')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
