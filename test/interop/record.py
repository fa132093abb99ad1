"""What the entries of a log add up to (docs/format.md 3, 4 and the review of 6)."""

import re
from datetime import datetime, timedelta
from fractions import Fraction

from lines import sha256

BESIDE = {
    *('sitting_signed', 'sitting_closed', 'note_added', 'key_registered', 'key_replaced', 'certificates_assigned'),
    *('exception_explained', 'station_replaced', 'third_copy_ruled', 'slip_issued', 'slip_used'),
    *('paper_check_drawn', 'paper_checked', 'promise_signed', 'inspection_recorded'),
    *('supervisor_confirmed', 'deputy_named', 'head_succeeded'),
}
PAPER = {'paper_opened', 'paper_keyed', 'paper_settled'}
SHEET = {'line_scored', 'veto_recorded', 'time_recorded', 'sheet_signed', 'sheet_proofread', 'difference_settled', 'paper_checked', *PAPER}
FORCE = 'policy_not_in_force'
DRAW = 'tj.review.panel.draw'
ROOM_DRAWS = ('room.draw.order', 'room.draw.stations', 'room.draw.papers')
PHOTO = 'forms.photo'
CODES, PANELS = 'room.draw.codes', 'room.draw.panels'


def beside_results(body):
    return body['type'] == 'facts_stated' and body['rule'].startswith(('calendar.', 'forms.'))


def photo_in(facts):
    """The digest of the photo that stated facts name; empty for none."""
    said = facts.get('sha256')
    return said if isinstance(said, str) and re.fullmatch('[0-9a-f]{64}', said) else ''


class Sheet:
    def __init__(self):
        self.scores, self.vetoes, self.times = {}, {}, {}
        self.signed, self.ever_signed, self.begun_by = None, False, None
        self.read, self.stands, self.returned = None, False, False
        self.differs, self.stale = (), False
        self.photo, self.keyed, self.settled_by = None, [], None
        #: How its paper stands: None, 'agrees', 'differs' or 'settled'.
        self.check = None

    def differing(self):
        if len(self.keyed) < 2:
            return []
        (_, one), (_, other) = self.keyed
        return [line for line, mark in one.items() if other[line] != mark]

    @property
    def half_keyed(self):
        return len(self.keyed) == 1 or (self.settled_by is None and self.differing() != [])

    def seen_by(self):
        return {self.settled_by, *(person for person, _ in self.keyed)}


