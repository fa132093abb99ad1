"""Results, and the texts that people sign (docs/format.md 5 and 6)."""

from fractions import Fraction

from lines import sha256, write
from record import THRESHOLD_FIELDS, Sheet, review_of, score_sheet, stage, times_on

SHARE = ('num', 'den')
PLAN = (
    *('planId', 'title', ('source', ('file', 'sha256', 'sheet')), 'people', 'applicants', 'share'),
    ('resit', ('subject', ('people', ('candidateId', 'attempt')))),
)
EVALUATED = ('subject', 'weight', ('parts', ('count', 'join')))
SITTING = (
    *('sittingId', 'stationId', 'practice', 'title', 'organiser', 'occupation', 'occupationCode', 'level', 'room'),
    *('heldOn', 'procedure', 'channel', ('policy', ('id', 'version', 'rulesHash'))),
    ('settings', ('passMark', 'maxSpread', 'examinersPerCandidate', ('memberShare', SHARE), 'proofreading', 'sameUnit', 'whenTooWide', 'breachPercent', 'paperCheck', ('promise', ('text', 'unsigned')), 'codes', 'examinerUpTo', 'cardOccupation', ('rotation', ('most', 'per', 'within', 'beyond')))),
    *('edition', ('plan', PLAN), ('basis', ('kind', 'name'))),
    ('evaluation', ('mode', ('subjects', EVALUATED), 'passMark', 'holds', 'part')),
)
LINE = ('name', 'fullMark', 'standard', 'rule', 'chips', ('veto', ('text', 'scope')))
TASK = ('name', 'fullMark', 'weight', 'minutes', ('overtime', ('over', 'deduct')), 'disqualifyOver', ('lines', LINE))
SCHEME = ('title', ('tasks', TASK))
PERSON = (
    *('personId', 'name', 'role', 'idNumber', 'employer', 'title', 'qualification', 'cardNumber', 'validUntil'),
    *('appointedBy', 'occupations'),
)


def ordered(value, fields):
    """A value with its fields in the order the format gives them."""
    if isinstance(value, list):
        return [ordered(one, fields) for one in value]
    if not isinstance(value, dict) or fields == ():
        return value
    named = [(one, ()) if isinstance(one, str) else one for one in fields]
    return {name: ordered(value[name], of) for name, of in named if name in value}


def digits(value, places):
    """Hundredths as points, rounded half up."""
    scale = 10**places
    points = Fraction(value) / 100 * scale
    rounded = (2 * points.numerator + points.denominator) // (2 * points.denominator)
    return f'{rounded // scale}.{rounded % scale:0{places}d}'


def shown(mean, pass_mark):
    """With as many decimals as it takes to stay below the pass mark where the mean does."""
    places = 2
    while mean < pass_mark and Fraction(digits(mean, places)) * 100 >= pass_mark:
        places += 1
    return digits(mean, places)


def result(state, candidate):
    settings = state.sitting['settings']
    nothing = {'verdict': state.present(candidate), 'shown': '', 'exact': '', 'subjects': None, 'stopped': None}
    if nothing['verdict'] != 'present':
        return nothing
    if state.procedure == 'review':
        return {**nothing, **_review(state, candidate)}
    if state.procedure == 'recognition':
        return {**nothing, 'verdict': state.decisions.get(candidate, {'decision': 'open'})['decision']}
    done = [one for one in state.expected(candidate) if stage(state, candidate, one) in ('complete', 'signed', 'corrected')]
    thirds = 1 if candidate in state.thirds else 0
    wanted = len(state.expected(candidate)) if state.division else settings['examinersPerCandidate'] + thirds
    if len(done) < wanted:
        return {**nothing, 'verdict': 'open'}
    sheets = [state.sheet(candidate, one) for one in done]
    scores = [score_sheet(state.scheme, sheet, times_on(state, candidate, sheet)) for sheet in sheets]
    if state.procedure == 'panel':
        return {**nothing, **_panel(scores, settings)}
    if state.division:
        return {**nothing, **_less_breaches(state, candidate, _divided(state, candidate, done, scores))}
    judged = _practical(scores[: len(scores) - thirds], settings)
    if judged['verdict'] == 'invalid':
        judged = _settled(state, candidate, done, scores) or judged
    vetoed = any(vetoed for _, _, vetoed in scores)
    return {**nothing, 'vetoed': vetoed, **_less_breaches(state, candidate, judged)}


def _less_breaches(state, candidate, judged):
    """The result less what breaking the rules takes off it (section 6); nothing that failed passes."""
    breaches = [[seq, percent] for seq, (about, percent) in state.breaches.items() if about == candidate]
    if not breaches or judged['verdict'] not in ('pass', 'fail'):
        return judged
    num, den = (int(part) for part in judged['exact'].split('/'))
    num, den = num * max(0, 100 - sum(percent for _, percent in breaches)), den * 100
    limit = state.sitting['settings']['passMark']
    passes = judged['verdict'] == 'pass' and Fraction(num, den) >= limit
    figures = {'verdict': 'pass' if passes else 'fail', 'shown': shown(Fraction(num, den), limit), 'exact': f'{num}/{den}'}
    return {**judged, **figures, 'breaches': breaches}


