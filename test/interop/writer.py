"""A sitting under way: what is written is judged, signed by whoever must, and applied. Written from docs/ alone."""

import hashlib
import uuid
from datetime import datetime, timedelta, timezone

from door import judge, signed_sheets
from ed25519 import public_of, sign
from lines import sha256, shaped, write
from record import State, apply, ledger
from results import ordered, sheet_text, sitting_text
from verify import ENDORSED

BEGAN = datetime(2026, 11, 20, 1, tzinfo=timezone.utc)
SURNAMES = '陈彭白李赵宋邓罗周于朱程'
GIVEN = ('婷华', '博', '文轩', '强', '洋浩', '勇', '芳磊', '辉莉', '婷', '辉', '军敏', '成')
EXAMINERS = {'practical': 'examiner', 'panel': 'expert', 'review': 'expert', 'recognition': 'expert'}
SCORERS = {
    **{'practical': ('first', 'second'), 'panel': ('lead', 'first', 'second')},
    **{'review': ('lead', 'first', 'second'), 'recognition': ('lead',)},
}
#: What a person's second key says of them, signed by that key or by a witness: the fields in their order.
SUCCEEDED = ('type', 'personId', 'old', 'publicKey', 'witness', 'reason')
RENEWED = ('type', 'personId', 'old', 'publicKey', 'witness', 'idSeen', 'reason')


