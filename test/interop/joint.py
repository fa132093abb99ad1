"""Who passed all that a plan asks of them, by the signed records of its sittings and its own (docs/format.md 10)."""

from calendar import monthrange
from fractions import Fraction

from door import bare
from record import own_marks
from results import digits, result, shown

TURN = ('theory', 'practical', 'process', 'performance', 'showcase', 'interview', 'thesis', 'review')
HELD = {
    **{'practical': ('practical',), 'panel': ('theory', 'practical', 'review')},
    **{'review': ('thesis', 'review'), 'recognition': ('recognition',)},
}
PANEL = {'theory': 'theory', 'practical': 'skill', 'review': 'comprehensive'}
GONE = ('absent', 'void', 'ineligible')
DONE = ('passed', 'failed')
DECIDED = (*DONE, *GONE)
SETTINGS = {
    'subjects': {'ordinary': ['theory', 'practical'], 'senior': ['theory', 'practical', 'review']},
    **{'theoryPassMark': 6000, 'validMonths': None, 'counts': 'passed'},
}
NAMED = {'tianjin-appraisal': ('technician', 'senior-technician'), 'tianjin-chief': ('special', 'chief')}


class Attempt:
    def __init__(self, subject, on, sitting, outcome, **more):
        self.subject, self.on, self.sitting, self.outcome = subject, on, sitting, outcome
        self.mark, self.shown, self.vetoed = more.get('mark'), more.get('shown', ''), more.get('vetoed', False)
        self.part, self.beside, self.corrected = more.get('part'), more.get('beside', False), False

    def becomes(self, mark, passes, text):
        self.mark, self.outcome, self.shown = mark, 'passed' if passes else 'failed', text


def later(date, months):
    """The same day so many months later, the last of a shorter month."""
    year, month, day = (int(part) for part in date.split('-'))
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return f'{year:04d}-{month:02d}-{min(day, monthrange(year, month)[1]):02d}'


def who(one, place=''):
    return (one['idNumber'], bare(one['name'])) if one['idNumber'] else ('', place)


def from_list(subject, score, on, limit):
    if isinstance(score, str):
        return Attempt(subject, on, None, score)
    return Attempt(subject, on, None, 'passed' if score >= limit else 'failed', mark=Fraction(score), shown=digits(score, 2))


def brought(state, key):
    """What a sitting brings somebody; nothing is decided before it is closed."""
    sitting, candidate = state.sitting, state.candidates[key]
    evaluation, resit = sitting.get('evaluation', {}), sitting.get('plan', {}).get('resit', {})
    held = (evaluation['holds'],) if evaluation else HELD[sitting['procedure']]
    if not evaluation and sitting['policy']['id'] == 'tianjin-chief':
        held = ('review',)
    found = result(state, key)
    for subject in held:
        if candidate['level'] == 'technician' and subject == 'thesis':
            continue
        said = {'outcome': 'open'} if state.closing is None else of_subject(subject, found)
        beside = resit.get('subject', subject) != subject
        yield Attempt(subject, sitting['heldOn'], sitting['sittingId'], part=evaluation.get('part'), beside=beside, **said)


def of_subject(subject, found):
    verdict, stopped = found['verdict'], found['stopped']
    if verdict in GONE:
        return {'outcome': verdict}
    words = {'pass': 'passed', 'fail': 'failed'}
    if found['subjects'] is not None and subject in PANEL:
        own = found['subjects'][PANEL[subject]]
        return {'outcome': words[own['outcome']], 'shown': own['shown']}
    if stopped is not None and verdict in words:
        if stopped == 'entry' or (subject != 'thesis' and stopped == 'thesis'):
            return {'outcome': 'open'}
        if subject == 'thesis':
            return {'outcome': 'failed' if stopped == 'thesis' else 'passed'}
    num, _, den = found['exact'].partition('/')
    mark = Fraction(int(num), int(den)) if den else None
    return {'outcome': words.get(verdict, verdict), 'shown': found['shown'], 'mark': mark, 'vetoed': found.get('vetoed', False)}