class State:
    def __init__(self):
        self.sitting = self.root = self.scheme = self.closing = self.clock = None
        self.people, self.keys, self.candidates, self.attendance, self.sheets = {}, {}, {}, {}, {}
        self.stated = {}
        self.stated_of = {}
        self.subjects, self.questions, self.decisions, self.numbers, self.answers = {}, {}, {}, {}, {}
        self.late, self.handovers, self.drawn, self.signatures, self.old_keys = [], [], [], [], []
        self.must_stop = self.voided = self.force_explained = False
        self.clocks, self.slips = {}, {}
        self.deputy, self.old_roots, self.mark_days = None, [], []
        self.recusals, self.stand_ins = {}, []
        self.given = set()
        self.conferred, self.thirds, self.spread_decisions = set(), {}, {}
        self.breaches = {}
        self.paper_drawn, self.to_check, self.draws = False, set(), set()
        self.photos, self.promised = {}, set()
        self.shown, self.inspections = set(), {}
        #: Other marks than 60 in a review, of somebody or (None) of the sitting.
        self.thresholds = {}
        #: Panels as they stand, by name in order, and whom each candidate is judged by.
        self.panels, self.assigned = {}, {}
        #: Which tasks everybody marks who has any of their own, by person in order.
        self.division = {}

    def sheet(self, candidate, examiner):
        return self.sheets.get((candidate, examiner)) or Sheet()

    def present(self, candidate):
        return self.attendance.get(candidate, 'present')

    @property
    def procedure(self):
        return self.sitting['procedure']

    def role(self, person):
        return self.people.get(person, {}).get('role')

    def roles(self):
        return ['examiner', 'examiner-lead'] if self.procedure == 'practical' else ['expert-lead', 'expert']

    def seats(self, people=None, late=None):
        people, late = people or self.people, self.late if late is None else late
        members = [
            one
            for role in self.roles()
            for one, person in people.items()
            if person['role'] == role and (self.procedure != 'review' or one in self.drawn)
        ]
        members = [one for one in members if one not in late] + [one for one in members if one in late]
        one_panel = members[: self.sitting['settings']['examinersPerCandidate']]
        seated = [one for scorers in self.panels.values() for one in scorers] if self.panels else one_panel
        seated = list(self.division) if self.division else seated
        seats = [[one] for one in seated]
        for leaves, takes in self.handovers:
            for seat in seats:
                if leaves in seat and takes not in seat:
                    seat.append(takes)
        return seats

    def tasks(self, candidate, examiner):
        """The tasks somebody marks of a candidate; None where nobody divided them."""
        if not self.division:
            return None
        seats = [seat for seat in self.seats() if examiner in self.at(seat, candidate)]
        return self.division[seats[0][0]] if seats else []

    def has_task(self, candidate, examiner, task):
        own = self.tasks(candidate, examiner)
        return own is None or task in own

    def expected(self, candidate):
        if self.procedure == 'recognition':
            return []
        return [one for one in (self.holder(seat, candidate) for seat in self.seats_at(candidate)) if one in self.people]

    def seats_at(self, candidate):
        """The seats of one candidate: the third's comes last."""
        seats = self.seats_on(self.panel(candidate)) if self.panels else self.seats()
        return [*seats, *([one] for one in self.thirds.get(candidate, [])[-1:])]

    def panel(self, candidate):
        """The name of the panel that judges a candidate; None where nobody assigned them to one that stands."""
        name = self.assigned.get(candidate)
        return name if name in self.panels else None

    def seats_on(self, panel):
        return [seat for seat in self.seats() if seat[0] in self.panels.get(panel, ())]

    def unassigned(self):
        return [one for one in self.candidates if self.panel(one) is None] if self.panels else []

    def panels_unsigned(self):
        """Panels that judged somebody and of which nobody signed as the lead."""
        judging = {self.panel(one) for one in self.candidates}
        signed = {one['personId'] for one in self.signatures if one['role'] == 'lead'}
        done = [one for one in self.panels if signed & {*(sum(self.seats_on(one), []) if self.led(one) else signed)}]
        return [one for one in self.panels if one in judging and one not in done]

    def led(self, panel):
        """Whether a panel has a lead of its own, who signs for it; a group of examiners need not."""
        leads = ('examiner-lead', 'expert-lead')
        return self.procedure != 'practical' or any(self.role(one) in leads for one in sum(self.seats_on(panel), []))

    def has_signed(self, role):
        """Whether everybody of a role signed who must: of leads, one of every panel that judged somebody."""
        said = any(one['role'] == role for one in self.signatures)
        return said and (role != 'lead' or not self.panels_unsigned())

    def is_third(self, person):
        return any(person in self.at([one], about) for about, named in self.thirds.items() for one in named)

    def way(self):
        """How marks that lie too far apart are settled."""
        settles = self.procedure == 'practical' and self.sitting.get('edition', 1) >= 6
        return self.sitting['settings'].get('whenTooWide', 'conferral') if settles else 'conferral'

    def at(self, seat, candidate):
        """The seat with whoever stands in for one of its holders at this candidate."""
        seat = list(seat)
        for about, leaves, takes in self.stand_ins:
            if about == candidate and leaves in seat and takes not in seat:
                seat.append(takes)
        return seat

    def holder(self, seat, candidate):
        seat = self.at(seat, candidate)
        return next((one for one in seat if (candidate, one) in self.sheets), seat[-1])

    def recused(self, person, candidate):
        last = self.recusals.get((person, candidate), {'applies': False})
        strict = self.sitting['settings'].get('sameUnit') == 'bars'
        return last['applies'] and (strict or last['relation'] != 'colleague')


