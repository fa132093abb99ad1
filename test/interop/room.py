"""What happens in a room: incidents and deductions, marks too far apart, several panels, codes (docs/format.md 4)."""

from lines import Refused, sha256
from record import CODES, PANELS
from results import result
from writer import SCORERS


def incident(day, kind, candidate, **more):
    """Told by somebody, witnessed by somebody else; answers its number."""
    told, seen = day.dice.sample(('checker', 'supervisor', 'lead', 'first', 'spare'), 2)
    witness = day.name(day.who(seen))
    return day.add(day.who(told), 'incident_recorded', kind=kind, candidateId=candidate, time='09:30', text='现场情况如实记录', witness=witness, **more)


def incidents(day, candidates):
    """What takes marks off is taken off, and some of it given back; what has no candidate is the room's."""
    percent = day.sitting['settings'].get('breachPercent')
    for candidate in candidates:
        if day.state.present(candidate) != 'present':
            continue
        if percent and day.chance(0.5):
            numbers = [incident(day, 'rule_breaking', candidate, percent=percent) for _ in range(day.dice.randint(1, 3))]
            for number in numbers:
                if day.chance(0.4):
                    person = day.who(day.dice.choice(('head', 'lead')))
                    day.add(person, 'deduction_withdrawn', candidateId=candidate, incident=number, reason='监控录像核实，未违规')
        elif day.chance(0.3):
            incident(day, day.dice.choice(('rule_breaking', 'medical_stop', 'equipment_failure')), candidate, photo=sha256('现场照片'))
    if day.chance(0.3):
        incident(day, day.dice.choice(('equipment_failure', 'wrong_paper')), None)


def caught(day, candidate):
    """Cheating found in the midst of it: nothing of theirs counts any more."""
    incident(day, day.dice.choice(('cheating_subject', 'cheating_all')), candidate)


def spread(day):
    """Two examiners far apart; settled by what this sitting asks for, or left as it is."""
    ways = ('conferral', 'third_nearest', 'third_mean', 'lead', None)
    way = day.dice.choice(ways)
    day.open({'maxSpread': day.dice.choice((300, 600)), **({} if way is None else {'whenTooWide': way})})
    candidates = day.admit()
    day.adopt(day.scheme())
    here = day.away(candidates)
    for candidate in here:
        apart = day.chance(0.75)
        for key, between in zip(SCORERS['practical'], ((0.8, 1), (0.2, 0.5)) if apart else ((0.7, 0.7), (0.7, 0.7))):
            mark_sheet(day, candidate, day.who(key), between)
        if result(day.state, candidate)['verdict'] == 'invalid' and day.chance(0.85):
            {None: confer, 'conferral': confer, 'lead': decide_spread}.get(way, name_third)(day, candidate)
    day.change()


def mark_sheet(day, candidate, examiner, between=(0.5, 1), reason='', lines=None):
    for line in lines or day.line_ids():
        day.mark(candidate, examiner, line, reason, between)
    day.sign_sheet(candidate, examiner)


def confer(day, candidate):
    """They talk it over with the lead, and mark anew on the lines they talked about."""
    people = [day.who(key) for key in (*SCORERS['practical'], *day.dice.choice(((), ('lead',))))]
    lines = day.dice.sample(day.line_ids(), day.dice.randint(1, len(day.line_ids())))
    day.add(day.who('lead'), 'spread_conferred', candidateId=candidate, people=people, lines=lines, text='对照评分标准逐条会商')
    for person in people[:2]:
        mark_sheet(day, candidate, person, (0.7, 0.75), '会商后按标准更正', lines)


def name_third(day, candidate):
    """A third examiner marks by themself; the one named first may be unable to. What is not settled by that, the lead decides."""
    for key in day.dice.choice((('spare',), ('other', 'spare'))):
        person = day.who(day.dice.choice(('lead', 'head')))
        day.add(person, 'third_named', candidateId=candidate, personId=day.who(key), reason='两人评分相差超过规定')
    mark_sheet(day, candidate, day.who('spare'), day.dice.choice(((0.8, 1), (0.5, 0.75), (0.2, 0.5))))
    if result(day.state, candidate)['verdict'] == 'invalid':
        decide_spread(day, candidate)


def decide_spread(day, candidate):
    """The lead picks every line from one of the sheets; no more and no less than these came to."""
    state = day.state
    people = state.expected(candidate)
    sheets = [{'examinerId': one, 'digest': state.sheet(candidate, one).signed} for one in people]
    mixed = [{'line': line, 'examinerId': day.dice.choice(people)} for line in day.line_ids()]
    whole = [{'line': line, 'examinerId': people[-1]} for line in day.line_ids()]
    for picks in (mixed, whole):
        try:
            return day.add(day.who('lead'), 'spread_decided', candidateId=candidate, picks=picks, sheets=sheets, reason='逐项复核实物后裁定')
        except Refused as why:
            if str(why) != 'decision_outside':
                raise


