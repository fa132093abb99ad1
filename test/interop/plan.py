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
    """Header and entries of a whole file."""
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
    need((len(entries), prev) == (header['count'], header['last']), 'count')
    shaped(seal, 'exportSeal')
    digest = sha256(data[: len(data) - len(lines[-1]) - 1])
    need(seal['sha256'] == digest and seal['publicKey'] == header['stationKey'], 'seal')
    need(verifies(seal['publicKey'], f'kaoping/plan/1\n{digest}'.encode(), seal['signature']), 'seal signature')
    return header, entries


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
