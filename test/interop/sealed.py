"""What is sealed on a station's disk (docs/format.md 8): keys of a purpose, and the one form that nearly everything has."""

import base64
import hashlib
import hmac
import unicodedata

from gcm import Key
from lines import Refused

NONCE, TAG = 12, 16


def need(sound, why):
    if not sound:
        raise Refused(why)


def stretched(secret, salt, n, r=8, p=1):
    return hashlib.scrypt(secret.encode(), salt=base64.b64decode(salt), n=n, r=r, p=p, maxmem=2**29, dklen=32)


def passphrase_key(passphrase, kdf):
    n, r, p = (kdf[name] for name in ('N', 'r', 'p'))
    need(kdf['name'] == 'scrypt' and n & n - 1 == 0 and 2**15 <= n and n * r * p <= 2**21, 'kdf')
    return stretched(unicodedata.normalize('NFKC', passphrase), kdf['salt'], n, r, p)


def key_for(data_key, purpose):
    """HKDF-SHA256 (RFC 5869) with an empty salt; 32 bytes are one round of it."""
    drawn = hmac.new(bytes(32), data_key, 'sha256').digest()
    return hmac.new(drawn, f'kaoping/vault/1 {purpose}'.encode() + b'\1', 'sha256').digest()


def opened(key, data, label):
    """The text of a sealed form; `key` is 32 bytes or a `Key` made of them."""
    of = key if isinstance(key, Key) else Key(key)
    text = of.open(data[:NONCE], data[NONCE + TAG :], data[NONCE : NONCE + TAG], label.encode())
    need(text is not None, f'does not open: {label}')
    return text


def open_person_key(held, under_pin, pin):
    """The seed of a person's key, from what is left once the outer wrapping is off; under a short PIN the station's secret is lacking."""
    need(held['v'] in (1, 2), 'a short PIN lies under the secret of the station')
    label = f'kaoping/person-key/{held["v"]} {held["personId"]} {held["publicKey"]}'
    return opened(stretched(pin, held['salt'], 2**15), under_pin, label)
