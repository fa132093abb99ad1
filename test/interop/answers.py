"""What can be answered for at all (docs/format.md 6): a verdict that the sitting's document gives, about whom it gives it."""

import re

import applicants
from conditions import against, expert_ranks, overstated

#: From when until when it is in force, its conditions, and its kinds of application.
DOCUMENTS = {
    'tianjin-appraisal': (
        ('', '9999'),
        (*('tj.appraisal.' + name for name in ('on-site', 'occupation', 'questions', 'staff')), 'tj.review.panel'),
        ('skill', 'contest', 'title'),
    ),
    'tianjin-enterprise': (
        ('2019-06-23', '9999'),
        tuple('tj.enterprise.' + name for name in ('conditions', 'plan-deadline', 'scope', 'application-file')),
        ('employee',),
    ),
    'chongqing-crossover': (
        ('2022-03-10', '9999'),
        tuple('cq.' + name for name in ('organiser', 'title-table', 'plan', 'on-site-staff', 'panel', 'confirmation', 'custom-standard')),
        ('crossover',),
    ),
    'tianjin-chief': (('2024-04-01', '2026-03-31'), ('tj.chief.employer', 'tj.chief.publicity', 'tj.chief.recheck'), ('special', 'chief')),
    'huangshi-reform': (('2020-01-01', '9999'), ('hs.channel', 'hs.mode'), ('ranked',)),
}
FORCE = 'policy_not_in_force'
PROMISE, UNSIGNED = 'room.promise', 'promise_unsigned'
LEVEL = 'room.level'
OCCUPATION = 'room.occupation'
EXPERT = 'room.expert'
ROTATION = 'room.rotation'
LEVELS = ('junior', 'intermediate', 'advanced', 'technician', 'senior-technician', 'special', 'chief')
SIX = ('management', 'occupations', 'funds', 'organisation', 'premises', 'treatment')
#: What no list on record knows of a condition: it has to be stated before anything is found.
STATED = {
    'tj.appraisal.on-site': ('hostKind', 'registeredInTianjin'),
    'tj.enterprise.conditions': SIX,
    'tj.enterprise.plan-deadline': ('filedOn',),
    'tj.enterprise.scope': ('entryControlled', 'filedScope'),
    'tj.enterprise.application-file': ('documents', 'planSections'),
    'cq.organiser': ('type', 'filed', 'occupationFiled', 'levelFiled', 'basis'),
    'cq.plan': ('filedOn',),
    'tj.chief.employer': ('seniorTechniciansRecognised', 'mechanismEstablished', 'centralBranch'),
    'hs.channel': ('specialised', 'entryControlled', 'listed'),
    'hs.mode': ('mode',),
}


def in_force(sitting):
    (begin, end), _, _ = DOCUMENTS[sitting['policy']['id']]
    return begin <= sitting['heldOn'] <= end


def applicants_settled(state):
    """Whether the site head answered for everybody whom the document does not let apply."""
    return all(set(codes) <= set(state.answers.get((rule, who), ['', '', []])[2]) for rule, who, codes in applicants.concerns(state))


def can_be_unmet(state, rule):
    if state.sitting.get('edition', 1) < 8:
        return True
    facts = state.stated.get(rule, {})
    if any(facts.get(name) in (None, '') for name in STATED.get(rule, ())):
        return False
    if rule != 'tj.enterprise.conditions' or not in_force(state.sitting):
        return True
    with_files = {name for name, _ in state.shown} if state.sitting['edition'] >= 9 else set(SIX)
    return any(facts[name] is not True or name not in with_files for name in SIX)


def conditions_settled(state):
    """Whether the site head answered for everything of the document that is not met; asked from edition 9 on."""
    if state.sitting.get('edition', 1) < 9:
        return True
    _, conditions, _ = DOCUMENTS[state.sitting['policy']['id']]
    found = {rule: against(state, rule) or [] for rule in conditions}
    if not in_force(state.sitting) and not state.force_explained:
        found['policy.force'] = [FORCE]
    return all(set(codes) <= set(state.answers.get((rule, None), ['', '', []])[2]) for rule, codes in found.items())


def fact_known(state, body):
    """Whether a condition of the document is stated otherwise than the record knows."""
    asked = body['candidateId'] is None and body['rule'] in DOCUMENTS[state.sitting['policy']['id']][1]
    return asked and overstated(state, body['rule'], body['facts'])