def apply(state, body, actor, at='', seq=0):
    kind = body['type']
    if kind not in BESIDE and not beside_results(body):
        state.signatures = []
    if kind in ('line_scored', 'veto_recorded', 'decision_recorded'):
        day = (wall(at) + timedelta(hours=8)).date()
        state.mark_days = [min([day, *state.mark_days]), max([day, *state.mark_days])]
    if kind in SHEET:
        return _on_sheet(state, body, actor)
    if kind == 'paper_check_drawn':
        state.paper_drawn = True
        state.to_check |= {(one['candidateId'], one['examinerId']) for one in body['sheets']}
    if kind == 'sitting_opened':
        state.sitting = body['sitting']
        if 'root' in body:
            head = body['root']['siteHead']
            state.root = {'person': head['personId'], 'key': body['root']['publicKey']}
            state.people[head['personId']] = head
            state.keys[head['personId']] = body['root']['publicKey']
    elif kind == 'sitting_corrected':
        state.sitting = {**state.sitting, body['field']: body['fresh']}
        for sheet in state.sheets.values():
            sheet.signed = None
    elif kind == 'sitting_voided':
        state.voided = True
    elif kind == 'staff_named':
        late = len(state.sheets) > 0 and state.sitting.get('edition', 1) >= 2
        for person in body['people']:
            if late and person['personId'] not in state.people:
                state.late.append(person['personId'])
            state.people[person['personId']] = person
    elif kind == 'panels_formed':
        state.panels = {one['name']: one['scorers'] for one in body['panels']}
    elif kind == 'candidates_assigned':
        state.assigned.update((one['candidateId'], one['panel']) for one in body['places'])
    elif kind == 'tasks_divided':
        state.division = {one['personId']: one['tasks'] for one in body['shares']}
    elif kind == 'candidates_admitted':
        state.candidates.update((one['candidateId'], one) for one in body['candidates'])
    elif kind == 'evidence_recorded':
        one = (body['name'], body['sha256'])
        state.shown.add(one) if body['stands'] else state.shown.discard(one)
    elif kind == 'inspection_recorded':
        state.inspections.setdefault(body['number'], (body['on'], body['office'], body['people']))
    elif kind == 'promise_signed':
        state.promised.add(body['candidateId'])
    elif kind == 'candidate_corrected':
        state.promised.discard(body['candidateId'])
        if body['field'] == 'photo':
            state.photos[body['candidateId']] = body['fresh']
        _put_right(state, state.candidates, body['candidateId'], body)
    elif kind == 'person_corrected':
        _put_right(state, state.people, body['personId'], body)
    elif kind == 'scorer_replaced':
        _hand_over(state, body['leaves'], body['takes'])
    elif kind == 'recusal_recorded':
        state.recusals[(body['personId'], body['candidateId'])] = body
        sheet = state.sheets.get((body['candidateId'], body['personId']))
        if sheet is not None and state.recused(body['personId'], body['candidateId']):
            sheet.signed = None
    elif kind == 'stand_in_named':
        _stand_in(state, body['candidateId'], body['leaves'], body['takes'])
    elif kind == 'slip_issued':
        state.slips[body['personId']] = body['slipKey']
    elif kind in ('key_registered', 'slip_used'):
        state.keys[body['personId']] = body['publicKey']
    elif kind == 'key_replaced':
        state.keys[body['personId']] = body['publicKey']
        state.old_keys.append(body['old'])
    elif kind == 'deputy_named':
        state.deputy = body['personId']
    elif kind == 'head_succeeded':
        _change_heads(state, body)
    elif kind == 'scheme_adopted':
        state.scheme = body['scheme']
    elif kind == 'attendance_recorded':
        state.attendance[body['candidateId']] = body['attendance']
    elif kind == 'exception_explained':
        state.force_explained = state.force_explained or body['what'] == FORCE
    elif kind == 'facts_stated':
        if body['rule'] in (*ROOM_DRAWS, CODES, PANELS, DRAW):
            state.draws.add(body['rule'])
        if body['rule'] == DRAW:
            _seat(state, body['facts'])
        if body['rule'] == PANELS:
            _assign_drawn(state, body['facts'])
        if body['candidateId'] is None:
            state.stated[body['rule']] = body['facts']
        else:
            state.stated_of[(body['rule'], body['candidateId'])] = body['facts']
        if body['candidateId'] is not None and body['rule'] == PHOTO:
            state.photos[body['candidateId']] = photo_in(body['facts'])
        if body['rule'] == THRESHOLDS:
            state.thresholds[body['candidateId']] = body['facts']
    elif kind == 'subject_scores_imported':
        for one in body['scores']:
            state.subjects.setdefault(one['candidateId'], {})[body['subject']] = one['score']
    elif kind == 'question_recorded':
        _put(state.questions.setdefault(body['candidateId'], {}), body['number'], body['text'] or None)
    elif kind == 'decision_recorded':
        state.decisions[body['candidateId']] = body
    elif kind == 'verdicts_answered':
        for one in body['verdicts']:
            said = [one['rule'], one['candidateId'], one['codes'], body['reason'].strip(), actor]
            state.answers[(one['rule'], one['candidateId'])] = said
    elif kind == 'third_copy_ruled':
        state.must_stop = body['whenGone'] == 'stop'
    elif kind == 'incident_recorded':
        if body['candidateId'] is not None and body['kind'].startswith('cheating'):
            state.attendance[body['candidateId']] = 'void'
        if 'percent' in body:
            state.breaches[seq] = (body['candidateId'], body['percent'])
    elif kind == 'deduction_withdrawn':
        del state.breaches[body['incident']]
    elif kind == 'spread_conferred':
        state.conferred.update((body['candidateId'], line) for line in body['lines'])
    elif kind == 'third_named':
        state.thirds.setdefault(body['candidateId'], []).append(body['personId'])
    elif kind == 'spread_decided':
        state.spread_decisions[body['candidateId']] = {**body, 'by': actor, 'reason': body['reason'].strip()}
    elif kind == 'task_timed':
        _turn_clock(state, body, at)
    elif kind == 'sitting_signed':
        state.signatures.append(body)
    elif kind == 'certificates_assigned':
        for one in body['certificates']:
            state.numbers[one['candidateId']] = one
            state.given.add(one['number'])
    elif kind == 'sitting_closed':
        state.closing = body