def _practical(scores, settings):
    totals = [total for _, total, _ in scores]
    whole = sum(totals)
    mean = whole / len(totals)
    wide = settings['maxSpread'] is not None and max(totals) - min(totals) > settings['maxSpread']
    passes = not any(vetoed for _, _, vetoed in scores) and mean >= settings['passMark']
    return {
        'verdict': 'invalid' if wide else 'pass' if passes else 'fail',
        'shown': shown(mean, settings['passMark']),
        'exact': f'{whole.numerator}/{whole.denominator * len(totals)}',
    }


def _divided(state, candidate, people, scores):
    """Divided tasks (section 6): all that was given by as many as mark each task; no mark while one lies too far apart."""
    settings = state.sitting['settings']
    whole = sum((total for _, total, _ in scores), Fraction(0))
    mark = whole / settings['examinersPerCandidate']
    wide = False
    for t, task in enumerate(state.scheme['tasks'], 1):
        given = [marks[t - 1] for one, (marks, _, _) in zip(people, scores) if state.has_task(candidate, one, t)]
        limit = None if settings['maxSpread'] is None else Fraction(settings['maxSpread'] * task['fullMark'], 10_000)
        wide = wide or (limit is not None and max(given) - min(given) > limit)
    passes = not any(vetoed for _, _, vetoed in scores) and mark >= settings['passMark']
    return {
        'verdict': 'invalid' if wide else 'pass' if passes else 'fail',
        'shown': shown(mark, settings['passMark']),
        'exact': f'{whole.numerator}/{whole.denominator * settings["examinersPerCandidate"]}',
    }


def standing_decision(state, candidate):
    """The lead's last decision while every sheet it was about is signed over the same digest."""
    last = state.spread_decisions.get(candidate)
    stands = last and all(state.sheet(candidate, one['examinerId']).signed == one['digest'] for one in last['sheets'])
    return last if stands else None


def picked_sheet(state, candidate, picks):
    """The picked marks and vetoes as if they stood on one sheet."""
    sheet = Sheet()
    sheet.times = state.sheet(candidate, picks[0]['examinerId']).times
    for one in picks:
        of, line = state.sheet(candidate, one['examinerId']), one['line']
        sheet.scores.update({line: of.scores[line]} if line in of.scores else {})
        sheet.vetoes.update({line: of.vetoes[line]} if line in of.vetoes else {})
    return sheet


def _settled(state, candidate, people, scores):
    """What a third mark or the lead's decision comes to (section 6); None while nothing settles how far marks lie apart."""
    way, settings, decision = state.way(), state.sitting['settings'], None
    third = people[-1] if candidate in state.thirds else None
    if way == 'conferral' or (way != 'lead' and third is None):
        return None
    totals = [total for _, total, _ in scores]
    by, counted = way, list(range(len(totals)))
    if way == 'third_nearest':
        order = sorted(counted, key=lambda at: totals[at])
        pairs = list(zip(order, order[1:]))
        # of pairs equally far apart the higher one
        pair = min(reversed(pairs), key=lambda two: totals[two[1]] - totals[two[0]])
        counted = sorted(pair) if totals[pair[1]] - totals[pair[0]] <= settings['maxSpread'] else None
    if way == 'lead' or counted is None:
        found = standing_decision(state, candidate)
        if found is None:
            return None
        picks = found['picks']
        sheet = picked_sheet(state, candidate, picks)
        _, mark, _ = score_sheet(state.scheme, sheet, times_on(state, candidate, sheet))
        exact = f'{mark.numerator}/{mark.denominator}'
        by, who = 'lead', list(dict.fromkeys(one['examinerId'] for one in picks))
        decision = [found['by'], found['reason'], [[one['line'], one['examinerId']] for one in picks]]
    else:
        whole = sum((totals[at] for at in counted), Fraction(0))
        mark, who = whole / len(counted), [people[at] for at in counted]
        exact = f'{whole.numerator}/{whole.denominator * len(counted)}'
    passes = not any(vetoed for _, _, vetoed in scores) and mark >= settings['passMark']
    return {
        **{'verdict': 'pass' if passes else 'fail', 'shown': shown(mark, settings['passMark']), 'exact': exact},
        'spread': {'by': by, 'third': third, 'counted': who, 'decision': decision},
    }


def _panel(scores, settings):
    if len(scores) != 3:
        return {'verdict': 'invalid'}
    pass_mark, share = settings['passMark'], settings.get('memberShare', {'num': 2, 'den': 3})
    subjects = {}
    for at, name in enumerate(('theory', 'skill', 'comprehensive')):
        marks = [marks[at] if at < len(marks) else 0 for marks, _, _ in scores]
        passing = sum(1 for mark in marks if mark >= pass_mark)
        mean = Fraction(sum(marks), 3)
        met = passing > 0 and share['den'] * passing >= share['num'] * 3 and mean >= pass_mark
        subjects[name] = {'shown': shown(mean, pass_mark), 'exact': f'{sum(marks)}/3', 'passing': passing}
        subjects[name]['outcome'] = 'pass' if met else 'fail'
    passes = all(one['outcome'] == 'pass' for one in subjects.values())
    return {'verdict': 'pass' if passes else 'fail', 'subjects': subjects}


