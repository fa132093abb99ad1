"""Writes random sittings of today's edition, for the app to take: python3 test/interop/write.py FOLDER COUNT < terms. Written from docs/ alone.

Terms are a line of JSON: `station` (`stationId`, `seed`), `policies` by procedure, `edition`. Each sitting is a .kpx, and as a batch .txt with its .sig."""

import hashlib
import json
import os
import random
import sys
import uuid
from datetime import datetime, timedelta, timezone

from door import judge
from ed25519 import public_of, sign
from lines import Refused, sha256, shaped, write
from record import State, apply, ledger
from results import ordered, result, sheet_text, sitting_text
from verify import ENDORSED

BEGAN = datetime(2026, 11, 20, 1, tzinfo=timezone.utc)
SURNAMES, GIVEN = '陈彭白李赵宋邓罗周于朱程', ('婷华', '博', '文轩', '强', '洋浩', '勇', '芳磊', '辉莉', '婷', '辉', '军敏', '成')
EXAMINERS = {'practical': 'examiner', 'panel': 'expert', 'review': 'expert'}
SCORERS = {'practical': ('first', 'second'), 'panel': ('lead', 'first', 'second'), 'review': ('lead', 'first', 'second')}


class Writer:
    """A sitting under way: what is written is judged, signed by whoever must, and applied."""

    def __init__(self, terms, procedure, dice):
        self.terms, self.procedure, self.dice = terms, procedure, dice
        self.state, self.lines, self.prev, self.seeds = State(), [], '0' * 64, {}
        self.key = bytes.fromhex(terms['station']['seed'])
        self.people, self.sitting = self.staff(), None

    def id(self):
        return str(uuid.UUID(int=self.dice.getrandbits(128), version=4))

    def staff(self):
        expert = EXAMINERS[self.procedure]
        roles = {'head': 'site-head', 'clerk': 'clerk', 'checker': 'checker', 'supervisor': 'supervisor', 'lead': f'{expert}-lead'}
        roles.update(first=expert, second=expert, spare=expert)
        people = {}
        for (key, role), given in zip(roles.items(), GIVEN):
            person = {'personId': self.id(), 'name': self.dice.choice(SURNAMES) + given, 'role': role, 'idNumber': '', 'employer': ''}
            person.update(title='', qualification='高级考评员', cardNumber='', validUntil=None, appointedBy='authority')
            people[key] = person
            self.seeds[person['personId']] = hashlib.sha256(person['personId'].encode()).digest()
        return people

    def who(self, key):
        return self.people[key]['personId']

    def public(self, person):
        return public_of(self.seeds[person])

    def signed(self, person, kind, text):
        return sign(self.seeds[person], f'kaoping/{kind}/1\n{text}'.encode())

    def add(self, actor, kind, **fields):
        body, state = {'type': kind, **fields}, self.state
        if kind in ENDORSED:
            text = write({'sitting': self.sitting['sittingId'], 'body': ordered(body, ENDORSED[kind])})
            body['endorsement'] = self.signed(state.root['person'], 'endorsement', text)
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

    def under(self, body, kind, person, text):
        body.update(digest=sha256(text), publicKey=self.public(person), signature=self.signed(person, kind, text))

    def open(self, settings):
        head, level = self.people['head'], 'senior-technician' if self.procedure == 'review' else 'advanced'
        self.sitting = {
            **{'sittingId': self.id(), 'stationId': self.terms['station']['stationId'], 'practice': False, 'title': '焊工 第一场'},
            **{'organiser': '示例企业', 'occupation': '焊工', 'occupationCode': '6-18-02-04', 'level': level, 'room': '一考场'},
            **{'heldOn': '2026-11-20', 'procedure': self.procedure, 'channel': self.terms['channels'][self.procedure]},
            'policy': self.terms['policies'][self.procedure],
            'settings': {'passMark': 6000, 'maxSpread': None, 'examinersPerCandidate': len(SCORERS[self.procedure]), **settings},
            'edition': self.terms['edition'],
        }
        root = {'siteHead': head, 'publicKey': self.public(head['personId'])}
        self.add(head['personId'], 'sitting_opened', sitting=self.sitting, root=root)
        others = [one for one in self.people.values() if one is not head]
        self.add(head['personId'], 'staff_named', people=others, source=None)
        for one in others:
            self.add(head['personId'], 'key_registered', personId=one['personId'], publicKey=self.public(one['personId']), idSeen=True)

    def admit(self):
        """Two to five people; answers who came."""
        candidates = []
        for n in range(self.dice.randint(2, 5)):
            one = {'candidateId': self.id(), 'number': f'{n + 1:03}', 'name': f'{self.dice.choice(SURNAMES)}{GIVEN[-n - 1]}{n}', 'idType': '居民身份证'}
            one.update(idNumber=f'12000019900101{n:03}X', sex=None, birthDate=None, employer='', occupation='焊工', level=self.sitting['level'])
            candidates.append({**one, 'examType': '正考', 'phone': '', 'extra': {'准考证号': f'2026{n:04}'}})
        self.add(self.who('clerk'), 'candidates_admitted', candidates=candidates, source=None)
        self.add(self.who('clerk'), 'scheme_adopted', scheme=scheme_of(self.procedure, self.dice), source=None)
        return [one['candidateId'] for one in candidates]

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

    def mark(self, candidate, examiner, line, reason=''):
        task, at = (int(part) - 1 for part in line.split('.'))
        full = self.state.scheme['tasks'][task]['lines'][at]['fullMark']
        score = {'kind': 'mark', 'mark': self.dice.randint(full // 2, full)}
        if self.dice.random() < 0.3 and self.procedure == 'practical':
            score = {'kind': 'deductions', 'deductions': [self.dice.randint(0, full // 3)]}
        cause = 'correction' if reason else 'typed'
        self.add(examiner, 'line_scored', candidateId=candidate, examinerId=examiner, line=line, score=score, cause=cause, reason=reason)

    def sign_sheet(self, candidate, examiner):
        self.add(examiner, 'sheet_signed', candidateId=candidate, examinerId=examiner)

    def end(self):
        if self.sitting['settings'].get('paperCheck'):
            self.check_paper()
        for role in ('checker', 'lead', 'supervisor'):
            self.add(self.who(role), 'sitting_signed', role=role, personId=self.who(role), opinion='')
        self.add(self.who('clerk'), 'sitting_closed')

    def check_paper(self):
        signed = [(c, e) for c in self.state.candidates for e in self.state.expected(c) if self.state.sheet(c, e).signed]
        dice = ''.join(self.dice.choice('123456') for _ in range(8))
        drawn = sorted(signed, key=lambda one: sha256(f'{dice}/{one[0]}/{one[1]}'))[: self.sitting['settings']['paperCheck']]
        sheets = [{'candidateId': c, 'examinerId': e} for c, e in drawn]
        self.add(self.who('supervisor'), 'paper_check_drawn', seed=dice, of=len(signed), sheets=sheets, reason='')
        for one in sheets:
            self.add(self.who('supervisor'), 'paper_checked', **one, outcome='agrees', lines=[], text='')


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


def line_ids(scheme):
    return [f'{t}.{n}' for t, task in enumerate(scheme['tasks'], 1) for n, _ in enumerate(task['lines'], 1)]


def practical(day):
    """Marks typed, or keyed twice off paper; a mark put right behind a signature; a veto."""
    day.open({'paperCheck': 2} if day.dice.random() < 0.5 else {})
    for candidate in day.away(day.admit()):
        for key in SCORERS['practical']:
            examiner, lines = day.who(key), line_ids(day.state.scheme)
            if day.dice.random() < 0.25:
                off_paper(day, {'candidateId': candidate, 'examinerId': examiner}, lines)
            else:
                for line in lines:
                    day.mark(candidate, examiner, line)
                if '1.2' in lines and day.dice.random() < 0.2:
                    veto = {'line': '1.2', 'applies': True, 'reason': '裂纹', 'witness': ''}
                    day.add(examiner, 'veto_recorded', candidateId=candidate, examinerId=examiner, **veto)
            day.sign_sheet(candidate, examiner)
            if day.dice.random() < 0.3:
                day.mark(candidate, examiner, day.dice.choice(lines), '看错一格')
                day.sign_sheet(candidate, examiner)


def off_paper(day, sheet, lines):
    day.add(day.who('lead'), 'paper_opened', **sheet, cause='power', reason='停电', photo=sha256('照片'))
    marks = [{'line': line, 'mark': day.dice.randint(0, 500)} for line in lines]
    wrong = day.dice.random() < 0.5
    day.add(day.who('clerk'), 'paper_keyed', **sheet, marks=marks)
    second = [{**marks[0], 'mark': marks[0]['mark'] + 1} if wrong else marks[0], *marks[1:]]
    day.add(day.who('checker'), 'paper_keyed', **sheet, marks=second)
    if wrong:
        day.add(day.who('spare'), 'paper_settled', **sheet, marks=marks[:1], reason='第一次看对')


def panel(day):
    day.open({})
    for candidate in day.away(day.admit()):
        for key in SCORERS['panel']:
            for line in line_ids(day.state.scheme):
                day.mark(candidate, day.who(key), line)
            day.sign_sheet(candidate, day.who(key))


def review(day):
    """The panel is drawn, entry scores come in, questions are asked; then a stage after the other as long as it is passed."""
    day.open({})
    clerk, lead, candidates = day.who('clerk'), day.who('lead'), day.admit()
    drawn, seed = [day.people[key] for key in SCORERS['review']], 0
    while min(drawn, key=lambda one: sha256(f'{seed:06d}/{one["personId"]}'))['personId'] != lead:
        seed += 1
    pool = [{name: one[name] for name in ('personId', 'name', 'qualification')} for one in drawn]
    public = {'seed': f'{seed:06d}', 'source': '福利彩票双色球第 2026134 期', 'reason': ''}
    facts = {'pool': pool, 'size': 3, **public, 'operator': day.people['clerk']['name']}
    day.add(clerk, 'facts_stated', rule='tj.review.panel.draw', candidateId=None, facts=facts)
    source = {'file': '成绩.xlsx', 'sha256': sha256('成绩'), 'sheet': '表'}
    for subject in ('theory', 'practical'):
        scores = [{'candidateId': one, 'score': day.dice.choice((5900, 7000, 8000, 9000, 'exempt'))} for one in candidates]
        day.add(clerk, 'subject_scores_imported', subject=subject, scores=scores, source=source)
    for candidate in day.away(candidates):
        if result(day.state, candidate)['verdict'] == 'fail' or not day.state.expected(candidate):
            continue
        for number in range(1, 5):
            day.add(clerk, 'question_recorded', candidateId=candidate, number=number, text=f'第 {number} 问')
        for lines in (('1.1', '2.1'), ('3.1',)):
            for key in SCORERS['review']:
                for line in lines:
                    if allowed(day, candidate, key, line):
                        day.mark(candidate, day.who(key), line)
        for key in SCORERS['review']:
            day.sign_sheet(candidate, day.who(key))
        decide(day, candidate)


def allowed(day, candidate, key, line):
    """A mark of a later stage comes only once the stage before is passed."""
    try:
        body = {'candidateId': candidate, 'examinerId': day.who(key), 'line': line, 'score': {'kind': 'mark', 'mark': 1}}
        judge(day.state, {'type': 'line_scored', **body, 'cause': 'typed', 'reason': ''}, day.who(key))
        return True
    except Refused:
        return False


def decide(day, candidate):
    for decision in ('pass', 'fail'):
        body = {'candidateId': candidate, 'decision': decision, 'reason': '' if decision == 'pass' else '评审未通过'}
        try:
            return day.add(day.who('lead'), 'decision_recorded', **body)
        except Refused:
            continue


def written(day, folder, name):
    """The whole sitting as an export and as one batch."""
    own, sitting = public_of(day.key), day.sitting
    frame = {'stationId': sitting['stationId'], 'stationKey': own, 'sittingId': sitting['sittingId'], 'practice': False}
    count, sealed = len(day.lines), '2026-11-20T09:00:00.000Z'
    exported = {**frame, 'count': count, 'lastHash': day.prev, 'exportedAt': sealed, 'policy': sitting['policy']}
    closing = {'header': sha256(write(exported)), 'ledger': ledger(day.state), 'batches': []}
    above = '\n'.join(['kaoping/export/1', write(exported), *day.lines, write(closing), ''])
    digest = sha256(above)
    seal = {'sha256': digest, 'publicKey': own, 'signature': sign(day.key, f'kaoping/export/1\n{digest}'.encode())}
    stretch = {'fromSeq': 0, 'toSeq': count - 1, 'count': count, 'prevHash': '0' * 64, 'lastHash': day.prev}
    batch = {'batchId': day.id(), **frame, **stretch, 'sealedAt': sealed, 'policy': sitting['policy']}
    text = '\n'.join(['kaoping/batch/1', write(batch), *day.lines, ''])
    for ending, data in (('kpx', f'{above}{write(seal)}\n'), ('txt', text), ('sig', sign(day.key, text.encode()))):
        with open(os.path.join(folder, f'{name}.{ending}'), 'w', encoding='utf-8', newline='') as file:
            file.write(data)


def main(folder, count):
    terms = json.loads(sys.stdin.readline())
    for seed in range(count):
        procedure = list(SCORERS)[seed % 3]
        day = Writer(terms, procedure, random.Random(seed))
        {'practical': practical, 'panel': panel, 'review': review}[procedure](day)
        day.end()
        written(day, folder, f'{procedure}-{seed}')


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]))