def _change_heads(state, body):
    state.old_roots.append(state.root['key'])
    for person, role in ((state.root['person'], 'clerk'), (body['personId'], 'site-head')):
        state.people[person] = {**state.people[person], 'role': role}
    state.root, state.deputy = {'person': body['personId'], 'key': body['publicKey']}, None


def _assign_drawn(state, facts):
    """Everybody goes where their lot sends them; the panels go out in turn."""
    who, labels = facts.get('candidates'), facts.get('labels')
    if not isinstance(who, list) or not isinstance(labels, list) or not labels:
        return
    lots = sorted(who, key=lambda one: sha256(f'{facts.get("seed")}/{PANELS}/{one}'))
    state.assigned.update((one, labels[at % len(labels)]) for at, one in enumerate(lots))


def _put(record, key, value):
    if value is None:
        record.pop(key, None)
    else:
        record[key] = value


def _on_sheet(state, body, actor):
    sheet = state.sheets.setdefault((body['candidateId'], body['examinerId']), Sheet())
    kind = body['type']
    if kind == 'sheet_proofread':
        sheet.read, sheet.stands = {one['line']: one['mark'] for one in body['read']}, False
        sheet.differs, sheet.stale = body.get('differs', ()), False
        return
    if kind == 'paper_checked':
        sheet.check = body['outcome']
        return
    if kind == 'difference_settled' and body['how'] == 'stands':
        if sheet.signed and sheet.check == 'differs':
            sheet.check = 'settled'
        else:
            sheet.stands, sheet.differs = True, ()
        return
    if kind == 'difference_settled' and not (sheet.signed and sheet.check == 'differs'):
        sheet.differs = ()
    # a difference the lead has not decided about stays
    sheet.read, sheet.stale = (sheet.read, True) if sheet.differs else (None, False)
    sheet.signed = sheet.check = None
    if kind in PAPER:
        return _off_paper(sheet, body, actor)
    if kind == 'difference_settled':
        sheet.returned = True
    if kind == 'line_scored':
        _put(sheet.scores, body['line'], body['score'])
    elif kind == 'veto_recorded':
        _put(sheet.vetoes, body['line'], body['reason'] if body['applies'] else None)
    elif kind == 'time_recorded':
        sheet.times[body['task']] = body['seconds']
    elif kind == 'sheet_signed':
        sheet.signed, sheet.ever_signed, sheet.returned = body['digest'], True, False
        if state.paper_drawn:
            state.to_check.add((body['candidateId'], body['examinerId']))


def _off_paper(sheet, body, actor):
    if body['type'] == 'paper_opened':
        sheet.photo = body['photo']
        return
    marks = {one['line']: one['mark'] for one in body['marks']}
    if body['type'] == 'paper_settled':
        sheet.settled_by = actor
    else:
        sheet.keyed.append((actor, marks))
        if len(sheet.keyed) < 2:
            return
        marks = {line: mark for line, mark in marks.items() if line not in sheet.differing()}
    for line, mark in marks.items():
        _put(sheet.scores, line, None if mark is None else {'kind': 'mark', 'mark': mark})


