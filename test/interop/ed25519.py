"""Ed25519 of RFC 8032 in plain Python: slow, and nobody's library."""

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)
SMALL = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
SMALL_ORDER = {0, 1, P - 1, SMALL, P - SMALL}


def _add(a, b):
    one = (a[1] - a[0]) * (b[1] - b[0]) % P
    two = (a[1] + a[0]) * (b[1] + b[0]) % P
    three = 2 * a[3] * b[3] * D % P
    four = 2 * a[2] * b[2] % P
    e, f, g, h = two - one, four - three, four + three, two + one
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _double(a):
    x, y = a[0] * a[0] % P, a[1] * a[1] % P
    z = 2 * a[2] * a[2] % P
    h = x + y
    e = h - (a[0] + a[1]) ** 2 % P
    g = x - y
    f = z + g
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def _times(scalar, point):
    """Four bits at a time."""
    table = [(0, 1, 1, 0), point]
    for _ in range(14):
        table.append(_add(table[-1], point))
    found = table[0]
    for digit in f'{scalar:x}':
        found = _double(_double(_double(_double(found))))
        if digit != '0':
            found = _add(found, table[int(digit, 16)])
    return found


def _x_of(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def _point(encoded):
    number = int.from_bytes(encoded, 'little')
    y, sign = number & (2**255 - 1), number >> 255
    x = _x_of(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


_BASE_Y = 4 * pow(5, P - 2, P) % P
_BASE = (_x_of(_BASE_Y, 0), _BASE_Y, 1, _x_of(_BASE_Y, 0) * _BASE_Y % P)
# the multiples of the base by 16^k: most of the work of a check, done once
_BASES = [_BASE]
for _ in range(63):
    _BASES.append(_double(_double(_double(_double(_BASES[-1])))))
_TABLE = []
for base in _BASES:
    row = [(0, 1, 1, 0), base]
    for _ in range(14):
        row.append(_add(row[-1], base))
    _TABLE.append(row)
_KEYS = {}


def is_sound(key):
    """Whether 64 hex digits are a key in its one spelling, and none of small order."""
    if len(key) != 64 or any(c not in '0123456789abcdef' for c in key):
        return False
    y = int.from_bytes(bytes.fromhex(key), 'little') & (2**255 - 1)
    return y < P and y not in SMALL_ORDER


def verifies(key, message, signature):
    """[S]B = R + [k]A, without the cofactor, as openssl computes it; key and signature in hex."""
    if not is_sound(key) or len(signature) != 128 or any(c not in '0123456789abcdef' for c in signature):
        return False
    public, signed = bytes.fromhex(key), bytes.fromhex(signature)
    scalar = int.from_bytes(signed[32:], 'little')
    if key not in _KEYS:
        _KEYS[key] = _point(public)
    point = _KEYS[key]
    if point is None or scalar >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signed[:32] + public + message).digest(), 'little') % ORDER
    negative = (P - point[0], point[1], 1, P - point[3])
    return _of_base(scalar, _times(k, negative)) == signed[:32]


def _of_base(scalar, found=(0, 1, 1, 0)):
    """The encoding of a multiple of the base, and of what is added to it."""
    for at, digit in enumerate(reversed(f'{scalar:064x}')):
        if digit != '0':
            found = _add(found, _TABLE[at][int(digit, 16)])
    inverse = pow(found[2], P - 2, P)
    x, y = found[0] * inverse % P, found[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, 'little')


def _secret(seed):
    whole = hashlib.sha512(seed).digest()
    return int.from_bytes(whole[:32], 'little') & (1 << 254) - 8 | 1 << 254, whole[32:]


def public_of(seed):
    """The key that follows from a seed of 32 bytes, in hex."""
    return _of_base(_secret(seed)[0]).hex()


def sign(seed, message):
    """The signature of a message, in hex."""
    scalar, prefix = _secret(seed)
    once = int.from_bytes(hashlib.sha512(prefix + message).digest(), 'little') % ORDER
    begins = _of_base(once)
    asked = int.from_bytes(hashlib.sha512(begins + _of_base(scalar) + message).digest(), 'little') % ORDER
    return (begins + ((once + asked * scalar) % ORDER).to_bytes(32, 'little')).hex()