def lots(day, rule, candidates, labels):
    """Everybody of the roster draws, by the supervisor's dice or by a number that was published."""
    published = day.chance(0.3)
    seed = f'{day.dice.randrange(10**8):08}' if published else day.dice_thrown()
    source = '福利彩票双色球第 2026134 期' if published else ''
    again = '第一次漏叫一人' if rule in day.state.draws else ''
    facts = {'candidates': candidates, 'labels': labels, 'seed': seed, 'source': source, 'reason': again}
    facts['operator'] = day.name(day.who('supervisor'))
    day.add(day.who('supervisor'), 'facts_stated', rule=rule, candidateId=None, facts=facts)


def codes(day):
    """Whoever marks knows candidates by codes, drawn before any mark; once more where one was left out."""
    day.open({'codes': 'until_decided'})
    candidates = day.admit()
    day.adopt(day.scheme())
    for _ in range(day.dice.randint(1, 2)):
        lots(day, CODES, candidates, [])
    for candidate in day.away(candidates):
        for key in SCORERS['practical']:
            mark_sheet(day, candidate, day.who(key))
    incidents(day, candidates)


def divided(day):
    """Every task has two examiners of its own, put otherwise before the first mark now and then; they mark and sign what is theirs."""
    day.open({} if day.chance(0.5) else {'maxSpread': 600})
    candidates = day.admit()
    day.adopt(day.scheme())
    pool = [day.who(key) for key in ('first', 'second', 'spare', 'other')]
    for reason in ('', '调整分工')[: day.dice.randint(1, 2)]:
        pairs = [day.dice.sample(pool, 2) for _ in day.state.scheme['tasks']]
        tasks = {one: [t for t, pair in enumerate(pairs, 1) if one in pair] for one in pool}
        shares = [{'personId': one, 'tasks': own} for one, own in tasks.items() if own]
        day.add(day.who(day.dice.choice(('head', 'lead'))), 'tasks_divided', shares=shares, reason=reason)
    for candidate in day.away(candidates):
        for one, own in day.state.division.items():
            lines = [line for line in day.line_ids() if int(line.split('.')[0]) in own]
            mark_sheet(day, candidate, one, (0.65, 0.7), lines=lines)
    day.change()


def panels(day):
    """Two panels side by side: candidates go where they are sent or drawn, each lead signs."""
    day.open({})
    first, second = (('lead', 'first', 'second'), ('lead2', 'spare', 'other'))
    teams = {'甲组': [day.who(key) for key in first], '乙组': [day.who(key) for key in second]}
    formed = [{'name': name, 'scorers': scorers} for name, scorers in teams.items()]
    if day.chance(0.3):
        day.add(day.who('head'), 'panels_formed', panels=formed[:1], reason='')
    day.add(day.who('head'), 'panels_formed', panels=formed, reason='增设一组' if day.state.panels else '')
    candidates = day.admit()
    day.adopt(day.scheme())
    if day.chance(0.5):
        lots(day, PANELS, candidates, list(teams))
    else:
        places = [{'candidateId': one, 'panel': day.dice.choice(list(teams))} for one in candidates]
        day.add(day.who('clerk'), 'candidates_assigned', places=places, reason='')
    if day.chance(0.5):
        one = day.dice.choice(candidates)
        other = next(name for name in teams if name != day.state.panel(one))
        day.add(day.who('head'), 'candidates_assigned', places=[{'candidateId': one, 'panel': other}], reason='两组人数不均')
    for candidate in day.away(candidates):
        for person in teams[day.state.panel(candidate)]:
            mark_sheet(day, candidate, person)
    day.change()


#: What each document asks of somebody who is recognised, as it may be stated, and the channel they come by.
GROUNDS = {
    'tianjin-enterprise': ('recognition', 'tj.enterprise.candidate', {'employedByOrganiser': True, 'insuredInTianjin': True}),
    'huangshi-reform': ('recognition', 'hs.contest', {'filed': True, 'rank': 2}),
    'tianjin-appraisal': ('crossover', 'tj.crossover.contest', {'title': '工程师', 'contestClass': 1, 'rank': 4}),
}


def recognition(day):
    """Nobody gives marks: the lead decides by the ground and the papers, and may decide again."""
    document = day.dice.choice(list(GROUNDS))
    channel, rule, facts = GROUNDS[document]
    day.open({}, 'senior-technician' if channel == 'crossover' else 'advanced', document, channel)
    for candidate in day.away(day.admit()):
        proven = day.chance(0.7)
        if proven:
            day.add(day.who('clerk'), 'facts_stated', rule=rule, candidateId=candidate, facts=facts)
        for _ in range(day.dice.randint(1, 2)):
            passes = proven and day.chance(0.7)
            ground = '获奖证书原件已核，符合直接认定条件' if passes else '证书与本人身份不符'
            decision = 'pass' if passes else 'fail'
            day.add(day.who('lead'), 'decision_recorded', candidateId=candidate, decision=decision, reason=ground)
    day.change()
