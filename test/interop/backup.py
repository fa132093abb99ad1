"""Reads a backup: python3 test/interop/backup.py FILE < secrets. Written from docs/backup.md and docs/format.md 8, standard library only.

Secrets are a line of JSON: `passphrase`, and `pins` by person id. Prints JSON: every part by its length and SHA-256, the station, and whose private
keys are those of their public ones. Exit code 1, and why, where anything does not open or agree."""

import base64
import json
import re
import sys

from ed25519 import public_of
from gcm import Key
from lines import Refused, read, sha256, shaped, write
from sealed import TAG, need, open_person_key, passphrase_key

FIRST = b'kaoping/backup/1\n'
SIX = ('backupId', 'stationId', 'practice', 'createdAt', 'kdf', 'cipher')


def contents(data, passphrase):
    """The table of a backup, and its parts by name."""
    need(data.startswith(FIRST), 'not a backup')
    line, sealed = data[len(FIRST) :].split(b'\n', 1)
    header = shaped(read(line), 'backupHeader')
    need(len(sealed) == header['sealedBytes'] and sha256(sealed) == header['sha256'], 'cut short or damaged')
    lock = FIRST + write({name: header[name] for name in SIX}).encode()
    key = Key(passphrase_key(passphrase, header['kdf']))
    packed = key.open(base64.b64decode(header['cipher']['nonce']), sealed[:-TAG], sealed[-TAG:], lock)
    need(packed is not None, 'another passphrase')
    line, rest = packed.split(b'\n', 1)
    table = shaped(json.loads(line.decode('ascii')), 'backupTable')
    need(ascii_only(write(table)) == line.decode('ascii'), 'table')
    parts, at = {}, 0
    for part in table['parts']:
        held = rest[at : at + part['bytes']]
        need(part['name'] not in parts and sha256(held) == part['sha256'], f'{part["name"]}: damaged')
        parts[part['name']], at = held, at + part['bytes']
    need(at == len(rest), 'length')
    return table, parts


def ascii_only(text):
    units = text.encode('utf-16-be', 'surrogatepass')
    each = (int.from_bytes(units[at : at + 2], 'big') for at in range(0, len(units), 2))
    return ''.join(chr(unit) if unit < 128 else f'\\u{unit:04x}' for unit in each)


def told(data, passphrase, pins):
    table, parts = contents(data, passphrase)
    held = json.loads(parts['station.json'])
    need(held['guard'] == 'backup', 'guard')
    need(public_of(base64.b64decode(held['sealed'])) == table['station']['publicKey'], 'station key')
    keys = {}
    for name, text in parts.items():
        person = re.fullmatch('keys/([0-9a-f-]{36})\\.json', name)
        if person is None:
            continue
        one = json.loads(text)
        if person[1] in pins:
            seed = open_person_key(one, base64.b64decode(one['sealed']), pins[person[1]])
            need(public_of(seed) == one['publicKey'], 'key')
        keys[person[1]] = person[1] in pins
    listed = {name: [len(text), sha256(text)] for name, text in parts.items()}
    return {'station': table['station'], 'parts': listed, 'keys': keys}


if __name__ == '__main__':
    secrets = json.loads(sys.stdin.readline())
    with open(sys.argv[1], 'rb') as opened:
        whole = opened.read()
    try:
        print(json.dumps(told(whole, secrets['passphrase'], secrets['pins'])))
    except Refused as why:
        print(why)
        sys.exit(1)