class Writer:
    def __init__(self, terms, procedure, dice, more=None):
        self.terms, self.procedure, self.dice = terms, procedure, dice
        #: Private keys by the public ones: whoever gets another key keeps the one before.
        self.state, self.lines, self.prev, self.seeds = State(), [], '0' * 64, {}
        self.key = bytes.fromhex(terms['station']['seed'])
        self.people, self.sitting = self.staff(more or {}), None

    def id(self):
        return str(uuid.UUID(int=self.dice.getrandbits(128), version=4))

    def chance(self, share):
        return self.dice.random() < share

    def staff(self, more):
        expert = EXAMINERS[self.procedure]
        roles = {'head': 'site-head', 'clerk': 'clerk', 'checker': 'checker', 'supervisor': 'supervisor', 'lead': f'{expert}-lead'}
        roles.update(first=expert, second=expert, spare=expert, other=expert, **more)
        people = {}
        for (key, role), given in zip(roles.items(), GIVEN):
            person = {'personId': self.id(), 'name': self.dice.choice(SURNAMES) + given, 'role': role, 'idNumber': '', 'employer': ''}
            person.update(title='', qualification='高级考评员', cardNumber='', validUntil=None, appointedBy='authority')
            people[key] = person
        return people

    def who(self, key):
        return self.people[key]['personId']

    def name(self, person):
        return self.state.people[person]['name']

    def fresh_key(self, label):
        """A key that nobody had; answers the public one."""
        seed = hashlib.sha256(f'{label} {len(self.seeds)}'.encode()).digest()
        public = public_of(seed)
        self.seeds[public] = seed
        return public

    def signed(self, key, kind, text):
        return sign(self.seeds[key], f'kaoping/{kind}/1\n{text}'.encode())

    def said(self, body, names):
        """What a signature beside an entry covers: the sitting, and these fields of the body."""
        return write({'sitting': self.sitting['sittingId'], 'body': {name: body[name] for name in names}})

    def add(self, actor, kind, /, **fields):
        """One more entry; answers its number."""
        body, state = {'type': kind, **fields}, self.state
        if kind == 'key_replaced':
            body['witnessSignature'] = self.signed(state.keys[body['witness']], 'witness', self.said(body, RENEWED))
        if kind == 'head_succeeded':
            text = self.said(body, SUCCEEDED)
            body['signature'] = self.signed(body['publicKey'], 'succession', text)
            body['witnessSignature'] = self.signed(state.keys[body['witness']], 'succession', text)
        if kind == 'slip_used':
            text = self.said(body, ('type', 'personId', 'publicKey'))
            body['signature'] = self.signed(state.slips[body['personId']], 'slip', text)
        if kind in ENDORSED:
            text = write({'sitting': self.sitting['sittingId'], 'body': ordered(body, ENDORSED[kind])})
            body['endorsement'] = self.signed(state.root['key'], 'endorsement', text)
        if kind == 'sheet_signed':
            self.under(body, 'sheet-signature', body['examinerId'], sheet_text(state, body['candidateId'], body['examinerId']))
        if kind == 'sitting_signed':
            self.under(body, 'sitting-signature', body['personId'], sitting_text(state))
        if kind == 'sitting_closed':
            counts = ledger(state)
            body.update({name: counts[name] for name in ('expected', 'signed', 'absent', 'voided')})
            body['digest'] = sha256(sitting_text(state))
        seq = len(self.lines)
        at = (BEGAN + timedelta(seconds=seq * 7)).isoformat(timespec='milliseconds').replace('+00:00', 'Z')
        around = {'v': 1, 'log': self.sitting['sittingId'], 'station': self.sitting['stationId'], 'seq': seq, 'prev': self.prev}
        entry = shaped({**around, 'at': at, 'elapsed': seq * 7000, 'high': at, 'actor': actor, 'body': body}, 'entry')
        judge(state, body, actor)
        apply(state, body, actor, at, seq)
        line = write(entry)
        self.lines.append(line)
        self.prev = sha256(line)
        return seq

    def under(self, body, kind, person, text):
        key = self.state.keys[person]
        body.update(digest=sha256(text), publicKey=key, signature=self.signed(key, kind, text))

    def open(self, settings, level='advanced', document=None, channel=None):
        head, policy = self.people['head'], self.terms['policies'][self.procedure]
        self.sitting = {
            **{'sittingId': self.id(), 'stationId': self.terms['station']['stationId'], 'practice': False, 'title': '焊工 第一场'},
            **{'organiser': '示例企业', 'occupation': '焊工', 'occupationCode': '6-18-02-04', 'level': level, 'room': '一考场'},
            **{'heldOn': '2026-11-20', 'procedure': self.procedure, 'channel': channel or self.terms['channels'][self.procedure]},
            'policy': {**policy, 'id': document or policy['id']},
            'settings': {'passMark': 6000, 'maxSpread': None, 'examinersPerCandidate': len(SCORERS[self.procedure]), **settings},
            'edition': self.terms['edition'],
        }
        root = {'siteHead': head, 'publicKey': self.fresh_key(head['personId'])}
        self.add(head['personId'], 'sitting_opened', sitting=self.sitting, root=root)
        others = [one for one in self.people.values() if one is not head]
        self.add(head['personId'], 'staff_named', people=others, source=None)
        for one in others:
            first_sign_in(self, one['personId'])

    def admit(self):
        """Two to five people; answers who they are."""
        candidates = []
        for n in range(self.dice.randint(2, 5)):
            one = {'candidateId': self.id(), 'number': f'{n + 1:03}', 'name': f'{self.dice.choice(SURNAMES)}{GIVEN[-n - 1]}{n}', 'idType': '居民身份证'}
            one.update(idNumber=f'12000019900101{n:03}X', sex=None, birthDate=None, employer='', occupation='焊工', level=self.sitting['level'])
            candidates.append({**one, 'examType': '正考', 'phone': '', 'extra': {'准考证号': f'2026{n:04}'}})
        self.add(self.who('clerk'), 'candidates_admitted', candidates=candidates, source=None)
        return [one['candidateId'] for one in candidates]

    def adopt(self, scheme):
        self.add(self.who('clerk'), 'scheme_adopted', scheme=scheme, source=None)

    def away(self, candidates):
        """Some who were admitted do not come, or are found out; answers who is left."""
        here = candidates[:1]
        for one in candidates[1:]:
            gone = self.dice.choice(('present', 'present', 'absent', 'void'))
            if gone == 'present':
                here.append(one)
            else:
                self.add(self.who('checker'), 'attendance_recorded', candidateId=one, attendance=gone, reason='携带手机' if gone == 'void' else '')
        return here

    def line_ids(self):
        return [f'{t}.{n}' for t, task in enumerate(self.state.scheme['tasks'], 1) for n, _ in enumerate(task['lines'], 1)]

    def full_mark(self, line):
        task, at = (int(part) - 1 for part in line.split('.'))
        return self.state.scheme['tasks'][task]['lines'][at]['fullMark']

    def mark(self, candidate, examiner, line, reason='', between=(0.5, 1)):
        full = self.full_mark(line)
        score = {'kind': 'mark', 'mark': self.dice.randint(int(full * between[0]), int(full * between[1]))}
        if between == (0.5, 1) and self.procedure == 'practical' and self.chance(0.3):
            score = {'kind': 'deductions', 'deductions': [self.dice.randint(0, full // 3)]}
        cause = 'correction' if reason else 'typed'
        self.add(examiner, 'line_scored', candidateId=candidate, examinerId=examiner, line=line, score=score, cause=cause, reason=reason)

    def sign_sheet(self, candidate, examiner):
        self.add(examiner, 'sheet_signed', candidateId=candidate, examinerId=examiner)

    def leads(self):
        """Who signs as a lead: of several panels the lead of every one that judged somebody."""
        return [next(one for one in self.state.panels[name] if self.state.role(one).endswith('lead')) for name in self.state.panels_unsigned()] or [self.who('lead')]

    def sign(self, role, person):
        self.add(person, 'sitting_signed', role=role, personId=person, opinion='')

    def end(self, between=lambda: None):
        """Signed and closed; `between` writes what comes after the checker signed."""
        if self.sitting['settings'].get('paperCheck'):
            self.check_paper()
        self.sign('checker', self.who('checker'))
        between()
        if not self.state.has_signed('checker'):
            self.sign('checker', self.who('checker'))
        for person in self.leads():
            self.sign('lead', person)
        self.sign('supervisor', self.who('supervisor'))
        self.add(self.who('clerk'), 'sitting_closed')

    def dice_thrown(self):
        return ''.join(self.dice.choice('123456') for _ in range(8))

    def check_paper(self):
        signed = signed_sheets(self.state)
        if not signed:
            return
        dice = self.dice_thrown()
        drawn = sorted(signed, key=lambda one: sha256(f'{dice}/{one[0]}/{one[1]}'))[: self.sitting['settings']['paperCheck']]
        sheets = [{'candidateId': c, 'examinerId': e} for c, e in drawn]
        self.add(self.who('supervisor'), 'paper_check_drawn', seed=dice, of=len(signed), sheets=sheets, reason='')
        for one in sheets:
            self.add(self.who('supervisor'), 'paper_checked', **one, outcome='agrees', lines=[], text='')


def first_sign_in(day, person):
    """With the site head beside them, or by the slip that was printed for them: the last one counts."""
    if not day.chance(0.25):
        return day.add(day.who('head'), 'key_registered', personId=person, publicKey=day.fresh_key(person), idSeen=True)
    for _ in range(day.dice.randint(1, 2)):
        salt = f'{day.dice.getrandbits(128):032x}'
        code = ''.join(day.dice.choice('23456789ABCDEFGHJKMNPQRSTUVWXYZ') for _ in range(12))
        told = f'kaoping/slip/1 {day.sitting["sittingId"]} {person} {salt}'
        seed = hashlib.scrypt(code.encode(), salt=told.encode(), n=2**15, r=8, p=1, maxmem=2**26, dklen=32)
        slip = public_of(seed)
        day.seeds[slip] = seed
        day.add(day.who('head'), 'slip_issued', personId=person, slipKey=slip, salt=salt)
    return day.add(person, 'slip_used', personId=person, publicKey=day.fresh_key(person))


def scheme_of(procedure, dice):
    if procedure != 'practical':
        names = {'panel': ('理论', '技能', '综合'), 'review': ('论文', '答辩', '业绩')}[procedure]
        tasks = [task_of(name, [10_000]) for name in names]
    else:
        tasks = [task_of(f'试题{n}', [dice.randrange(1000, 5000, 500) for _ in range(dice.randint(1, 4))]) for n in range(dice.randint(1, 3))]
    return {'title': '评分方案', 'tasks': tasks}


def task_of(name, marks):
    line = {'standard': '', 'rule': '', 'chips': [], 'veto': {'text': '裂纹', 'scope': 'task'}}
    lines = [{'name': f'要点{n}', 'fullMark': full, **line, 'veto': line['veto'] if n else None} for n, full in enumerate(marks)]
    return {'name': name, 'fullMark': sum(marks), 'weight': None, 'minutes': None, 'overtime': [], 'disqualifyOver': None, 'lines': lines}
