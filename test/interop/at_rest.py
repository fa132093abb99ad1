"""Reads what lies on a station's disk: python3 test/interop/at_rest.py FOLDER < secrets. Written from docs/at-rest.md and docs/format.md 8, standard library only.

Secrets are a line of JSON: `passphrase`, and `pins` by person id. Prints JSON: every journal, plan, batch and photo by the SHA-256 of what it says,
whose private keys are those of their public ones, and what the anchors know. Exit code 1, and why, where anything does not open or agree."""

import base64
import json
import os
import sys

from ed25519 import public_of
from gcm import Key
from lines import Refused, sha256
from sealed import key_for, need, open_person_key, opened, passphrase_key

GUARDS = {'anchored': 'kaoping/vault-guard/2', 'vault': 'kaoping/vault-guard/1'}
KEPT = ('archive', 'calendars', 'occupations')
AREAS = {'real': '', 'practice': 'practice'}


class Disk:
    def __init__(self, folder, passphrase):
        self.folder = folder
        vault = json.loads(self.bytes('vault.json'))
        under = passphrase_key(passphrase, vault['kdf'])
        data_key = opened(under, base64.b64decode(vault['underPassphrase']), 'kaoping/vault/1 passphrase')
        self.key = lambda purpose: key_for(data_key, purpose)
        need(self.key('fingerprint').hex() == vault['fingerprint'], 'fingerprint')

    def bytes(self, *names):
        with open(os.path.join(self.folder, *names), 'rb') as file:
            return file.read()

    def names(self, ending, *under):
        """What is there under a name without its ending."""
        path = os.path.join(self.folder, *under)
        found = os.listdir(path) if os.path.isdir(path) else []
        return sorted(name[: len(name) - len(ending)] for name in found if name.endswith(ending))

    def journal(self, area, log):
        """The lines of a journal, as they were before they were sealed."""
        sealed = self.bytes(AREAS[area], 'journal', f'{log}.kpj')
        need(sealed.endswith(b'\n') or sealed == b'', 'journal cut')
        key = Key(self.key('journal'))
        return [
            opened(key, base64.b64decode(line, validate=True), f'kaoping/journal-line/1 {area} {log} {seq}')
            for seq, line in enumerate(sealed.split(b'\n')[:-1])
        ]

    def anchors(self):
        """The later of both copies."""
        copies = [
            json.loads(opened(self.key('anchors'), self.bytes(name), 'kaoping/anchors/1'))
            for name in ('anchors.sealed', 'anchors.sealed.bak')
        ]
        return max(copies, key=lambda one: one['n'])

    def private(self, held):
        """What is inside the wrapping of a private key."""
        return opened(self.key('keys'), base64.b64decode(held['sealed']), GUARDS[held['guard']])

    def plan(self, area, plan):
        return opened(self.key('plans'), self.bytes(AREAS[area], 'plans', f'{plan}.kpl'), f'kaoping/plan/1 {area} {plan}')

    def photo(self, area, digest):
        picture = opened(self.key('photos'), self.bytes(AREAS[area], 'photos', f'{digest}.sealed'), f'kaoping/photo/1 {digest}')
        need(sha256(picture) == digest, 'photo')
        return picture

    def batch(self, batch):
        sealed = self.bytes('handover', 'outbox', batch, 'batch.sealed')
        return opened(self.key('outbox'), sealed, f'kaoping/outbox-batch/1 {batch}')

    def beside(self):
        """What else of the records lies sealed: by its name, with its key's purpose and its label."""
        alone = [('takeovers.sealed', 'takeover', 'kaoping/takeovers/1')]
        alone += [(f'{one}.sealed', one, f'kaoping/{one}/1') for one in KEPT]
        alone.append(('handover/replaced.sealed', 'standing', 'kaoping/standing/1'))
        areas = [f'{under}/prints'.lstrip('/') for under in AREAS.values()]
        each = [
            (f'{prints}/{one}.sealed', 'prints', f'kaoping/prints/1 {one}')
            for prints in areas
            for one in self.names('.sealed', prints)
        ]
        return {
            name: opened(self.key(purpose), self.bytes(name), label)
            for name, purpose, label in [*alone, *each]
            if os.path.exists(os.path.join(self.folder, name))
        }

    def station(self, area):
        return json.loads(self.bytes(AREAS[area], 'station.json'))


def told(folder, passphrase, pins):
    disk = Disk(folder, passphrase)
    found = {name: {} for name in ('stations', 'journals', 'plans', 'photos', 'keys', 'batches')}
    for area, under in AREAS.items():
        if os.path.exists(os.path.join(folder, under, 'station.json')):
            held = disk.station(area)
            need(public_of(disk.private(held)) == held['station']['publicKey'], 'station key')
            found['stations'][area] = held['station']['publicKey']
        for log in disk.names('.kpj', under, 'journal'):
            lines = disk.journal(area, log)
            found['journals'][f'{area}/{log}'] = [len(lines), sha256(b''.join(line + b'\n' for line in lines))]
        found['plans'].update({f'{area}/{one}': sha256(disk.plan(area, one)) for one in disk.names('.kpl', under, 'plans')})
        found['photos'].update({f'{area}/{one}': len(disk.photo(area, one)) for one in disk.names('.sealed', under, 'photos')})
        for person in disk.names('.json', under, 'keys'):
            held = json.loads(disk.bytes(under, 'keys', f'{person}.json'))
            inside = disk.private(held)
            if person in pins:
                need(public_of(open_person_key(held, inside, pins[person])) == held['publicKey'], 'key')
            found['keys'][f'{area}/{person}'] = person in pins
    found['batches'] = {one: sha256(disk.batch(one)) for one in disk.names('', 'handover', 'outbox')}
    found['beside'] = {name: sha256(text) for name, text in disk.beside().items()}
    anchors(disk, found)
    return found


def anchors(disk, found):
    """A journal is as long as is known or longer; a file is one of those known."""
    known = disk.anchors()
    for name, head in known['heads'].items():
        area, log = name.split('/')
        lines = disk.journal(area, log)
        need(len(lines) > head['seq'] and sha256(lines[head['seq']]) == head['hash'], f'{name} was cut')
    for name, digests in known['files'].items():
        area, bare = ('practice', name[9:]) if name.startswith('practice/') else ('real', name)
        if bare == 'station.json':
            text = json.dumps(disk.station(area)['station'], ensure_ascii=False, separators=(',', ':')).encode()
        elif bare.startswith('plans/'):
            text = disk.plan(area, bare[6:-6])
        elif bare.removesuffix('.jsonl') in KEPT:
            text = disk.beside()[bare.replace('.jsonl', '.sealed')]
        else:
            text = disk.bytes(name)
        need(sha256(text) in digests, f'{name} is not what was written')
    found['anchored'] = sorted([*known['heads'], *known['files']])


if __name__ == '__main__':
    secrets = json.loads(sys.stdin.readline())
    try:
        print(json.dumps(told(sys.argv[1], secrets['passphrase'], secrets['pins'])))
    except Refused as why:
        print(why)
        sys.exit(1)
