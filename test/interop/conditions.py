"""How the conditions of a document stand by the facts on record (docs/format.md 6); from edition 9 on it is held against what was answered.

Each row answers None where facts are lacking or of another kind, else the demands: whether each holds, and the code if it does not."""

import json
import re
import unicodedata
from datetime import date, timedelta

from record import DRAW, drawn_of

#: Weekdays off and weekend days worked by the State Council's notices, month and day.
YEARS = {
    2019: ('0101 0204 0205 0206 0207 0208 0405 0501 0502 0503 0607 0913 1001 1002 1003 1004 1007', '0202 0203 0428 0505 0929 1012'),
    2020: ('0101 0124 0127 0128 0129 0130 0131 0406 0501 0504 0505 0625 0626 1001 1002 1005 1006 1007 1008', '0119 0426 0509 0628 0927 1010'),
    2021: ('0101 0211 0212 0215 0216 0217 0405 0503 0504 0505 0614 0920 0921 1001 1004 1005 1006 1007', '0207 0220 0425 0508 0918 0926 1009'),
    2022: ('0103 0131 0201 0202 0203 0204 0404 0405 0502 0503 0504 0603 0912 1003 1004 1005 1006 1007', '0129 0130 0402 0424 0507 1008 1009'),
    2023: ('0102 0123 0124 0125 0126 0127 0405 0501 0502 0503 0622 0623 0929 1002 1003 1004 1005 1006', '0128 0129 0423 0506 0625 1007 1008'),
    2024: ('0101 0212 0213 0214 0215 0216 0404 0405 0501 0502 0503 0610 0916 0917 1001 1002 1003 1004 1007', '0204 0218 0407 0428 0511 0914 0929 1012'),
    2025: ('0101 0128 0129 0130 0131 0203 0204 0404 0501 0502 0505 0602 1001 1002 1003 1006 1007 1008', '0126 0208 0427 0928 1011'),
    2026: ('0101 0102 0216 0217 0218 0219 0220 0223 0406 0501 0504 0505 0619 0925 1001 1002 1005 1006 1007', '0104 0214 0228 0509 0920 1010'),
}
#: Titles from the lowest rank to the highest; the last two are 高级职称.
TITLES = (
    '助理工程师 助理农艺师 助理畜牧师 助理兽医师 助理工艺美术师 助理馆员 助理实验师 初级教练 三级教练 二级教练 初级运动防护师 助理讲师 二级实习指导教师 助教 研究实习员 助理级 助理 助理编辑 助理记者',
    '工程师 农艺师 畜牧师 兽医师 工艺美术师 馆员 实验师 中级教练 一级教练 中级运动防护师 讲师 一级实习指导教师 助理研究员 主治医师 主管医师 主管药师 主管护师 主管技师 编辑 记者 中级',
    '高级工程师 高级农艺师 高级畜牧师 高级兽医师 高级工艺美术师 副研究馆员 高级实验师 高级教练 高级运动防护师 高级讲师 高级实习指导教师 副教授 副研究员 副主任医师 副主任药师 副主任护师 副主任技师 副编审 副译审 主任编辑 主任记者 副高级 副高 高级职称',
    '正高级工程师 教授级高级工程师 研究员级高级工程师 正高级农艺师 正高级畜牧师 正高级兽医师 农业技术推广研究员 正高级工艺美术师 研究员级高级工艺美术师 研究馆员 正高级实验师 国家级教练 正高级运动防护师 正高级讲师 正高级实习指导教师 教授 研究员 主任医师 主任药师 主任护师 主任技师 编审 译审 高级编辑 高级记者 正高级 正高',
)
GRADES = ('四级', '三级', '二级', '一级')
ARTS = '演员 演奏员 编剧 导演 编导 指挥 作曲 作词 美术师 摄影师 舞美设计师 录音师 剪辑师 艺术创意设计师 文学创作 舞台技术 艺术管理 演出监督 录像师'
RANK = {grade + work: rank for rank, grade in enumerate(GRADES) for work in ARTS.split()}
RANK.update({name: rank for rank, line in enumerate(TITLES) for name in line.split()})
EXPERTS = ('expert-lead', 'expert')