def _review(state, candidate):
    review = review_of(state, candidate)
    if review['derived'] is None and not review['broken']:
        return {'verdict': 'open'}
    figures = {'stopped': review['stopped']}
    if review['performance'] is not None:
        figures['shown'] = shown(review['mean'], review['marks']['performance'])
        figures['exact'] = '%d/%d' % review['performance']
    if review['broken']:
        return {**figures, 'verdict': 'invalid'}
    if review['decision'] is not None:
        return {**figures, 'verdict': review['decision']['decision']}
    return {**figures, 'verdict': review['derived'] if review['entry'] == 'fail' else 'open'}


def _names(candidate):
    return [candidate[name] for name in ('candidateId', 'number', 'name', 'idNumber')]


def scheme_digest(state):
    return None if state.scheme is None else sha256(write(ordered(state.scheme, SCHEME)))


def sheet_text(state, candidate, examiner):
    """What an examiner signs; None where there is nothing to sign."""
    if state.scheme is None or candidate not in state.candidates or examiner not in state.people:
        return None
    sheet = state.sheet(candidate, examiner)
    own = state.tasks(candidate, examiner)
    times = times_on(state, candidate, sheet)
    marks, total, vetoed = score_sheet(state.scheme, sheet, times)

    def given(score):
        return None if score is None else score['mark'] if score['kind'] == 'mark' else {'off': score['deductions']}

    tasks = [
        {
            'mark': marks[t - 1],
            'seconds': times.get(t),
            'lines': [
                [f'{t}.{i}', given(sheet.scores.get(f'{t}.{i}')), sheet.vetoes.get(f'{t}.{i}')]
                for i, _ in enumerate(task['lines'], 1)
            ],
        }
        for t, task in enumerate(state.scheme['tasks'], 1)
        if own is None or t in own
    ]
    begun = {}
    if sheet.begun_by is not None:
        begun = {'begunBy': [sheet.begun_by, state.people.get(sheet.begun_by, {}).get('name', '')]}
    paper = {'paper': [sheet.photo, [one for one, _ in sheet.keyed], sheet.settled_by]} if sheet.keyed else {}
    policy = state.sitting['policy']
    return write(
        {
            **{'what': 'sheet', 'sitting': state.sitting['sittingId'], 'practice': state.sitting['practice']},
            'policy': [policy['id'], policy['version'], policy['rulesHash']],
            **{'scheme': scheme_digest(state), 'candidate': _names(state.candidates[candidate])},
            **{'examiner': [examiner, state.people[examiner]['name']], **begun, **paper, **({} if own is None else {'own': own}), 'tasks': tasks, 'vetoed': vetoed},
            'total': [str(total.numerator), str(total.denominator), digits(total, 2)],
        }
    )


def sitting_text(state):
    """What checker, lead and supervisor sign."""
    if state.sitting is None or (state.scheme is None and state.procedure != 'recognition'):
        return None
    rows = []
    for one, candidate in state.candidates.items():
        found = result(state, one)
        row = {'candidate': _names(candidate), 'attendance': state.present(one)}
        row.update((name, found[name]) for name in ('verdict', 'shown', 'exact', 'subjects'))
        if state.procedure == 'review':
            row['review'] = _review_text(review_of(state, one), found['stopped'])
        if state.procedure == 'recognition':
            said = state.decisions.get(one)
            row['recognition'] = None if said is None else [said['decision'], said['reason']]
        if state.panel(one) is not None:
            row['panel'] = state.panel(one)
        if state.division:
            row['tasks'] = [[person, state.tasks(one, person)] for person in state.expected(one)]
        if 'spread' in found:
            row['spread'] = found['spread']
        if 'breaches' in found:
            row['breaches'] = found['breaches']
        row['sheets'] = [[person, state.sheet(one, person).signed] for person in state.expected(one)]
        rows.append(row)
    text = {'what': 'sitting', 'sitting': ordered(state.sitting, SITTING), 'scheme': scheme_digest(state), 'results': rows}
    if state.answers:
        text['answers'] = list(state.answers.values())
    return write(text)


def _review_text(review, stopped):
    tick, thesis = review['decision'], review['thesis']
    return {
        **{'entry': [review['theory'], review['practical']], 'questions': review['questions'], 'stoppedAt': stopped},
        'thesis': None if stopped is None or thesis is None else '%d/%d' % thesis,
        'decision': None if tick is None else [tick['decision'], tick['reason']],
        **({} if review['own'] is None else {'thresholds': list(review['own'][name] for name in THRESHOLD_FIELDS)}),
    }
