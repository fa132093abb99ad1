"""The folder of an archive (docs/format.md 10): its sums, every record in it, and of a plan that its record and those of its sittings agree."""

import os
import re

from door import bare
from lines import Refused, sha256
from plan import is_disputed, need, verify_plan

SUMS = 'SHA256SUMS.txt'
KEEPERS = ('site-head', 'clerk')
SIGNS_AS = {'examiner-lead': 'lead', 'expert-lead': 'lead'}


class Sitting:
    """What of a sitting's record a plan's is held against; what was put right is known, old and new."""

    def __init__(self):
        self.keepers, self.people, self.state, self.header = set(), set(), None, None
        self.signers, self.certificates = set(), []

    def see(self, state, entry):
        body = entry['body']
        named = body.get('candidates', []) if body['type'] == 'candidates_admitted' else []
        if body['type'] == 'candidate_corrected':
            named = [state.candidates[body['candidateId']]]
        self.people.update((bare(one['name']), one['idNumber']) for one in named)
        keepers = [key for key, one in state.people.items() if one['role'] in KEEPERS and key in state.keys]
        self.keepers.update((key, state.people[key]['name']) for key in keepers)
        for key, one in state.people.items():
            if key in state.keys:
                self.signers.add((key, one['name'], SIGNS_AS.get(one['role'], one['role']), state.keys[key]))
        if body['type'] == 'certificates_assigned':
            for one in body['certificates']:
                if one['number'] is not None:
                    holder = state.candidates[one['candidateId']]
                    self.certificates.append(({field: holder[field] for field in ('name', 'idNumber')}, entry['at']))


def files_in(folder):
    found = []
    for where, folders, names in os.walk(folder):
        for name in [*names, *(one for one in folders if os.path.islink(os.path.join(where, one)))]:
            path = os.path.join(where, name)
            need(os.path.isfile(path) and not os.path.islink(path), f'{name}: not a regular file')
            found.append(os.path.relpath(path, folder).replace(os.sep, '/'))
    return sorted(found)


def verify_folder(folder, verify):
    """Raises the first thing that is wrong; `verify` takes the bytes of a sitting and what is shown every state of it."""
    files, held = files_in(folder), {}
    for name in files:
        with open(os.path.join(folder, name), 'rb') as opened:
            held[name] = opened.read()
    sums(held)
    sittings, plans = [], []
    for name in files:
        try:
            if name.endswith('.kpx'):
                one = Sitting()
                one.state, one.header = verify(held[name], one.see)
                sittings.append(one)
            elif name.endswith('.kpp'):
                plans.append(verify_plan(held[name]))
        except Refused as why:
            raise Refused(f'{name}: {why}') from why
    need(sittings or plans, 'no record')
    for header, entries, disputes in plans:
        together(header, entries, disputes, sittings)
    return ''


def sums(held):
    need(SUMS in held, 'no sums')
    said = {}
    for line in held[SUMS].decode('utf-8', 'replace').split('\n')[:-1]:
        need(re.fullmatch('[0-9a-f]{64}  .+', line) and line[66:] not in said, 'sums')
        said[line[66:]] = line[:64]
    need(set(said) == set(held) - {SUMS}, 'a file that is not listed, or one that is not there')
    for name, digest in said.items():
        need(sha256(held[name]) == digest, f'{name}: digest')


def together(header, entries, disputes, sittings):
    own, listed = {}, {one['sittingId']: one for one in header['sittings']}
    for one in sittings:
        sitting = one.state.sitting
        if sitting.get('plan', {}).get('planId') != header['planId'] or sitting['practice'] != header['practice']:
            continue
        need(sitting['sittingId'] not in own, 'a sitting twice')
        need(one.header['stationKey'] == header['stationKey'], 'exported by another station')
        need((sitting['sittingId'] in listed) != bool(one.state.voided), 'the sittings that count')
        own[sitting['sittingId']] = one
    for key, said in listed.items():
        need(key in own, f'sitting {key} is not there')
        found = own[key]
        stands = (found.state.sitting['heldOn'], found.header['count'], found.header['lastHash'])
        need(stands == (said['heldOn'], said['entries'], said['lastHash']), f'sitting {key} differs')
    rosters = [(one.state.sitting['plan']['title'], one.state.sitting['plan']['people']) for one in own.values()]
    need(not rosters or (header['title'], header['people']) in rosters, 'title or roster')
    people = set().union(*(one.people for one in own.values()))
    for seq, entry in enumerate(entries):
        keeper = entry['log'] in own and (entry['personId'], entry['by']) in own[entry['log']].keepers
        if entry['body']['type'] == 'correction_signed':
            who = (entry['personId'], entry['by'], entry['body']['role'], entry['body']['publicKey'])
            keeper = entry['log'] in own and who in own[entry['log']].signers
        need(keeper, f'plan entry {seq}: nobody who may keep it')
        body = entry['body']
        named = body.get('scores') or body.get('people') or [one for one in [body.get('about')] if one is not None]
        need(all((bare(one['name']), one['idNumber']) in people for one in named), f'plan entry {seq}: of nobody here')
    for one in own.values():
        need(not any(is_disputed(disputes, *given) for given in one.certificates), 'a certificate under objection')
