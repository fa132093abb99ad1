"""The record of a plan (docs/format.md 10): its lines, its chain, its seal, and what its entries may say after those before."""

from door import bare
from ed25519 import is_sound, verifies
from lines import Refused, length, read, sha256, shaped

FIRST = b'kaoping/plan/1\n'


def need(sound, why):
    if not sound:
        raise Refused(why)


def is_plan(data):
    return data.startswith(FIRST)


def verify_plan(data):
    """Header, entries and objections of a whole file."""
    need(data.endswith(b'\n'), 'cut short')
    lines = data[:-1].split(b'\n')
    need(len(lines) >= 3, 'cut short')
    header, entries, seal = shaped(read(lines[1]), 'planHeader'), [read(raw) for raw in lines[2:-1]], read(lines[-1])
    need(is_sound(header['stationKey']), 'header key')
    listed = [one['sittingId'] for one in header['sittings']]
    need(header['title'] != '' and len(set(listed)) == len(listed), 'header')
    prev = None
    for seq, entry in enumerate(entries):
        shaped(entry, 'planEntry')
        need((entry['planId'], entry['seq'], entry['prev']) == (header['planId'], seq, prev), f'plan entry {seq}: chain')
        prev = sha256(lines[2 + seq])
    judge(entries)
    disputes = objections(header['planId'], entries, [sha256(raw) for raw in lines[2:-1]])
    need((len(entries), prev) == (header['count'], header['last']), 'count')
    shaped(seal, 'exportSeal')
    digest = sha256(data[: len(data) - len(lines[-1]) - 1])
    need(seal['sha256'] == digest and seal['publicKey'] == header['stationKey'], 'seal')
    need(verifies(seal['publicKey'], f'kaoping/plan/1\n{digest}'.encode(), seal['signature']), 'seal signature')
    return header, entries, disputes


def judge(entries):
    known = {}
    for seq, entry in enumerate(entries):
        body = entry['body']
        if body['type'] == 'plan_rebuilt':
            need(body['kept'] == seq and length(body['reason'].strip()) > 0, f'plan entry {seq}: rebuilt')
        if body['type'] == 'plan_settled':
            asked = body['settings']['subjects'].values()
            need(all(len(set(one)) == len(one) for one in asked), f'plan entry {seq}: subjects')
        if body['type'] != 'theory_imported':
            continue
        need(len({one['idNumber'] for one in body['scores']}) == len(body['scores']), f'plan entry {seq}: twice')
        for one in body['scores']:
            place = (body['on'], one['idNumber'], bare(one['name']))
            changed = known.get(place, one['score']) != one['score']
            need(not changed or body['reason'].strip() != '', f'plan entry {seq}: no reason')
            known[place] = one['score']


class Objection:
    """As it stands: `closed` is when it was settled, None while it is open."""

    def __init__(self, entry):
        body = entry['body']
        self.about, self.on, self.at = body['about'], body['on'], entry['at']
        self.answer, self.effect, self.signers, self.closed = None, None, {}, None

    def is_signed(self):
        roles = set(self.signers.values())
        return {'checker', 'lead'} <= roles and bool(roles & {'supervisor', 'site-head'})


def objections(plan, entries, digests):
    """What was put up, objected to, answered and signed, each of which has to follow from the lines before."""
    known, periods = {}, []
    for seq, entry in enumerate(entries):
        body, why = entry['body'], f'plan entry {seq}: {entry["body"]["type"]}'
        kind = body['type']
        if kind == 'publicity_started':
            need(body['on'] < body['until'] and not (periods and periods[-1][2] is None), why)
            need(body['where'].strip() != '', why)
            periods.append([body['on'], body['until'], None])
        elif kind == 'publicity_ended':
            need(periods and periods[-1][2] is None and body['on'] >= periods[-1][1], why)
            need(all(one.closed is not None for one in known.values()), why)
            periods[-1][2] = body['on']
        elif kind == 'objection_raised':
            in_time = any(start <= body['on'] and (end is None or body['on'] <= end) for start, _, end in periods)
            need(body['objectionId'] not in known and in_time and body['what'].strip() != '', why)
            known[body['objectionId']] = Objection(entry)
        elif kind == 'objection_answered':
            one = known.get(body['objectionId'])
            need(one is not None and one.closed is None and body['on'] >= one.on and body['found'].strip() != '', why)
            one.answer, one.effect, one.signers = seq, body['effect'], {}
            one.closed = entry['at'] if body['effect']['kind'] == 'none' else None
        elif kind == 'correction_signed':
            one = known.get(body['objectionId'])
            need(one is not None and one.closed is None and one.answer is not None, why)
            need(body['digest'] == digests[one.answer], why)
            text = '\n'.join([plan, body['objectionId'], body['role'], body['digest']])
            need(is_sound(body['publicKey']), why)
            need(verifies(body['publicKey'], f'kaoping/correction/1\n{text}'.encode(), body['signature']), why)
            need(entry['personId'] not in one.signers and body['role'] not in one.signers.values(), why)
            one.signers[entry['personId']] = body['role']
            one.closed = entry['at'] if one.is_signed() else None
    return list(known.values())


def is_corrected(disputes, holder, at, sitting):
    """Whether the last correction of the holder's result in that sitting, signed by then, made a pass of it."""
    own = [one for one in disputes if one.about == holder and one.closed is not None and one.closed <= at]
    own = [one.effect for one in own if one.effect['kind'] == 'corrected' and one.effect['of']['sittingId'] == sitting]
    return bool(own) and own[-1]['fresh']['outcome'] == 'passed'


def is_disputed(disputes, holder, at, weighed=False):
    """Whether a certificate given then stands against an objection about its holder."""
    own = [one for one in disputes if one.about == holder and one.at <= at]
    if any(one.closed is None or at < one.closed or one.effect['kind'] == 'removed' for one in own):
        return True
    last = {}
    for one in [] if weighed else own:
        if one.effect['kind'] == 'corrected':
            last[(one.effect['subject'], one.effect['of']['on'], one.effect['of']['sittingId'])] = one.effect['fresh']
    return any(fresh['outcome'] == 'failed' for fresh in last.values())