def wall(text):
    return datetime.fromisoformat(text.replace('Z', '+00:00'))


def shown_at(clock, tick):
    """Milliseconds a clock shows; None where it runs since another start of the host."""
    spent, since = clock['spent'], clock['since']
    if since is None:
        return spent
    return spent + max(0, tick['ms'] - since['ms']) if since['run'] == tick['run'] else None


def _turn_clock(state, body, at):
    tick, act, key = body['tick'], body['act'], (body['candidateId'], body['task'])
    before = state.clocks.get(key) or {'spent': 0, 'since': None, 'finished': False}
    shown = shown_at(before, tick)
    if shown is None:
        shown = before['spent'] + max(0, round(1000 * (wall(at) - wall(before['since']['at'])).total_seconds()))
    kind, seconds = act['kind'], act.get('seconds', 0) * 1000
    runs = before['since'] is not None if kind == 'give_back' else kind in ('start', 'resume', 'confirm')
    state.clocks[key] = {
        'spent': seconds if kind in ('correct', 'confirm') else max(0, shown - seconds),
        'since': {**tick, 'at': at} if runs else None,
        'finished': kind in ('finish', 'correct') or (kind == 'give_back' and before['finished']),
    }
    for (candidate, examiner), sheet in state.sheets.items():
        if candidate == body['candidateId'] and state.has_task(candidate, examiner, body['task']):
            sheet.signed = None


