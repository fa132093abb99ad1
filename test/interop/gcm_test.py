"""AES-256-GCM against the vectors of NIST: McGrew and Viega's test cases 13 to 16, and FIPS 197 C.3."""

import unittest

from gcm import Aes256, Key

KEY = 'feffe9928665731c6d6a8f9467308308' * 2
NONCE = 'cafebabefacedbaddecaf888'
TEXT = (
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72'
    '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255'
)
SEALED = (
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa'
    '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad'
)
CASES = [
    ('00' * 32, '00' * 12, '', '', '', '530f8afbc74536b9a963b4f1c4cb738b'),
    ('00' * 32, '00' * 12, '00' * 16, '', 'cea7403d4d606b6e074ec5d3baf39d18', 'd0d1c8a799996bf0265b98b5d48ab919'),
    (KEY, NONCE, TEXT, '', SEALED, 'b094dac5d93471bdec1a502270e3cc6c'),
    (KEY, NONCE, TEXT[:120], 'feedfacedeadbeeffeedfacedeadbeefabaddad2', SEALED[:120], '76fc6ece0f4e1768cddf8853bb2d551b'),
]


class Vectors(unittest.TestCase):
    def test_block(self):
        key = bytes(range(32))
        found = Aes256(key).block(int('00112233445566778899aabbccddeeff', 16))
        self.assertEqual(f'{found:032x}', '8ea2b7ca516745bfeafc49904b496089')

    def test_cases(self):
        for key, nonce, text, label, sealed, tag in CASES:
            key, nonce, text, label, sealed, tag = map(bytes.fromhex, (key, nonce, text, label, sealed, tag))
            self.assertEqual(Key(key).seal(nonce, text, label), (sealed, tag))
            self.assertEqual(Key(key).open(nonce, sealed, tag, label), text)
            self.assertIsNone(Key(key).open(nonce, sealed, tag, label + b'x'))
            self.assertIsNone(Key(key).open(nonce, sealed, bytes([tag[0] ^ 1]) + tag[1:], label))


if __name__ == '__main__':
    unittest.main()
