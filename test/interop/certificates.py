"""What a certificate's number says (docs/format.md 3): of which kind, from which province, of which level and year."""

import re

#: Province, ways of holding a sitting, and whether organisers number certificates themselves.
DOCUMENTS = {
    'tianjin-appraisal': ('12', ('appraisal', 'recognition', 'crossover'), False),
    'tianjin-enterprise': ('12', ('recognition',), True),
    'chongqing-crossover': ('50', ('crossover',), False),
    'tianjin-chief': ('12', ('appointment',), True),
    'huangshi-reform': ('42', ('appraisal', 'recognition', 'specialised'), False),
}
PROVINCES = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split()
LEVELS = {'junior': '5', 'intermediate': '4', 'advanced': '3', 'technician': '2', 'senior-technician': '1', 'special': 'T'}


def numbered_here(sitting):
    return DOCUMENTS[sitting['policy']['id']][2]


def kind(sitting, number):
    _, channels, _ = DOCUMENTS[sitting['policy']['id']]
    channel = sitting.get('channel') or (channels[0] if len(channels) == 1 else None)
    if channel is None or (channel == 'crossover' and 'appraisal' in channels):
        return 'qualification' if len(number) == 16 else 'skill'
    return {'appraisal': 'qualification', 'specialised': 'specialised'}.get(channel, 'skill')


def sound(sitting, level, number, issued_on):
    """Whether a number can be this candidate's; `issued_on` is None where the day is not known."""
    year = None if issued_on is None else issued_on[2:4]
    which = kind(sitting, number)
    if which == 'specialised':
        return True
    if which == 'qualification':
        plain = re.fullmatch('[0-9]{16}', number)
        return bool(plain) and number[10] == LEVELS.get(level) and year in (None, number[:2])
    place = {'special': 'T', 'chief': '[A-Z]'}.get(level, '[1-5]')
    if not re.fullmatch('[YS][0-9]{6}[0-9A-Z]{6}[0-9]{2}' + place + '[0-9]{6}', number):
        return False
    of_level = level == 'chief' or number[15] == LEVELS[level]
    province = DOCUMENTS[sitting['policy']['id']][0]
    return number[5:7] in PROVINCES and number[5:7] == province and of_level and year in (None, number[13:15])


def within(segment, number):
    plain = len(number) == 22 and number.startswith(segment['prefix']) and re.fullmatch('[0-9]{6}', number[16:])
    return bool(plain) and segment['first'] <= int(number[16:]) <= segment['last']