def owed(sitting, level, settings):
    document, channel = sitting['policy']['id'], sitting.get('channel')
    both = ('theory', 'practical')
    if sitting['procedure'] == 'recognition':
        return ('recognition',)
    asked = None
    if 'evaluation' in sitting:
        asked = [one['subject'] for one in sitting['evaluation']['subjects']]
    elif document == 'tianjin-appraisal':
        asked = {'technician': (*both, 'review'), 'senior-technician': (*both, 'thesis', 'review')}.get(level, both)
    elif document == 'chongqing-crossover':
        asked = (*both, 'review') if sitting['procedure'] == 'panel' else both
    elif document == 'tianjin-chief':
        asked = ('review',)
    elif document == 'huangshi-reform' and channel == 'appraisal':
        asked = both
    if asked is None:
        kind = 'ordinary' if level in ('junior', 'intermediate', 'advanced') else 'senior'
        asked = ('practical',) if channel == 'specialised' else settings['subjects'][kind]
    return [subject for subject in TURN if subject in asked]


class Person:
    def __init__(self, place, level):
        self.place, self.level = place, level
        self.attempts, self.copies, self.own, self.exempt = [], [], None, False

    def limit(self, subject, settings):
        if self.own is not None:
            return self.own[subject]
        named = self.level in NAMED.get(self.place['policy']['id'], ())
        return settings['theoryPassMark'] if subject == 'theory' and not named else 6000

    def excuse(self):
        """What stands where theory was not taken: whether an application excuses from it is not judged here."""
        document = self.place['policy']['id']
        crossover = self.place.get('channel') == 'crossover'
        if document == 'chongqing-crossover' or (document == 'tianjin-appraisal' and (crossover or self.exempt)):
            return 'untold'
        return 'unproven' if self.exempt else None


def that_counts(attempts, settings):
    ordered = sorted(attempts, key=lambda one: one.on)
    decided = [one for one in ordered if one.outcome in DECIDED]
    last = decided[-1] if decided else ordered[-1] if ordered else None
    how, months = settings.get('counts', 'passed'), settings['validMonths']
    if len(ordered) < 2 or how == 'last':
        return last
    passed = [one for one in decided if one.outcome == 'passed']
    if how == 'passed':
        return passed[-1] if passed else last

    def valid(one):
        return months is None or later(one.on, months) >= last.on

    among = [one for one in (passed if any(valid(one) for one in passed) else decided) if valid(one)]
    # of equal marks the later one
    return max(reversed(among), key=lambda one: Fraction(one.shown or -1)) if among else last


def that_stand(attempts):
    if any(one.outcome == 'passed' and not one.beside for one in attempts):
        attempts = [one for one in attempts if not one.beside]
    stopped = [one for one in attempts if one.outcome == 'ineligible']
    if not stopped:
        return attempts
    alone = all(one.outcome != 'passed' and one.on <= stopped[-1].on for one in attempts)
    return stopped[-1:] if alone else [one for one in attempts if one.outcome != 'ineligible']


def standing(attempts, settings, copy=None, excuse=None):
    """(state, exact mark, day)."""
    attempts = [copy] if not attempts and copy is not None else that_stand(attempts)
    counts = that_counts(attempts, settings)
    if counts is None:
        return excuse or 'missing', None, None
    if counts.outcome not in DECIDED:
        return excuse or counts.outcome, None, counts.on
    same = copy is None or any(
        one.outcome == copy.outcome and (one.shown == copy.shown or len(one.shown.partition('.')[2]) > 2) for one in attempts
    )
    return (counts.outcome if same else 'invalid'), counts.mark, counts.on


def over_parts(parts, attempts, limit, settings):
    each = [standing([one for one in attempts if one.part == at + 1], settings) for at in range(parts['count'])]
    days = sorted(on for _, _, on in each if on is not None)
    day = days[-1] if days else None
    strict = parts['join'] == 'each'
    for state, _, _ in each:
        if state in GONE or (strict and state == 'failed'):
            return state, None, day
    for state, mark, _ in each:
        if (state != 'passed') if strict else (state not in DONE or mark is None):
            return ('missing' if day is None else state if state == 'invalid' else 'open'), None, day
    marks = [mark for _, mark, _ in each]
    if None in marks:
        return 'passed', None, day
    mean = sum(marks, Fraction(0)) / len(marks)
    return ('passed' if strict or mean >= limit else 'failed'), mean, day


def lapsed(standings, settings, today):
    months = settings['validMonths']
    if months is None:
        return standings
    through = all(state in ('passed', 'untold') for state, _, _ in standings.values())
    by = max((on for _, _, on in standings.values() if on is not None), default='') if through else today
    return {
        subject: ('lapsed', mark, on) if state == 'passed' and on is not None and later(on, months) < by else (state, mark, on)
        for subject, (state, mark, on) in standings.items()
    }


