#!/usr/bin/python3
"""Makes the two faces for rare characters next to this file. Run it on Debian 13 or 12:

    apt-get install fonttools python3-brotli fonts-noto-cjk fonts-hanazono unicode-data
    python3 resources/fonts/make.py node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf

rare-hei   every Han character of Noto Sans CJK SC that the body face (Noto Sans SC) lacks
rare-ming  Hanazono Mincho B: extensions C to F whole, and of extension B what a register of persons can hold: a character
           with a reading, or one from a mainland source that is not merely a dictionary (the public security ministry's
           list, place names, the publishing standard)

Outlines of rare-ming are put on a grid of 512 units to the em (at 12 pt finer than any printer), which halves the file.
Both are kept with Brotli because git and the installer carry them; the host unpacks them once in memory.
"""
import bz2
import io
import os
import re
import sys

import brotli
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

HERE = os.path.dirname(os.path.abspath(__file__))
UNIHAN = '/usr/share/unicode/Unihan_%s.txt.bz2'
HANAZONO = '/usr/share/fonts/truetype/hanazono/HanaMinB.ttf'
NOTO_CJK = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
NOTO_CJK_SC = 2
HAN = [(0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF)]
EXT_B = range(0x20000, 0x2A6E0)
MERE_DICTIONARY = re.compile(r'GKX|GHZ-')


def unihan(file, *keys):
    found = {}
    for line in bz2.open(UNIHAN % file, 'rt', encoding='utf-8'):
        if line.startswith('U+'):
            code, key, value = line.rstrip('\n').split('\t')
            if key in keys:
                found[int(code[2:], 16)] = value
    return found


def coverage(path, number=-1):
    return set(TTFont(path, fontNumber=number, lazy=True).getBestCmap())


def make(name, family, source, number, codes, units, notice):
    font = TTFont(source, fontNumber=number, recalcTimestamp=False)
    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 13, 14]
    options.drop_tables += ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG', 'FFTM']
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    if units:
        scale_upem(font, units)
    names = font['name']
    # The licence reserves the original names, so the derived faces carry their own.
    for name_id, text in {0: notice, 1: family, 2: 'Regular', 4: family, 6: family.replace(' ', '')}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    names.names = [record for record in names.names if record.platformID == 3]
    if 'CFF ' in font:
        cff = font['CFF '].cff
        cff.fontNames = [family.replace(' ', '')]
        cff.topDictIndex[0].FullName = family
        cff.topDictIndex[0].FamilyName = family
    buffer = io.BytesIO()
    font.save(buffer)
    packed = brotli.compress(buffer.getvalue(), quality=11, lgwin=24)
    with open(os.path.join(HERE, name + '.br'), 'wb') as out:
        out.write(packed)
    print(name, len(codes), 'characters', len(buffer.getvalue()), 'bytes', len(packed), 'packed')


def main(body_path):
    body = coverage(body_path)
    hei = {c for c in coverage(NOTO_CJK, NOTO_CJK_SC) if any(low <= c <= high for low, high in HAN)} - body
    make('rare-hei.otf', 'Kaoping Rare Hei', NOTO_CJK, NOTO_CJK_SC, hei, None,
         'Subset of Noto Sans CJK SC, (c) 2014-2021 Adobe, SIL Open Font License 1.1')
    mainland = unihan('IRGSources', 'kIRG_GSource')
    spoken = unihan('Readings', 'kMandarin', 'kHanyuPinyin', 'kXHC1983', 'kTGHZ2013', 'kCantonese')

    def wanted(c):
        return c >= 0x20000 and (c not in EXT_B or c in spoken or not MERE_DICTIONARY.match(mainland.get(c, 'GKX')))

    ming = {c for c in coverage(HANAZONO) if wanted(c)} - body - hei
    make('rare-ming.ttf', 'Kaoping Rare Ming', HANAZONO, -1, ming, 512,
         'Subset of HanaMinB, (c) 2008-2017 GlyphWiki Project, SIL Open Font License 1.1 or Hanazono Font License')


main(sys.argv[1])