def can_be(state, rule, candidate, codes):
    _, conditions, applications = DOCUMENTS[state.sitting['policy']['id']]
    if rule == 'policy.force':
        return candidate is None and not in_force(state.sitting) and FORCE in codes
    if rule == PROMISE:
        return promise_owed(state, candidate) and UNSIGNED in codes
    if rule == LEVEL:
        owed = level_codes(state)
        return candidate is None and bool(owed) and all(one in codes for one in owed)
    if rule in (OCCUPATION, ROTATION, EXPERT):
        owed = {OCCUPATION: occupation_codes, ROTATION: rotation_codes, EXPERT: expert_codes}[rule](state)
        return candidate is None and owed != [] and set(owed) <= set(codes)
    if rule in conditions and state.sitting.get('edition', 1) >= 9:
        found = against(state, rule)
        return candidate is None and bool(found) and set(found) <= set(codes)
    if rule in conditions:
        return candidate is None and can_be_unmet(state, rule)
    if applicants.judged(state):
        found = [against for named, who, against in applicants.concerns(state) if (named, who) == (rule, candidate) and named != applicants.STOPPED]
        return any(set(one) <= set(codes) for one in found)
    kind, _, application = rule.partition('.')
    if kind != 'eligibility' or candidate not in state.candidates:
        return False
    refused = state.procedure == 'recognition' and state.decisions.get(candidate, {}).get('decision') == 'fail'
    if state.present(candidate) != 'present' or refused:
        return False
    if application == 'theory-exempt':
        return state.subjects.get(candidate, {}).get('theory') == 'exempt'
    return application in applications


def level_codes(state):
    """Everybody who marks with a card that does not reach the sitting's level."""
    up_to = state.sitting['settings'].get('examinerUpTo')
    if up_to is None or state.sitting.get('edition', 1) < 9 or state.procedure != 'practical':
        return []
    within = LEVELS.index(state.sitting['level']) <= LEVELS.index(up_to)
    enough = ('考评员', '高级考评员') if within else ('高级考评员',)
    marking = {examiner for _, examiner in state.sheets}
    return [
        f'level_unfit.{key}' for key, person in state.people.items() if key in marking and person['qualification'].strip() not in enough
    ]


def occupation_codes(state):
    """Everybody who marks with a card that does not name the sitting's occupation."""
    least = 9 if state.procedure == 'practical' else 10
    asked = 'cardOccupation' in state.sitting['settings'] and state.sitting.get('edition', 1) >= least
    if not asked or state.procedure == 'recognition':
        return []
    plain = str.maketrans('', '', ' \u3000')
    wanted = {state.sitting[name].translate(plain) for name in ('occupation', 'occupationCode')} - {''}
    marking = {examiner for _, examiner in state.sheets}

    def off(person):
        text = person.get('occupations', '')
        return not wanted & {text.translate(plain), *re.split('[、，,；;/ \u3000]+', text)}

    return [f'occupation_unfit.{key}' for key, person in state.people.items() if key in marking and off(person)]


def expert_codes(state):
    """Everybody who marked, sits on none of several panels now, and has none of the qualifications of 渝 六（三）."""
    asked = state.sitting.get('edition', 1) >= 10 and state.sitting['policy']['id'] == 'chongqing-crossover'
    if not asked or state.procedure != 'panel' or not state.panels:
        return []
    seated, marking = {seat[-1] for seat in state.seats()}, {examiner for _, examiner in state.sheets}

    def unfit(person):
        return 'other' in expert_ranks(person, state.sitting['heldOn']).get('qualifications', ['other'])

    return [f'expert_unfit.{key}' for key, person in state.people.items() if key in marking - seated and unfit(person)]


def rotation_asked(state):
    asks = state.procedure == 'practical' and state.sitting.get('edition', 1) >= 9
    return state.sitting['settings'].get('rotation') if asks else None


def rotation_codes(state):
    """Everybody who marks more often than the sitting's rule allows, or of whom nobody said how often they did."""
    rule = rotation_asked(state)
    if rule is None or rule['beyond'] != 'answered':
        return []
    told = {one['personId']: one['before'] for one in state.stated.get(ROTATION, {}).get('people', [])}
    marking = {examiner for _, examiner in state.sheets}
    codes = []
    for key in state.people:
        if key in marking and told.get(key, rule['most']) >= rule['most']:
            codes.append(f'rotation_{"over" if key in told else "unstated"}.{key}')
    return codes


def promise_asked(state):
    return state.sitting['settings'].get('promise') if state.sitting.get('edition', 1) >= 8 else None


def promise_owed(state, candidate):
    """Whether the site head has to answer for somebody: there, without a promise, and marks are given."""
    there = candidate in state.candidates and state.present(candidate) == 'present' and candidate not in state.promised
    return (promise_asked(state) or {}).get('unsigned') == 'answered' and state.mark_days != [] and there