def yes(value):
    return isinstance(value, bool)


def text(value):
    return isinstance(value, str)


def one_of(*values):
    return lambda value: isinstance(value, str) and value in values


def list_of(sound):
    return lambda value: isinstance(value, list) and all(sound(one) for one in value)


def count(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def code(value):
    return text(value) and re.fullmatch('[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}', value) is not None


def day(value):
    if not text(value) or not re.fullmatch('[0-9]{4}-[0-9]{2}-[0-9]{2}', value):
        return False
    try:
        return bool(date.fromisoformat(value))
    except ValueError:
        return False


def empty(value):
    return value is None or value == ''


def said_of(state, rule):
    return state.stated.get(rule, {})


def calendar(state):
    years = {year: tuple({f'{year}-{one[:2]}-{one[2:]}' for one in days.split()} for days in both) for year, both in YEARS.items()}
    listed = said_of(state, 'calendar.year').get('years')
    for one in listed if isinstance(listed, list) else []:
        if isinstance(one, dict) and set(one) == {'year', 'notice', 'daysOff', 'workingWeekends'} and year_is_sound(one):
            years[one['year']] = (set(one['daysOff']), set(one['workingWeekends']))
    return years


def year_is_sound(one):
    def of(listed, weekend):
        return list_of(lambda given: day(given) and int(given[:4]) == one['year'] and (date.fromisoformat(given).weekday() > 4) == weekend)(listed)

    sound = count(one['year']) and 2000 <= one['year'] <= 2099 and text(one['notice']) and one['notice'] != ''
    return sound and of(one['daysOff'], False) and of(one['workingWeekends'], True)


def working_days(years, start, number):
    """The nth working day after a day, or before it; None where a year is not known."""
    given = date.fromisoformat(start)
    left = abs(number)
    while given.year in years:
        if left == 0:
            return given.isoformat()
        given += timedelta(days=1 if number > 0 else -1)
        if given.year in years:
            off, worked = years[given.year]
            left -= given.isoformat() in worked if given.weekday() > 4 else given.isoformat() not in off
    return None


def is_senior(title):
    named = re.sub(r'\([^)]*\)', '、', unicodedata.normalize('NFKC', title))
    return any(rank(one) >= 2 for one in re.split(r'[、,;/\s]+|和|兼', named))


def rank(name):
    for start in range(len(name)):
        end = name[start:]
        found = RANK.get(re.sub('职称$', '', end), RANK.get(end))
        if found is not None:
            return found
    return 2 if not name.endswith('技师') and re.fullmatch('(正)?高级.*师', name) else -1


def stated_beside(state):
    """From edition 9 on what the record knows stands, and only what it lacks is taken as stated."""
    return state.sitting.get('edition', 1) >= 9


def plain(columns, demands, over=lambda state: {}, when=None, proposed=lambda state: ()):
    def known(state):
        return {name: value for name, value in over(state).items() if name not in proposed(state) and not empty(value)}

    def judge(state, rule):
        said = said_of(state, rule)
        kept = known(state) if stated_beside(state) else {}
        facts = {**over(state), **{name: said[name] for name in columns if name in said and name not in kept}}
        asked = [name for name in columns if (when or {}).get(name, lambda _: True)(facts)]
        if any(empty(facts.get(name)) or not columns[name](facts[name]) for name in asked):
            return None
        return demands({name: facts[name] for name in asked}, state)

    judge.known = known
    return judge


def listed(state, wanted, facts):
    return [(key, facts(one)) for key, one in state.people.items() if wanted(one)]


def rows_of(state, rule):
    under, asked, people = LISTS[rule]
    stated = said_of(state, rule).get(under)
    return [row_of(state, facts, asked, stated, key) for key, facts in people(state)]


def own_of(stated, key):
    own = stated.get(key) if isinstance(stated, dict) else None
    return own if isinstance(own, dict) else {}


def row_of(state, facts, asked, stated, key):
    own = own_of(stated, key)
    if stated_beside(state):
        own = {name: own[name] for name in asked if name in own and empty(facts.get(name))}
    return {**facts, **own}


def overstated(state, rule, facts):
    """Whether facts say otherwise than the record knows, of the sitting or of one of its people."""
    if not stated_beside(state) or (rule in ASKS and not ASKS[rule](state)):
        return False
    known = getattr(JUDGES[rule], 'known', lambda _: {})(state)
    under, _, people = LISTS.get(rule, ('', (), lambda _: []))
    rows = [(own, own_of(facts.get(under), key)) for key, own in people(state)]
    return any(not empty(value) and name in said and json.dumps(said[name]) != json.dumps(value) for have, said in [(known, facts), *rows] for name, value in have.items())


def sound_rows(rows, columns, asked):
    if not rows or any(empty(row.get(name)) for row in rows for name in asked):
        return None
    sound = all(set(row) == set(columns) and all(columns[name](row[name]) for name in columns) for row in rows)
    return rows if sound else None


def adopted(state, name):
    said = said_of(state, f'lists.{name}')
    rows = said.get('rows')
    if set(said) != {'file', 'sha256', 'at', 'rows'} or not list_of(lambda row: isinstance(row, dict))(rows) or len(rows) > 50:
        return None
    lines = all(
        set(row) == {'code', 'name', 'givenBy', 'titles'} and all(text(one) and len(one.encode('utf-16-le')) <= 400 for one in row.values()) and row['name'] != ''
        for row in rows
    )
    moment = r'[0-9-]{10}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z'
    sound = text(said['file']) and text(said['sha256']) and re.fullmatch('[0-9a-f]{64}', said['sha256']) and text(said['at'])
    return rows if lines and sound and re.fullmatch(moment, said['at']) and day(said['at'][:10]) else None


def expired(person, held):
    return person['validUntil'] is not None and person['validUntil'] < held


def examiner_rank(person, held):
    said = person['qualification']
    if said.strip() == '':
        return {}
    known = 'senior-examiner' if '高级考评员' in said else 'examiner' if '考评员' in said else 'other'
    return {'qualification': 'other' if expired(person, held) else known}


def expert_ranks(person, held):
    if person['title'].strip() == '' and person['qualification'].strip() == '':
        return {}
    ranks = ['senior-title'] if is_senior(person['title']) else []
    ranks += ['senior-technician'] if re.search('高级技师|特级技师|首席技师', person['title']) else []
    ranks += ['senior-examiner'] if '高级考评员' in person['qualification'] and not expired(person, held) else []
    return {'qualifications': ranks or ['other']}


def dates(state):
    return {name: value for name, value in said_of(state, 'calendar.duties').items() if day(value)}


def in_enterprise(state):
    return state.sitting.get('channel') != 'crossover'


def on_site_count(state):
    number = max(len(state.candidates), state.sitting.get('plan', {}).get('applicants', 0))
    return {'applicantCount': number} if number else {}


def filed_in_time(state, facts):
    latest = working_days(calendar(state), facts['startsOn'], -10)
    return None if latest is None else facts['filedOn'] <= latest


def plan_deadline(facts, state):
    in_time = filed_in_time(state, facts)
    return None if in_time is None else [(in_time, 'plan_too_late')]


def crossover_plan(facts, state):
    in_time = filed_in_time(state, facts)
    return None if in_time is None else [('贯通' in facts['name'], 'name_not_marked'), (in_time, 'plan_too_late')]


def held(state):
    return {'startsOn': state.sitting['heldOn']}


def occupation(state, rule):
    rows = adopted(state, 'catalogue')
    if rows is None:
        return None
    if not rows:
        return [(False, 'not_in_catalogue')]
    given = said_of(state, rule).get('givenByAuthority')
    return [(given, 'not_given_by_authority')] if yes(given) else None


def may_adjust(state):
    kind = said_of(state, 'tj.appraisal.on-site').get('hostKind')
    return {'mayAdjust': kind != 'other'} if text(kind) else {}


def staff_list(state):
    def facts(one):
        return {'role': 'quality-supervisor' if one['role'] == 'supervisor' else 'examiner', 'appointedBy': one['appointedBy']}

    return listed(state, lambda one: one['role'] in ('examiner', 'examiner-lead', 'supervisor'), facts)


def staff(state, rule):
    columns = {'role': one_of('examiner', 'quality-supervisor'), 'appointedBy': one_of('enterprise', 'authority')}
    rows = sound_rows(rows_of(state, rule), columns, ['appointedBy'])
    if rows is None:
        return None
    own = [one for one in rows if one['role'] == 'quality-supervisor']
    from_authority = all(one['appointedBy'] == 'authority' for one in own)
    return [(len(rows) > len(own), 'examiner_missing'), (own != [], 'supervisor_missing'), (from_authority, 'supervisor_from_enterprise')]


def review_list(state):
    made, day_held = state.stated.get(DRAW), state.sitting['heldOn']
    drawn = [] if made is None else drawn_of(made)
    if not drawn and state.procedure != 'review':
        return listed(state, lambda one: one['role'] in EXPERTS, lambda one: examiner_rank(one, day_held))
    pool = {one['personId'] for one in made['pool']} if drawn else set()
    known = {'drawnAtRandom': len(pool) > len(drawn) or state.sitting.get('edition', 1) < 8}
    return listed(state, lambda one: one['personId'] in drawn, lambda one: {**examiner_rank(one, day_held), **known})


def review_panel(state, rule):
    columns = {'qualification': one_of('senior-examiner', 'examiner', 'other'), 'drawnAtRandom': yes}
    rows = sound_rows(rows_of(state, rule), columns, list(columns))
    return rows and [
        (len(rows) >= 3, 'panel_too_small'),
        (all(one['qualification'] == 'senior-examiner' for one in rows), 'not_all_senior_examiners'),
        (all(one['drawnAtRandom'] for one in rows), 'not_all_drawn_at_random'),
    ]


def crossover_list(state):
    seated = {seat[-1]: name for name in state.panels for seat in state.seats_on(name)}

    def facts(one):
        ranks = {**expert_ranks(one, state.sitting['heldOn']), 'leader': one['role'] == 'expert-lead'}
        return {**ranks, 'panel': seated.get(one['personId'], '')}

    return listed(state, lambda one: one['role'] in EXPERTS and (not state.panels or one['personId'] in seated), facts)


def crossover_panel(state, rule):
    ranked = list_of(one_of('senior-title', 'senior-technician', 'senior-examiner', 'other'))
    columns = {'qualifications': ranked, 'leader': yes, 'panel': text}
    rows = sound_rows(rows_of(state, rule), columns, ['qualifications'])
    names = {one['panel'] for one in rows or []}
    return rows and [demand for name in sorted(names) for demand in made_up([one for one in rows if one['panel'] == name])]


def made_up(experts):
    return [
        (len(experts) == 3, 'panel_not_of_three'),
        (all(set(one['qualifications']) - {'other'} for one in experts), 'experts_not_qualified'),
        (sum(one['leader'] for one in experts) == 1, 'not_one_leader'),
    ]


def own_staff(state):
    people = list(state.candidates.values())
    own = people != [] and all(one['employer'] != '' and one['employer'] == state.sitting['organiser'] for one in people)
    return {'candidateIsOwnStaff': True} if own else {}


def title_table(state, rule):
    rows = adopted(state, 'titles')
    if rows is None:
        return None
    if all(one['titles'] == '' for one in rows):
        return [(False, 'not_in_title_table')]
    people = sound_rows(rows_of(state, rule), {'inRange': yes}, ['inRange'])
    return people and [(all(one['inRange'] for one in people), 'titles_out_of_range')]


def on_site_staff(state, _):
    roles = {one['role'] for one in state.people.values()}
    asked = ({'site-head'}, {'supervisor'}, {*EXPERTS, 'examiner', 'examiner-lead'}, {'clerk'})
    return [(all(roles & some for some in asked), 'staff_missing')]


def confirmation(state, _):
    said = dates(state)
    uploaded, returned, confirmed = (said.get(name, '') for name in ('uploadedOn', 'returnedOn', 'confirmedOn'))
    if uploaded == '' or (confirmed == '' and returned < uploaded):
        return None
    is_returned = returned >= uploaded and not (confirmed != '' and confirmed >= returned)
    return [(not is_returned, 'results_returned'), (is_returned or confirmed >= uploaded, 'results_not_confirmed')]


def share(state):
    said = state.sitting['settings'].get('memberShare') or {'num': 2, 'den': 3}
    return said['num'], said['den']


def is_custom(state):
    num, den = share(state)
    return num * 3 != den * 2 or state.sitting['settings']['passMark'] != 6000


def custom_standard(state, _):
    (num, den), mark = share(state), state.sitting['settings']['passMark']
    if num > den or mark > 10000:
        return None
    high, wide = mark >= 6000, num * 3 >= den * 2
    return [(high, 'pass_mark_lower'), (wide, 'share_lower'), (high and wide, 'standard_lower')]


def publicity(state, _):
    start = dates(state).get('publicityStartsOn')
    return None if start is None or working_days(calendar(state), start, 5) is None else []


def recheck(state, _):
    said = dates(state)
    if 'recheckedOn' not in said or 'publicityStartsOn' not in said:
        return None
    return [(said['recheckedOn'] <= said['publicityStartsOn'], 'publicity_before_recheck')]


def channel(facts, state):
    if not any(facts.values()):
        return [(False, 'no_channel')]
    ways = (
        ('entryControlled', 'appraisal', 'vocational_qualification'),
        ('specialised', 'specialised', 'specialised_assessment'),
        ('listed', 'recognition', 'level_recognition'),
    )
    _, due, why = next(way for way in ways if facts[way[0]])
    fits = state.sitting.get('channel', due) == due
    return [(fits, why), (fits, 'other_channel')]


SIX = ('management', 'occupations', 'funds', 'organisation', 'premises', 'treatment')
PAPERS = ('filing-form', 'business-licence', 'implementation-plan')
SECTIONS = ('organiser', 'organisation', 'scope', 'content', 'quality-control', 'schedule', 'suggestions')
HOSTS = ('certified-training-centre', 'public-training-base', 'school-enterprise', 'other')
PRACTICAL_MODES = ('comprehensive', 'performance')


def is_shown(state, name):
    """Whether a file stands for one of the six conditions; asked from edition 9 on."""
    return state.sitting.get('edition', 1) < 9 or any(one == name for one, _ in state.shown)


JUDGES = {
    'tj.appraisal.on-site': plain(
        {'hostKind': one_of(*HOSTS), 'registeredInTianjin': yes, 'equipped': yes, 'applicantCount': count},
        lambda f, _: [
            (f['registeredInTianjin'], 'not_registered_in_tianjin'),
            (f.get('equipped', True), 'host_not_equipped'),
            (f['applicantCount'] > 15, 'too_few_applicants'),
        ],
        on_site_count,
        {'equipped': lambda f: f.get('hostKind') == 'other'},
        # of an application that is no plan here the record knows only those who came
        proposed=lambda state: () if 'plan' in state.sitting else ('applicantCount',),
    ),
    'tj.appraisal.occupation': occupation,
    'tj.appraisal.questions': plain(
        {'source': one_of('national-bank', 'compiled-by-experts', 'other'), 'adjusted': yes, 'mayAdjust': yes},
        lambda f, _: [(f['source'] != 'other', 'questions_from_elsewhere'), (f.get('mayAdjust', True), 'may_not_adjust_questions')],
        may_adjust,
        {'mayAdjust': lambda f: f.get('adjusted') is True},
    ),
    'tj.appraisal.staff': staff,
    'tj.review.panel': review_panel,
    'tj.enterprise.conditions': plain(
        {name: yes for name in SIX},
        lambda f, state: [
            demand
            for name in SIX
            for demand in ((f[name], f'{name}_not_met'), (not f[name] or is_shown(state, name), f'{name}_not_shown'))
        ],
    ),
    'tj.enterprise.plan-deadline': plain({'startsOn': day, 'filedOn': day}, plan_deadline, held),
    'tj.enterprise.scope': plain(
        {'occupationCode': code, 'entryControlled': yes, 'filedScope': list_of(code)},
        lambda f, _: [(not f['entryControlled'], 'entry_controlled'), (f['occupationCode'] in f['filedScope'], 'not_in_filed_scope')],
        lambda state: {'occupationCode': state.sitting['occupationCode']} if code(state.sitting['occupationCode']) else {},
    ),
    'tj.enterprise.application-file': plain(
        {'documents': list_of(one_of(*PAPERS)), 'planSections': list_of(one_of(*SECTIONS))},
        lambda f, _: [(set(PAPERS) <= set(f['documents']), 'documents_missing'), (set(SECTIONS) <= set(f['planSections']), 'sections_missing')],
    ),
    'cq.organiser': plain(
        {
            **{'type': one_of('enterprise', 'social'), 'filed': yes, 'candidateIsOwnStaff': yes, 'occupationFiled': yes, 'levelFiled': yes},
            'basis': one_of('national-standard', 'industry-standard', 'enterprise-standard'),
        },
        lambda f, _: [
            (f['filed'], 'organiser_not_filed'),
            (f['occupationFiled'], 'occupation_not_filed'),
            (f['levelFiled'], 'level_not_filed'),
            (f['type'] != 'enterprise' or f['candidateIsOwnStaff'], 'not_own_staff'),
            (f['type'] != 'social' or f['basis'] == 'national-standard', 'not_national_standard'),
        ],
        own_staff,
    ),
    'cq.title-table': title_table,
    'cq.plan': plain(
        {'name': text, 'startsOn': day, 'filedOn': day},
        crossover_plan,
        lambda state: {'name': state.sitting['title'], **held(state)},
        proposed=lambda state: ('name',),
    ),
    'cq.on-site-staff': on_site_staff,
    'cq.panel': crossover_panel,
    'cq.confirmation': confirmation,
    'cq.custom-standard': custom_standard,
    'tj.chief.employer': plain(
        {'seniorTechniciansRecognised': yes, 'mechanismEstablished': yes, 'centralBranch': yes, 'withinHeadOffice': yes},
        lambda f, _: [
            (f['seniorTechniciansRecognised'], 'seniors_not_recognised'),
            (f['mechanismEstablished'], 'mechanism_missing'),
            (f.get('withinHeadOffice', True), 'outside_head_office'),
        ],
        when={'withinHeadOffice': lambda f: f.get('centralBranch') is True},
    ),
    'tj.chief.publicity': publicity,
    'tj.chief.recheck': recheck,
    'hs.channel': plain({'specialised': yes, 'entryControlled': yes, 'listed': yes}, channel),
    'hs.mode': plain(
        {'mode': one_of('comprehensive', 'performance', 'process', 'contest')},
        lambda f, state: [(f['mode'] == 'contest' if state.procedure == 'recognition' else f['mode'] in PRACTICAL_MODES, 'no_practical')],
    ),
}
#: People a condition is about: under which name they are stated, what is asked of each, and what the record knows.
LISTS = {
    'tj.appraisal.staff': ('staff', ('appointedBy',), staff_list),
    'tj.review.panel': ('experts', ('qualification', 'drawnAtRandom'), review_list),
    'cq.panel': ('experts', ('qualifications',), crossover_list),
    'cq.title-table': ('people', ('inRange',), lambda state: [(key, {}) for key in state.candidates]),
}
#: Whether the document asks it of this sitting at all.
ASKS = {
    **{f'tj.appraisal.{name}': in_enterprise for name in ('on-site', 'occupation', 'questions')},
    'tj.appraisal.staff': lambda state: in_enterprise(state) and state.procedure == 'practical',
    'tj.review.panel': lambda state: state.sitting['level'] in ('technician', 'senior-technician'),
    'cq.panel': lambda state: state.procedure != 'practical',
    'cq.custom-standard': is_custom,
    'hs.mode': lambda state: 'evaluation' not in state.sitting and state.sitting.get('channel', 'recognition') == 'recognition',
}


def against(state, rule):
    """The codes of what stands against a condition; None where it is not asked or facts are lacking."""
    if rule in ASKS and not ASKS[rule](state):
        return None
    demands = JUDGES[rule](state, rule)
    return None if demands is None else list(dict.fromkeys(why for holds, why in demands if not holds))
