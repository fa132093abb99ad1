"""AES-256-GCM (FIPS 197, NIST SP 800-38D) in plain Python: slow, and nobody's library."""

import hmac


def _times_two(byte):
    return (byte << 1 ^ (0x11B if byte & 0x80 else 0)) & 0xFF


def _tables():
    """The S-box, and what a byte of each row adds to a column: S-box and MixColumns in one."""
    log, power, value = [0] * 256, [0] * 255, 1
    for at in range(255):
        power[at], log[value] = value, at
        value ^= _times_two(value)
    box = []
    for byte in range(256):
        inverse = 0 if byte == 0 else power[(255 - log[byte]) % 255]
        turned = inverse * 0x101
        box.append((inverse ^ turned >> 4 ^ turned >> 5 ^ turned >> 6 ^ turned >> 7 ^ 0x63) & 0xFF)
    first = []
    for byte in range(256):
        one = box[byte]
        two = _times_two(one)
        first.append(two << 24 | one << 16 | one << 8 | two ^ one)
    rows = [[word >> 8 * row | (word << 32 - 8 * row & 0xFFFFFFFF) for word in first] for row in range(4)]
    return box, rows


_BOX, _ROWS = _tables()


class Aes256:
    def __init__(self, key):
        assert len(key) == 32
        words, round_constant = [int.from_bytes(key[at : at + 4], 'big') for at in range(0, 32, 4)], 1
        while len(words) < 60:
            word = words[-1]
            if len(words) % 8 == 0:
                word = self._through_box((word << 8 | word >> 24) & 0xFFFFFFFF) ^ round_constant << 24
                round_constant = _times_two(round_constant)
            elif len(words) % 8 == 4:
                word = self._through_box(word)
            words.append(words[-8] ^ word)
        self.words = words

    @staticmethod
    def _through_box(word):
        return int.from_bytes(bytes(_BOX[byte] for byte in word.to_bytes(4, 'big')), 'big')

    def block(self, number):
        """One block, from a number of 128 bits to one."""
        keys, (zero, one, two, three) = self.words, _ROWS
        a, b, c, d = ((number >> shift & 0xFFFFFFFF) ^ keys[at] for at, shift in enumerate((96, 64, 32, 0)))
        for at in range(4, 56, 4):
            a, b, c, d = (
                zero[a >> 24] ^ one[b >> 16 & 255] ^ two[c >> 8 & 255] ^ three[d & 255] ^ keys[at],
                zero[b >> 24] ^ one[c >> 16 & 255] ^ two[d >> 8 & 255] ^ three[a & 255] ^ keys[at + 1],
                zero[c >> 24] ^ one[d >> 16 & 255] ^ two[a >> 8 & 255] ^ three[b & 255] ^ keys[at + 2],
                zero[d >> 24] ^ one[a >> 16 & 255] ^ two[b >> 8 & 255] ^ three[c & 255] ^ keys[at + 3],
            )
        last = 0
        for at, (w, x, y, z) in enumerate(((a, b, c, d), (b, c, d, a), (c, d, a, b), (d, a, b, c))):
            word = _BOX[w >> 24] << 24 | _BOX[x >> 16 & 255] << 16 | _BOX[y >> 8 & 255] << 8 | _BOX[z & 255]
            last = last << 32 | word ^ keys[56 + at]
        return last


def _halved(number):
    """Times x, where the highest bit is the coefficient of 1."""
    return number >> 1 ^ (0xE1 << 120 if number & 1 else 0)


_REDUCED = []
for low in range(256):
    shifted = low
    for _ in range(8):
        shifted = _halved(shifted)
    _REDUCED.append(shifted)


class Key:
    """A key of AES-256-GCM with nonces of 12 bytes."""

    def __init__(self, key):
        self.aes = Aes256(key)
        power, powers = self.aes.block(0), {}
        for bit in (128, 64, 32, 16, 8, 4, 2, 1):
            powers[bit], power = power, _halved(power)
        self.table = [0] * 256
        for byte in range(256):
            for bit, of in powers.items():
                if byte & bit:
                    self.table[byte] ^= of

    def _hash(self, data, start=0):
        found = start
        for at in range(0, len(data), 16):
            found ^= int.from_bytes(data[at : at + 16].ljust(16, b'\0'), 'big')
            product = 0
            for byte in found.to_bytes(16, 'little'):
                product = product >> 8 ^ _REDUCED[product & 255] ^ self.table[byte]
            found = product
        return found

    def _tag(self, first, sealed, label):
        lengths = (8 * len(label)).to_bytes(8, 'big') + (8 * len(sealed)).to_bytes(8, 'big')
        found = self._hash(lengths, self._hash(sealed, self._hash(label)))
        return (found ^ self.aes.block(first)).to_bytes(16, 'big')

    def _stream(self, first, data):
        whole, count = [], first & 0xFFFFFFFF
        for at in range(0, len(data), 16):
            count = count + 1 & 0xFFFFFFFF
            part = data[at : at + 16]
            stream = self.aes.block(first >> 32 << 32 | count).to_bytes(16, 'big')
            whole.append((int.from_bytes(part, 'big') ^ int.from_bytes(stream[: len(part)], 'big')).to_bytes(len(part), 'big'))
        return b''.join(whole)

    def seal(self, nonce, text, label=b''):
        """Ciphertext and tag."""
        first = int.from_bytes(nonce + b'\0\0\0\1', 'big')
        sealed = self._stream(first, text)
        return sealed, self._tag(first, sealed, label)

    def open(self, nonce, sealed, tag, label=b''):
        """The text, or None where the tag is another."""
        first = int.from_bytes(nonce + b'\0\0\0\1', 'big')
        same = len(nonce) == 12 and hmac.compare_digest(self._tag(first, sealed, label), tag)
        return self._stream(first, sealed) if same else None
