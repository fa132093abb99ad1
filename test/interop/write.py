"""Writes random sittings of today's edition, for the app to take: python3 test/interop/write.py FOLDER COUNT < terms. Written from docs/ alone.

Terms are a line of JSON: `station` (`stationId`, `seed`), `policies` and `channels` by procedure, `edition`. Each sitting is a .kpx, and as a
batch .txt with its .sig."""

import json
import os
import random
import sys

from door import judge
from ed25519 import public_of, sign
from lines import Refused, sha256, write
from record import ledger
from renewals import change_somebody, renew_key, succeed
from results import result
from room import caught, codes, divided, incident, incidents, panels, recognition, spread
from writer import SCORERS, Writer, scheme_of


class Day(Writer):
    def scheme(self):
        return scheme_of(self.procedure, self.dice)

    def change(self):
        """Now and then somebody's key, name or office changes."""
        if self.chance(0.4):
            change_somebody(self)


def practical(day):
    """Marks typed, or keyed twice off paper; a mark put right behind a signature; a veto."""
    day.open({**({'paperCheck': 2} if day.chance(0.5) else {}), **({'breachPercent': 5} if day.chance(0.5) else {})})
    candidates = day.admit()
    day.adopt(day.scheme())
    here = day.away(candidates)
    for candidate in here:
        for key in SCORERS['practical']:
            if key == 'second' and day.chance(0.1):
                caught(day, candidate)
                break
            examiner, lines = day.who(key), day.line_ids()
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
        day.change()
    incidents(day, candidates)


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
    candidates = day.admit()
    day.adopt(day.scheme())
    for candidate in day.away(candidates):
        day.change()
        for key in SCORERS['panel']:
            for line in day.line_ids():
                day.mark(candidate, day.who(key), line)
            day.sign_sheet(candidate, day.who(key))
    incidents(day, candidates)


def review(day):
    """The panel is drawn, entry scores come in, questions are asked; then a stage after the other as long as it is passed."""
    day.open({}, 'senior-technician')
    clerk, lead, candidates = day.who('clerk'), day.who('lead'), day.admit()
    day.adopt(day.scheme())
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
    day.change()


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


#: What happens on a day, its procedure, and who is there besides.
KINDS = {
    **{'practical': (practical, 'practical', {}), 'panel': (panel, 'panel', {}), 'review': (review, 'review', {})},
    **{'recognition': (recognition, 'recognition', {}), 'spread': (spread, 'practical', {}), 'codes': (codes, 'practical', {})},
    'panels': (panels, 'panel', {'lead2': 'expert-lead'}),
    'divided': (divided, 'practical', {}),
}


def between(day):
    """What comes after the checker signed; where results change they sign again."""
    if day.chance(0.3):
        incident(day, 'equipment_failure', None)
    if day.chance(0.2):
        renew_key(day, day.who('supervisor'))


def afterwards(day):
    """Keys and the site head's office change after the closing, too."""
    if day.chance(0.3):
        renew_key(day)
    if day.chance(0.2):
        succeed(day)


def main(folder, count):
    terms = json.loads(sys.stdin.readline())
    for seed in range(count):
        name = list(KINDS)[seed % len(KINDS)]
        happens, procedure, more = KINDS[name]
        day = Day(terms, procedure, random.Random(seed), more)
        happens(day)
        day.end(lambda: between(day))
        afterwards(day)
        written(day, folder, f'{name}-{seed}')


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]))