def times_on(state, candidate, sheet):
    """Seconds by task: the one clock's from edition 4 on, before that the sheet's own."""
    if state.sitting.get('edition', 1) < 4:
        return sheet.times
    return {task: clock['spent'] // 1000 for (whose, task), clock in state.clocks.items() if whose == candidate}


def _put_right(state, records, one, body):
    fresh = None if (body['field'], body['fresh']) == ('validUntil', '') else body['fresh']
    if body['field'] != 'photo':
        records[one] = {**records[one], body['field']: fresh}
    for key, sheet in state.sheets.items():
        if one in key:
            sheet.signed = None


def _hand_over(state, leaves, takes):
    state.handovers.append((leaves, takes))
    for (candidate, examiner), sheet in list(state.sheets.items()):
        if examiner == leaves and sheet.signed is None:
            del state.sheets[(candidate, examiner)]
            sheet.begun_by = sheet.begun_by or leaves
            state.sheets[(candidate, takes)] = sheet


def _stand_in(state, candidate, leaves, takes):
    state.stand_ins.append((candidate, leaves, takes))
    sheet = state.sheets.pop((candidate, leaves), None)
    if sheet is not None:
        sheet.signed, sheet.begun_by = None, sheet.begun_by or leaves
        state.sheets[(candidate, takes)] = sheet


def drawn_of(facts):
    """The panel a draw comes to; nobody if it is none."""
    pool, size, seed = facts.get('pool'), facts.get('size'), facts.get('seed')
    sound = (
        {'pool', 'size', 'seed', 'operator'} <= set(facts) <= {'pool', 'size', 'seed', 'operator', 'source', 'reason'}
        and all(isinstance(facts.get(name, ''), str) for name in ('operator', 'source', 'reason'))
        and len(facts.get('source', '')) <= 200
        and len(facts.get('reason', '')) <= 500
        and isinstance(pool, list)
        and 1 <= len(pool) <= 200
        and all(isinstance(one, dict) and set(one) == {'personId', 'name', 'qualification'} for one in pool)
        and all(isinstance(text, str) for one in pool for text in one.values())
        and isinstance(size, int)
        and 3 <= size <= 9
        and isinstance(seed, str)
        and (re.fullmatch('[0-9a-f]{32}|[0-9]{6,60}', seed) is not None)
    )
    return sorted((one['personId'] for one in pool), key=lambda one: sha256(f'{seed}/{one}'))[:size] if sound else []


def _seat(state, facts):
    state.drawn = drawn_of(facts)
    for one in facts.get('pool', []) if state.drawn else []:
        person = state.people.get(one['personId'])
        if person is not None and person['role'] in ('expert', 'expert-lead'):
            role = 'expert-lead' if one['personId'] == state.drawn[0] else 'expert'
            state.people[one['personId']] = {**person, 'role': role}


def score_sheet(scheme, sheet, times):
    """Marks of every task, the exact total in hundredths, and whether the exam is vetoed (section 5)."""
    marks, total, vetoed = [], Fraction(0), False
    for t, task in enumerate(scheme['tasks'], 1):
        sums, gone = 0, False
        for i, line in enumerate(task['lines'], 1):
            name, scope = f'{t}.{i}', line['veto'] and line['veto']['scope']
            is_off = name in sheet.vetoes
            vetoed = vetoed or (is_off and scope == 'practical')
            gone = gone or (is_off and scope == 'task')
            score = sheet.scores.get(name)
            if score is not None and not (is_off and scope == 'line'):
                sums += score['mark'] if score['kind'] == 'mark' else max(0, line['fullMark'] - sum(score['deductions']))
        late = 0
        if task['minutes'] is not None and t in times:
            late = max(0, times[t] - 60 * task['minutes'])
        gone = gone or (task['disqualifyOver'] is not None and late > 60 * task['disqualifyOver'])
        steps = [step for step in task['overtime'] if late > 60 * step['over']]
        off = max(steps, key=lambda step: step['over'])['deduct'] if steps else 0
        mark = 0 if gone else max(0, sums - off)
        marks.append(mark)
        total += mark if task['weight'] is None else Fraction(task['weight'] * 100 * mark, task['fullMark'])
    return marks, total, vetoed


def review_of(state, candidate):
    """How far a staged review has come (section 6): theses in tenths of a hundredth, None while something is open."""
    level = state.candidates[candidate]['level']
    if level not in ('technician', 'senior-technician'):
        level = 'technician' if state.sitting['level'] == 'technician' else 'senior-technician'
    senior = level == 'senior-technician'
    subjects = state.subjects.get(candidate, {})
    theory, practical = subjects.get('theory'), subjects.get('practical')
    theses, performances = [], []
    raw = state.scheme is not None and state.scheme['tasks'][0]['fullMark'] < 10_000
    for examiner in state.expected(candidate) if state.scheme else []:
        if state.recused(examiner, candidate):
            continue
        sheet = state.sheet(candidate, examiner)
        marks, _, _ = score_sheet(state.scheme, sheet, {})
        content, defence, performance = (
            marks[part] if all(line in sheet.scores for line in part_lines(state, part)) and part < len(marks) else None
            for part in range(3)
        )
        if senior and content is not None and defence is not None:
            theses.append(10 * (content + defence) if raw else 4 * content + 6 * defence)
        if performance is not None:
            performances.append(performance)
    asked = state.questions.get(candidate, {})
    questions = [asked[number] for number in sorted(asked)]
    wanted = state.sitting['settings']['examinersPerCandidate']

    own = own_marks(state, candidate)
    marks = own or dict.fromkeys(('theory', 'practical', 'thesis', 'performance'), 6000)

    def met(score, name):
        return score == 'exempt' if isinstance(score, str) else score >= marks[name]

    def said(mean, enough, name):
        return 'invalid' if not enough else 'pass' if mean >= marks[name] else 'fail'

    entry = None if theory is None or practical is None else 'pass' if met(theory, 'theory') and met(practical, 'practical') else 'fail'
    thesis_mean = Fraction(sum(theses), 10 * len(theses)) if theses else None
    mean = Fraction(sum(performances), len(performances)) if performances else None
    thesis = performance = None
    if senior and entry == 'pass' and len(theses) >= wanted:
        thesis = said(thesis_mean, len(theses) >= 3 and 4 <= len(questions) <= 6, 'thesis')
    if entry == 'pass' and (not senior or thesis == 'pass') and len(performances) >= wanted:
        performance = said(mean, len(performances) >= 3, 'performance')
    stray = (entry == 'fail' and theses + performances != []) or (thesis == 'fail' and performances != [])
    broken = stray or 'invalid' in (thesis, performance)
    derived = None if broken else 'fail' if 'fail' in (entry, thesis, performance) else performance
    tick = state.decisions.get(candidate)
    stands = tick is not None and derived is not None
    stands = stands and (tick['decision'] == derived or (tick['decision'] == 'fail' and tick['reason'].strip() != ''))
    stopped = 'entry' if entry == 'fail' else 'thesis' if thesis in ('fail', 'invalid') else None
    stopped = stopped or ('none' if performance == 'pass' else 'performance')
    return {
        **{'own': own, 'marks': marks},
        **{'theory': theory, 'practical': practical, 'senior': senior, 'questions': questions, 'entry': entry},
        **{'defence': thesis, 'broken': broken, 'derived': derived, 'decision': tick if stands else None},
        **{'stopped': stopped, 'thesis': (sum(theses), 10 * len(theses)) if theses else None},
        **{'performance': (sum(performances), len(performances)) if performances else None, 'mean': mean},
    }


THRESHOLDS = 'review.thresholds'
THRESHOLD_FIELDS = ('ground', 'source', 'theory', 'practical', 'thesis', 'performance')


def sound_thresholds(facts):
    """Whether other marks than 60 are written as the format has them."""
    if set(facts) != set(THRESHOLD_FIELDS) or not isinstance(facts['source'], str) or len(facts['source']) > 200:
        return False
    grounds = ('national-exam', 'special-occupation', 'special-policy', 'none')
    marks = [facts[name] for name in THRESHOLD_FIELDS[2:]]
    whole = all(isinstance(one, int) and not isinstance(one, bool) and 1 <= one <= 10_000 for one in marks)
    return whole and facts['ground'] in grounds and (facts['ground'] == 'none') == (facts['source'].strip() == '')


def own_marks(state, candidate):
    """What somebody's stages pass by: their own, else the sitting's, else None for 60."""
    if state.sitting.get('edition', 1) < 9:
        return None
    said = [state.thresholds.get(key) for key in (candidate, None)]
    return next((one for one in said if one and sound_thresholds(one) and one['ground'] != 'none'), None)


def part_lines(state, part):
    """The lines of one of the three parts that a review scores: one, or the items that the sitting set."""
    tasks = state.scheme['tasks'] if state.scheme else []
    count = len(tasks[part]['lines']) if part < len(tasks) else 1
    return [f'{part + 1}.{line}' for line in range(1, max(1, count) + 1)]


def owed(state, candidate):
    """The lines a review owes; None where every line is."""
    if state.procedure != 'review':
        return None
    review = review_of(state, candidate)
    if review['entry'] == 'fail':
        return []
    if not review['senior']:
        return part_lines(state, 2)
    thesis = part_lines(state, 0) + part_lines(state, 1)
    return thesis if review['defence'] == 'fail' else thesis + part_lines(state, 2)


def complete(state, candidate, sheet, examiner=None):
    lines = owed(state, candidate)
    for t, task in enumerate(state.scheme['tasks'] if state.scheme else [], 1):
        names = [f'{t}.{i}' for i, _ in enumerate(task['lines'], 1)]
        if not state.has_task(candidate, examiner, t):
            continue
        gone = any(
            name in sheet.vetoes and line['veto'] and line['veto']['scope'] != 'line'
            for name, line in zip(names, task['lines'])
        )
        wanted = [name for name in names if lines is None or name in lines]
        if not gone and any(name not in sheet.scores and name not in sheet.vetoes for name in wanted):
            return False
    return True


def stage(state, candidate, examiner):
    if state.present(candidate) != 'present':
        return state.present(candidate)
    if owed(state, candidate) == []:
        return 'barred'
    if state.recused(examiner, candidate):
        return 'recused'
    sheet = state.sheet(candidate, examiner)
    if sheet.signed is not None:
        return 'signed'
    if sheet.ever_signed and state.sitting.get('edition', 1) < 6:
        return 'corrected'
    if not (sheet.ever_signed or sheet.scores or sheet.vetoes) or not complete(state, candidate, sheet, examiner):
        return 'open'
    return 'corrected' if sheet.ever_signed else 'complete'


def ledger(state):
    stages = [stage(state, one, person) for one in state.candidates for person in state.expected(one)]
    counts = {
        'expected': sum(1 for one in stages if one not in ('barred', 'ineligible')),
        **{'signed': stages.count('signed'), 'absent': stages.count('absent'), 'voided': stages.count('void')},
    }
    # whoever no panel judges yet is owed its sheets
    counts['expected'] += len(state.unassigned()) * state.sitting['settings']['examinersPerCandidate']
    counts['open'] = counts['expected'] - counts['signed'] - counts['absent'] - counts['voided']
    return counts
