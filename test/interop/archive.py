"""The folder of an archive (docs/format.md 10): its sums, every record in it, and of a plan that its record and those of its sittings agree."""

import hashlib
import os
import re

from door import bare
from ed25519 import is_sound, verifies
from joint import Plan
from lines import Refused, read, sha256, shaped
from plan import is_corrected, is_disputed, need, verify_plan
from record import PHOTO, photo_in
from results import result

SUMS, SEAL = 'SHA256SUMS.txt', 'SHA256SUMS.seal'
#: From this edition on the station signs the sums of an archive.
SEALED_SINCE = 9
#: From this edition on no number is recorded for anybody whose joint result is no pass.
JOINT_SINCE = 10
PICTURES = '照片/'
KEEPERS = ('site-head', 'clerk')
SIGNS_AS = {'examiner-lead': 'lead', 'expert-lead': 'lead'}


class Sitting:
    """What of a sitting's record a plan's is held against; what was put right is known, old and new."""

    def __init__(self):
        self.keepers, self.people, self.state, self.header = set(), set(), None, None
        self.signers, self.certificates, self.corrected, self.pictures = set(), [], [], []

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
        named = photo_in(body['facts']) if body['type'] == 'facts_stated' and body['rule'] == PHOTO else None
        if body['type'] == 'candidate_corrected' and body['field'] == 'photo':
            named = body['fresh']
        if body['type'] in ('paper_opened', 'incident_recorded'):
            named = body.get('photo')
        if isinstance(named, str) and re.fullmatch('[0-9a-f]{64}', named):
            self.pictures.append((named, entry['seq']))
        if body['type'] == 'certificates_assigned':
            for one in body['certificates']:
                if one['number'] is not None:
                    holder = state.candidates[one['candidateId']]
                    named = {field: holder[field] for field in ('name', 'idNumber')}
                    self.certificates.append((named, entry['at'], weighed(state.sitting)))
                    if not weighed(state.sitting) and result(state, one['candidateId'])['verdict'] != 'pass':
                        self.corrected.append((named, entry['at'], state.sitting['sittingId']))


def weighed(sitting):
    """Whether one subject may make up for another: then the joint result judges a number, and no subject alone."""
    return 'evaluation' in sitting and 'weight' in sitting['evaluation']['subjects'][0]


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
    digests = {name: digest_of(os.path.join(folder, name)) for name in files}
    for name in files:
        if name in (SUMS, SEAL) or name.endswith(('.kpx', '.kpp')):
            with open(os.path.join(folder, name), 'rb') as opened:
                held[name] = opened.read()
    sums(held, digests)
    sittings, plans, missing = [], [], {}
    for name in files:
        try:
            if name.endswith('.kpx'):
                one = Sitting()
                one.state, one.header = verify(held[name], one.see)
                sittings.append(one)
                missing.update((key, f'{name} entry {seq}') for key, seq in reversed(one.pictures))
            elif name.endswith('.kpp'):
                plans.append(verify_plan(held[name]))
        except Refused as why:
            raise Refused(f'{name}: {why}') from why
    need(sittings or plans, 'no record')
    for header, entries, disputes in plans:
        together(header, entries, disputes, sittings)
    sealed(held, [one.header['stationKey'] for one in sittings] + [header['stationKey'] for header, _, _ in plans], sittings)
    for name in files:
        if name.startswith(PICTURES):
            key = name[len(PICTURES) : -len('.jpg')]
            need(name == f'{PICTURES}{key}.jpg' and digests[name] == key, f'{name}: altered or exchanged')
            need(missing.pop(key, None) is not None, f'{name}: no entry names it')
    return ''.join(f', without the picture of {said}' for said in missing.values())


def digest_of(path):
    hashed = hashlib.sha256()
    with open(path, 'rb') as opened:
        for piece in iter(lambda: opened.read(1 << 20), b''):
            hashed.update(piece)
    return hashed.hexdigest()


def sealed(held, keys, sittings):
    if SEAL not in held:
        need(all(one.state.sitting.get('edition', 1) < SEALED_SINCE for one in sittings), 'no signature over the sums')
        return
    need(held[SEAL].endswith(b'\n'), 'seal of the sums')
    seal = shaped(read(held[SEAL][:-1]), 'exportSeal')
    need(seal['sha256'] == sha256(held[SUMS]) and is_sound(seal['publicKey']), 'seal of other sums')
    need(all(key == seal['publicKey'] for key in keys), 'sealed by another station')
    need(verifies(seal['publicKey'], f'kaoping/archive/1\n{seal["sha256"]}'.encode(), seal['signature']), 'seal signature')


def sums(held, digests):
    need(SUMS in held, 'no sums')
    said = {}
    for line in held[SUMS].decode('utf-8', 'replace').split('\n')[:-1]:
        need(re.fullmatch('[0-9a-f]{64}  .+', line) and line[66:] not in said, 'sums')
        said[line[66:]] = line[:64]
    need(set(said) == set(digests) - {SUMS, SEAL}, 'a file that is not listed, or one that is not there')
    for name, digest in said.items():
        need(digests[name] == digest, f'{name}: digest')


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
    evaluations = {}
    for one in own.values():
        if not one.state.voided:
            said = one.state.sitting.get('evaluation')
            said = said and {**said, 'holds': None, 'part': None}
            need(all(evaluations.setdefault(who, said) == said for who in one.people), 'evaluations differ')
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
    joined = Plan(entries, disputes, [one.state for one in own.values() if not one.state.voided])
    for one in own.values():
        for key, held in one.state.numbers.items():
            if held['number'] is None or one.state.voided or one.state.sitting.get('edition', 1) < JOINT_SINCE:
                continue
            said = joined.verdict(one.state.candidates[key])
            need(said in ('pass', 'untold'), f"certificate {held['number']}: the joint result is {said}")
    for one in own.values():
        need(not any(is_disputed(disputes, *given) for given in one.certificates), 'a certificate under objection')
        need(all(is_corrected(disputes, *given) for given in one.corrected), 'a certificate without a pass or a correction')