def by_weights(standings, evaluation):
    """What the weights come to; None where every subject has to be passed."""
    weights = {one['subject']: one.get('weight') for one in (evaluation or {}).get('subjects', [])}
    if None in weights.values() or not weights:
        return None
    if any(state in GONE or (state == 'failed' and mark is None) for state, mark, _ in standings.values()):
        return 'fail'
    total = Fraction(0)
    for subject, (state, mark, _) in standings.items():
        if state not in DONE or mark is None:
            return 'untold' if state == 'untold' else 'lacks'
        total += mark * weights[subject] / 100
    return 'pass' if total >= evaluation['passMark'] else 'fail'


class Plan:
    """Its people over these sittings (none of them void), by its own record and the objections as they stand."""

    def __init__(self, entries, disputes, states):
        self.settings, self.theory, self.people = SETTINGS, {}, {}
        self.effects = [(who(one.about), one.effect) for one in disputes if one.closed is not None and one.effect['kind'] != 'none']
        for body in (entry['body'] for entry in entries):
            if body['type'] == 'plan_settled':
                self.settings = body['settings']
            for row in body['scores'] if body['type'] == 'theory_imported' else []:
                self.theory.setdefault(who(row), {})[body['on']] = row['score']
        ordered = sorted(states, key=lambda one: f"{one.sitting['heldOn']} {one.sitting['title']}")
        self.today = ordered[-1].sitting['heldOn'] if ordered else ''
        for state in ordered:
            for key in state.candidates:
                self.gather(state, key)

    def gather(self, state, key):
        candidate, sitting = state.candidates[key], state.sitting
        person = self.people.setdefault(who(candidate, (sitting['sittingId'], key)), Person(sitting, candidate['level']))
        person.attempts += brought(state, key)
        if sitting['procedure'] == 'review':
            person.own = own_marks(state, key) or person.own
        for subject, score in state.subjects.get(key, {}).items():
            if score != 'exempt':
                person.copies.append((subject, score, sitting['heldOn']))
            elif subject == 'theory':
                person.exempt = True

    def verdict(self, candidate):
        """`pass`, `fail`, `lacks`, or `untold` where this reader does not judge what decides."""
        name = who(candidate)
        person = self.people.get(name)
        if person is None:
            return 'untold'
        effects = [effect for about, effect in self.effects if about == name]
        taken = list(person.attempts)
        for on, score in self.theory.get(name, {}).items():
            if score == 'exempt':
                person.exempt = True
            else:
                taken.append(from_list('theory', score, on, person.limit('theory', self.settings)))
        if any(effect['kind'] == 'removed' for effect in effects):
            return 'fail'
        evaluation = person.place.get('evaluation')
        parts = {one['subject']: one.get('parts') for one in (evaluation or {}).get('subjects', [])}
        standings = {}
        for subject in owed(person.place, person.level, self.settings):
            own = [self.put_right(one, person.own, effects) for one in taken if one.subject == subject]
            if parts.get(subject):
                standings[subject] = over_parts(parts[subject], own, evaluation['passMark'], self.settings)
                continue
            told = [] if any(one.corrected for one in own) else [one for one in person.copies if one[0] == subject]
            copy = from_list(*told[-1], person.limit(subject, self.settings)) if told else None
            standings[subject] = standing(own, self.settings, copy, person.excuse() if subject == 'theory' else None)
        standings = lapsed(standings, self.settings, self.today)
        states = [state for state, _, _ in standings.values()]
        if 'ineligible' in states:
            return 'fail'
        total = by_weights(standings, evaluation)
        if total is not None:
            return total
        if any(state in ('failed', 'absent', 'void') for state in states):
            return 'fail'
        if any(state not in ('passed', 'untold') for state in states):
            return 'lacks'
        return 'untold' if 'untold' in states else 'pass'

    @staticmethod
    def put_right(attempt, own, effects):
        """By somebody's own mark where one is settled, then as signed corrections leave it."""
        if own is not None and attempt.subject == 'practical' and attempt.mark is not None and not attempt.vetoed:
            if attempt.outcome in DONE:
                attempt.becomes(attempt.mark, attempt.mark >= own['practical'], shown(attempt.mark, own['practical']))
        of = {'on': attempt.on, 'sittingId': attempt.sitting}
        for effect in effects:
            if effect['kind'] == 'corrected' and effect['subject'] == attempt.subject and effect['of'] == of:
                mark = effect['fresh']['mark']
                attempt.becomes(Fraction(mark), effect['fresh']['outcome'] == 'passed', digits(mark, 2))
                attempt.corrected = True
        return attempt
