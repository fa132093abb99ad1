"""May this person write this, as the sitting stands? The rules of the procedure, by their names (docs/protocol.md)."""

import re
import unicodedata
from datetime import date

import applicants
from answers import EXPERT, FORCE, LEVEL, OCCUPATION, PROMISE, ROTATION, SIX, UNSIGNED, applicants_settled, can_be, conditions_settled, expert_codes, fact_known, in_force, level_codes, occupation_codes, promise_asked, promise_owed, rotation_asked, rotation_codes
from certificates import numbered_here, sound, within
from lines import Refused, length, sha256
from record import CODES, DRAW, PANELS, PHOTO, ROOM_DRAWS, THRESHOLDS, beside_results, complete, drawn_of, ledger, owed, photo_in
from record import review_of, score_sheet, shown_at, sound_thresholds, stage, times_on
from results import digits, picked_sheet, result

LEADS = ('examiner-lead', 'expert-lead')
SCORERS = ('examiner', 'expert', *LEADS)
HEAD = ('site-head',)
OFFICE = (*HEAD, 'clerk')
EXPLAINERS = ('supervisor', 'site-head')
SIGNERS = {'checker': ('checker',), 'lead': LEADS, 'supervisor': ('supervisor',)}
ROLES = ('examiner', 'examiner-lead', 'expert', 'expert-lead', 'checker', 'supervisor', 'site-head', 'clerk')
#: Who writes what where roles have a root; any other kind is everyone's on the staff list.
WRITERS = {
    **dict.fromkeys(('staff_named', 'person_corrected', 'verdicts_answered'), HEAD),
    **dict.fromkeys(('sitting_corrected', 'sitting_voided', 'panels_formed'), HEAD),
    'candidates_assigned': (*OFFICE, *LEADS),
    'tasks_divided': (*HEAD, *LEADS),
    **dict.fromkeys(('key_registered', 'key_replaced', 'slip_issued', 'supervisor_confirmed', 'deputy_named'), HEAD),
    'head_succeeded': ('clerk',),
    **dict.fromkeys(('candidates_admitted', 'candidate_corrected', 'subject_scores_imported'), OFFICE),
    **{'scorer_replaced': ('site-head', *LEADS), 'scheme_adopted': (*OFFICE, *LEADS), 'decision_recorded': LEADS},
    **{'certificates_assigned': (*OFFICE, 'checker', *LEADS), 'sheet_proofread': ('checker',)},
    **{'paper_check_drawn': ('supervisor',), 'paper_checked': ('supervisor', 'checker')},
    **{**dict.fromkeys(('spread_conferred', 'difference_settled', 'spread_decided'), LEADS)},
    'inspection_recorded': (*OFFICE, 'supervisor'),
    **dict.fromkeys(('stand_in_named', 'third_named', 'deduction_withdrawn', 'paper_opened'), (*HEAD, *LEADS)),
}
UNATTENDED = {
    *('staff_named', 'key_registered', 'candidates_admitted', 'scheme_adopted', 'note_added', 'facts_stated'),
    *('subject_scores_imported', 'station_replaced', 'third_copy_ruled', 'sitting_closed'),
}
AFTER_CLOSING = (
    *('certificates_assigned', 'station_replaced', 'exception_explained'),
    *('key_replaced', 'supervisor_confirmed', 'deputy_named', 'head_succeeded', 'inspection_recorded'),
)
#: What nobody writes about a candidate from whom they are recused.
JUDGING = {
    *('line_scored', 'veto_recorded', 'time_recorded', 'task_timed', 'sheet_signed', 'sheet_proofread'),
    *('spread_conferred', 'difference_settled', 'question_recorded', 'decision_recorded', 'stand_in_named'),
    *('third_named', 'spread_decided', 'deduction_withdrawn', 'paper_opened', 'paper_keyed', 'paper_settled'),
    'paper_checked',
}
#: What a lead writes as the lead of the candidate's group.
LEADING = {
    *('stand_in_named', 'spread_conferred', 'third_named', 'spread_decided', 'paper_opened', 'difference_settled'),
    *('deduction_withdrawn', 'decision_recorded'),
}
#: What has no use in every procedure, and where it has one.
SHEETS = ('practical', 'panel', 'review')
OF_USE = {
    **dict.fromkeys(('scheme_adopted', 'line_scored', 'sheet_signed', 'sheet_proofread', 'difference_settled'), SHEETS),
    **dict.fromkeys(('paper_check_drawn', 'paper_checked'), SHEETS),
    **dict.fromkeys(('veto_recorded', 'time_recorded', 'task_timed', 'spread_conferred', 'third_named'), ('practical',)),
    **dict.fromkeys(('spread_decided', 'paper_opened', 'paper_keyed', 'paper_settled', 'tasks_divided'), ('practical',)),
    **{'deduction_withdrawn': ('practical',), 'question_recorded': ('review',)},
    'decision_recorded': ('review', 'recognition'),
    **dict.fromkeys(('panels_formed', 'candidates_assigned'), ('practical', 'panel')),
}
SENIOR = '高级考评员'


def need(sound, rule):
    if not sound:
        raise Refused(rule)


def judge(state, body, actor):
    kind = body['type']
    if kind == 'sitting_opened':
        return opened(body, actor)
    need(state.sitting is not None, 'sitting_not_opened')
    need(state.closing is None or kind in AFTER_CLOSING or beside_results(body), 'sitting_is_closed')
    need(not state.voided or kind in ('station_replaced', 'exception_explained'), 'sitting_is_voided')
    need(edition(state) < 8 or state.procedure in OF_USE.get(kind, (state.procedure,)), 'not_in_procedure')
    writer(state, kind, actor)
    about = body.get('candidateId')
    need(about is None or about in state.candidates, 'candidate_unknown')
    need(kind not in JUDGING or not state.recused(actor, about), 'recused')
    if kind in LEADING and about is not None:
        need(leads_here(state, about, actor), 'lead_of_another')
    rule = RULES.get(kind)
    if rule is not None:
        rule(state, body, actor)


def opened(body, actor):
    lawful(body['sitting'])
    rooted = body['sitting'].get('edition', 1) >= 3 and not body['sitting']['practice']
    need('root' in body or not rooted, 'root_missing')
    if 'root' in body:
        head = body['root']['siteHead']
        need(actor == head['personId'] and head['role'] == 'site-head', 'sign_in_first')


#: What each document may be opened with (format.md, section 3): its procedures, each with the least pass mark.
DOCUMENTS = {
    'tianjin-appraisal': {'practical': 6000, 'review': 6000, 'recognition': 6000},
    'tianjin-enterprise': {'practical': 6000, 'recognition': 6000},
    'chongqing-crossover': {'practical': 6000, 'panel': 6000},
    'tianjin-chief': {'practical': 1},
    'huangshi-reform': {'practical': 6000, 'recognition': 6000},
}


def lawful(sitting):
    policy, procedure, settings = sitting['policy'], sitting['procedure'], sitting['settings']
    floor = DOCUMENTS.get(policy['id'], {}).get(procedure)
    need(floor is not None and policy['version'] in ('1', '2'), 'policy_unknown')
    mark, experts = settings['passMark'], settings['examinersPerCandidate']
    need(mark >= floor, 'settings_looser')
    if procedure == 'review':
        need(mark == floor and experts >= 3, 'settings_looser')
    if procedure == 'recognition':
        need(mark == floor and experts == 1, 'settings_looser')
    if procedure == 'panel':
        share = settings.get('memberShare', {'num': 2, 'den': 3})
        need(experts == 3 and 3 * share['num'] >= 2 * share['den'], 'settings_looser')
    evaluated(sitting)


#: The subjects of each document's modes, and the norms of its channels (format.md, section 3).
ALL = {'theory', 'practical', 'process', 'performance', 'showcase', 'interview'}
MODES = {
    ('huangshi-reform', 'comprehensive'): {'theory', 'practical', 'interview'},
    ('huangshi-reform', 'performance'): {'theory', 'practical', 'performance', 'showcase'},
    ('huangshi-reform', 'process'): {'process'},
    ('tianjin-enterprise', 'combined'): ALL,
    ('tianjin-enterprise', 'process'): ALL,
}
BASES = {
    ('huangshi-reform', 'recognition'): {'national', 'provincial'},
    ('huangshi-reform', 'appraisal'): {'national'},
    ('huangshi-reform', 'specialised'): {'specialised'},
    ('tianjin-enterprise', 'recognition'): {'national', 'norm'},
}


def evaluated(sitting):
    policy, channel, basis = sitting['policy']['id'], sitting.get('channel'), sitting.get('basis')
    evaluation = sitting.get('evaluation')
    if evaluation is not None:
        subjects = evaluation['subjects']
        names = [one['subject'] for one in subjects]
        weights = [one['weight'] for one in subjects if 'weight' in one]
        parts = {one['subject']: one['parts']['count'] for one in subjects if 'parts' in one}
        part = evaluation.get('part')
        need(len(set(names)) == len(names) and evaluation['holds'] in names, 'evaluation shape')
        need(set(parts) <= {'process'}, 'evaluation parts')
        need(weights == [] or (len(weights) == len(names) and sum(weights) == 100), 'evaluation weights')
        need((part is None) == (evaluation['holds'] not in parts), 'evaluation part')
        need(part is None or part <= parts[evaluation['holds']], 'evaluation part')
        need(set(names) <= MODES.get((policy, evaluation['mode']), set()), 'evaluation_unknown')
        need(sitting['procedure'] == 'practical' and channel == 'recognition', 'evaluation_unknown')
        resit = sitting.get('plan', {}).get('resit', {}).get('subject', evaluation['holds'])
        need(resit == evaluation['holds'], 'evaluation_unknown')
        whole = len(names) == 1 and parts == {}
        need(whole or 'plan' in sitting or sitting.get('edition', 1) < 10, 'evaluation_unplanned')
    need(basis is None or basis['kind'] in BASES.get((policy, channel), set()), 'basis_unknown')


def writer(state, kind, actor):
    if kind == 'station_replaced':
        return need(state.root is None or actor is None, 'role_may_not')
    if actor is None:
        return need(kind in UNATTENDED and state.root is None, 'sign_in_first')
    if state.root is not None:
        need(not retired(state, actor), 'head_stepped_down')
        need(actor in state.people, 'person_unknown')
        need(kind not in WRITERS or state.role(actor) in WRITERS[kind], 'role_may_not')


def edition(state):
    return state.sitting.get('edition', 1)


def told(state):
    """How ID numbers are told: from edition 6 on however they were typed."""
    if edition(state) < 6:
        return lambda text: text
    return lambda text: ''.join(unicodedata.normalize('NFKC', text).split()).upper()


def once_each(state, candidates):
    if edition(state) >= 6:
        number, holder = told(state), {}
        for one in [*state.candidates.values(), *candidates]:
            key = number(one['idNumber'])
            need(key == '' or holder.get(key, one['candidateId']) == one['candidateId'], 'candidate_twice')
            holder[key] = one['candidateId']


def has_sheet(state, one):
    return any(one in key for key in state.sheets)


def bare(name):
    """A name as it is compared: in NFKC, without blanks and punctuation, in capitals."""
    text = unicodedata.normalize('NFKC', name)
    return ''.join(c for c in text if not c.isspace() and not unicodedata.category(c).startswith('P')).upper()


def apart(state, people=(), candidates=()):
    if edition(state) >= 2:
        number = told(state)
        named, sitters = [*state.people.values(), *people], [*state.candidates.values(), *candidates]
        officials = {number(one['idNumber']).upper() for one in named} - {''}
        assessed = {number(one['idNumber']).upper() for one in sitters}
        need(not officials & assessed, 'candidate_and_official')
        ids = {one['personId'] for one in named} & {one['candidateId'] for one in sitters}
        need(edition(state) < 6 or not ids, 'candidate_and_official')
    if edition(state) >= 7:
        everybody = {**{one['personId']: one for one in named}, **{one['candidateId']: one for one in sitters}}
        namesakes = {}
        for one in everybody.values():
            namesakes.setdefault(bare(one['name']), []).append(number(one['idNumber']))
        need(all(len(group) == 1 or '' not in group for group in namesakes.values()), 'namesakes_untold')


def bound(state, key):
    """Whether anything on record rests on who this candidate is."""
    rests = state.signatures or has_sheet(state, key)
    rests = rests or any(key in part for part in (state.attendance, state.questions, state.decisions, state.numbers))
    if edition(state) >= 8:
        rests = rests or key in state.subjects or any(whose == key for whose, _ in state.clocks)
    return bool(rests)


def admitted(state, body, _):
    resit = state.sitting.get('plan', {}).get('resit')
    again = None if resit is None else {one['candidateId'] for one in resit['people']}
    need(again is None or all(one['candidateId'] in again for one in body['candidates']), 'not_on_resit')
    owner = {one['number']: key for key, one in state.candidates.items()}
    for one in body['candidates']:
        key = one['candidateId']
        need(owner.setdefault(one['number'], key) == key, 'candidate_number_taken')
        known = state.candidates.get(key)
        need(edition(state) < 8 or sound_columns(one['extra']), 'roster_columns_unsound')
        frozen = set(one) - {'employer', 'phone', *(() if edition(state) >= 8 else ('extra',))}
        need(known is None or not bound(state, key) or all(known[name] == one[name] for name in frozen), 'identity_frozen')
    once_each(state, body['candidates'])
    apart(state, candidates=body['candidates'])


def sound_columns(extra):
    control = any(unicodedata.category(c) == 'Cc' for pair in extra.items() for text in pair for c in text)
    return len(extra) <= 100 and not control and all(name.strip() != '' and length(name) <= 200 for name in extra)


def one_head(state, people):
    others = [one for one in people if one['role'] == 'site-head']
    need(state.root is None or all(one['personId'] == state.root['person'] for one in others), 'second_site_head')


def named(state, body, _):
    one_head(state, body['people'])
    need(edition(state) >= 9 or not any('occupations' in one for one in body['people']), 'occupations_not_here')
    number_of = told(state)
    holder = {number_of(one['idNumber']): key for key, one in state.people.items()}
    for one in body['people']:
        key, number = one['personId'], number_of(one['idNumber'])
        need(number == '' or holder.get(number, key) == key, 'person_twice')
        holder[number] = key
        known = state.people.get(key)
        if known is not None and (key in state.keys or has_sheet(state, key)):
            need(all((known.get(name) or '') == (one.get(name) or '') for name in frozen_of(state)), 'person_frozen')
    apart(state, people=body['people'])
    seats_kept(state, body['people'])


CARD = ('name', 'idNumber', 'role', 'qualification', 'cardNumber', 'validUntil', 'appointedBy', 'occupations')


def frozen_of(state):
    """What of somebody with a key or a sheet changes only by a correction; card and appointment from edition 6 on, its occupations from 9."""
    return CARD if edition(state) >= 9 else CARD[:7] if edition(state) >= 6 else CARD[:3]


def seats_kept(state, people):
    on_panels = {one for scorers in state.panels.values() for one in scorers}
    need(all(one['personId'] not in on_panels or one['role'] in state.roles() for one in people), 'panel_member')
    need(all(one['personId'] not in state.division or one['role'] in state.roles() for one in people), 'division_member')
    if state.sheets and edition(state) >= 2:
        late = [*state.late, *(one['personId'] for one in people if one['personId'] not in state.people)]
        then = state.seats({**state.people, **{one['personId']: one for one in people}}, late)
        need(then[: len(state.seats())] == state.seats(), 'scorers_frozen')
    if state.sheets and edition(state) >= 6:
        marking = {examiner for _, examiner in state.sheets}.union(*(state.expected(one) for one in state.candidates))
        lost = [one for one in people if one['personId'] in marking and one['role'] not in state.roles()]
        need(not lost, 'scorers_frozen')


def registered(state, body, _):
    person, key = body['personId'], body['publicKey']
    need(person in state.people, 'person_unknown')
    need(state.root is None or body.get('idSeen') is True, 'id_not_seen')
    known = state.keys.get(person)
    need(known in (None, key), 'key_changed')
    need(known is not None or not taken(state, key), 'key_shared')


def taken(state, key):
    return key in state.keys.values() or key in state.old_keys or key in state.slips.values()


def slip_issued(state, body, _):
    need(body['personId'] in state.people, 'person_unknown')
    need(state.root is not None, 'key_without_root')
    need(body['personId'] not in state.keys, 'key_there')
    need(not taken(state, body['slipKey']), 'key_shared')


def slip_used(state, body, actor):
    person = body['personId']
    need(actor == person, 'sign_in_first')
    need(person in state.slips and person not in state.keys, 'slip_unknown')
    need(not taken(state, body['publicKey']), 'key_shared')


def key_replaced(state, body, _):
    person, witness = body['personId'], body['witness']
    need(person in state.people and witness in state.people, 'person_unknown')
    need(state.root is not None, 'key_without_root')
    head = state.root['person']
    need(person != head, 'key_of_site_head')
    need(state.keys.get(person) == body['old'], 'key_not_theirs')
    need(witness not in (person, head), 'witness_is_party')
    attests = witness in state.keys and not retired(state, witness)
    need(edition(state) < 6 or attests, 'witness_keyless')
    need(not taken(state, body['publicKey']), 'key_shared')


def retired(state, person):
    return state.keys.get(person) in state.old_roots


def deputy_named(state, body, _):
    need(body['personId'] in state.people, 'person_unknown')
    need(state.root is not None, 'key_without_root')
    need(state.role(body['personId']) == 'clerk', 'deputy_not_clerk')


def head_succeeded(state, body, actor):
    person, witness = body['personId'], body['witness']
    need(state.root is not None, 'key_without_root')
    need(actor == person, 'sign_in_first')
    need(person == state.deputy, 'not_the_deputy')
    need(body['old'] == state.root['key'], 'key_not_theirs')
    need(state.keys.get(person) == body['publicKey'], 'key_changed')
    fit = state.role(witness) in ('checker', 'supervisor', *LEADS) and witness in state.keys
    need(fit and not retired(state, witness), 'witness_unfit')


def supervisor_confirmed(state, body, _):
    need(body['personId'] in state.people, 'person_unknown')
    one = state.people[body['personId']]
    named = one['role'] == 'supervisor' and one['appointedBy'] == 'enterprise'
    need(state.root is not None and named, 'nothing_to_confirm')


def is_day(text):
    try:
        return len(text) == 10 and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def by_head(state, _, actor):
    need(state.role(actor) == 'site-head', 'role_may_not')


def sitting_corrected(state, body, actor):
    by_head(state, body, actor)
    name, fresh = body['field'], body['fresh']
    stands = is_day(fresh) if name == 'heldOn' else name == 'room' or fresh.strip() != ''
    need(state.sitting[name] == body['old'] != fresh and stands, 'correction_unsound')
    if name == 'heldOn' and state.mark_days and edition(state) >= 6:
        first, last = state.mark_days
        away = [max(first - day, day - last, first - first) for day in map(date.fromisoformat, (body['old'], fresh))]
        need(away[1] <= away[0], 'day_away_from_marks')


def photo_corrected(state, body):
    fresh, sound = body['fresh'], edition(state) >= 9 and photo_in({'sha256': body['fresh']}) == body['fresh']
    need(sound and state.photos.get(body['candidateId'], '') == body['old'] != fresh, 'correction_unsound')


def candidate_corrected(state, body, _):
    if body['field'] == 'photo':
        return photo_corrected(state, body)
    known, name, fresh = state.candidates[body['candidateId']], body['field'], body['fresh']
    empty = name in ('number', 'name') and fresh.strip() == ''
    need(known[name] == body['old'] != fresh and not empty, 'correction_unsound')
    taken = name == 'number' and any(one['number'] == fresh for one in state.candidates.values())
    need(not taken, 'candidate_number_taken')
    once_each(state, [{**known, name: fresh}])
    apart(state, candidates=[{**known, name: fresh}])


def person_corrected(state, body, _):
    need(body['personId'] in state.people, 'person_unknown')
    known, name, fresh = state.people[body['personId']], body['field'], body['fresh']
    stands = {'name': fresh.strip() != '', 'validUntil': fresh == '' or is_day(fresh)}
    stands['appointedBy'] = fresh in ('enterprise', 'authority')
    need((known.get(name) or '') == body['old'] != fresh and stands.get(name, True), 'correction_unsound')
    need(name in frozen_of(state), 'correction_unsound')
    after = {**known, name: None if (name, fresh) == ('validUntil', '') else fresh}
    if name == 'role':
        is_root = state.root is not None and state.root['person'] == body['personId']
        need(not is_root and fresh in ROLES, 'correction_unsound')
    number = told(state)
    others = [one for one in state.people.values() if one is not known or edition(state) < 6]
    shared = name == 'idNumber' and number(fresh) != '' and any(number(p['idNumber']) == number(fresh) for p in others)
    need(not shared, 'person_twice')
    one_head(state, [after])
    apart(state, people=[after])
    seats_kept(state, [after])


def may_be_drawn(state, person):
    one = state.people.get(person, {})
    over = one.get('validUntil') is not None and one['validUntil'] < state.sitting['heldOn']
    return one.get('role') in ('expert', 'expert-lead') and one['qualification'] == SENIOR and not over


def has_keyed(state, candidate, person):
    return any(key[0] == candidate and person in sheet.seen_by() for key, sheet in state.sheets.items())


def deciders(state, seats, candidate=None):
    """The leads who decide for these seats: whoever holds one now and leads, else every lead."""
    own = [one for one in (seat[-1] for seat in seats) if state.role(one) in LEADS]
    own = [one for one in own if candidate is None or not state.recused(one, candidate)]
    return own if own and edition(state) >= 10 else [one for one in state.people if state.role(one) in LEADS]


def deciders_of(state, candidate):
    seats = state.seats_on(state.panel(candidate)) if state.panels else []
    return deciders(state, [state.at(seat, candidate) for seat in seats], candidate)


def leads_here(state, candidate, actor):
    """Whoever leads a group leads the one of the candidate, from edition 10 on."""
    return state.role(actor) not in LEADS or actor in deciders_of(state, candidate)


def replaced(state, body, actor):
    leaves, takes = body['leaves'], body['takes']
    need(leaves in state.people and takes in state.people, 'person_unknown')
    seats = state.seats()
    seat = next((one for one in seats if leaves in one), None)
    need(seat is not None, 'not_a_scorer')
    panel = next((name for name, scorers in state.panels.items() if seat[0] in scorers), None)
    elsewhere = panel is not None and state.role(actor) in LEADS
    need(not elsewhere or actor in deciders(state, state.seats_on(panel)), 'lead_of_another')
    fit = state.role(takes) in state.roles() and (state.procedure != 'review' or may_be_drawn(state, takes))
    need(fit, 'role_may_not')
    again = seat[-1] == takes and leaves != takes
    need(not state.is_third(takes), 'scorer_already')
    others = [one for one in seats if one is not seat]
    need(not any(takes in state.at(one, about) for one in others for about, _, _ in state.stand_ins), 'scorer_already')
    need(again or not any(takes in one for one in seats), 'scorer_already')
    for candidate in state.candidates:
        sheet = state.sheets.get((candidate, state.holder(seat, candidate)))
        goes_over = sheet is None or sheet.signed is None
        need(not (goes_over and has_keyed(state, candidate, takes)), 'marks_seen')


def recused(state, body, actor):
    person, candidate = body['personId'], body['candidateId']
    need(person in state.people, 'person_unknown')
    for_others = state.role(actor) in (*HEAD, *LEADS)
    need(actor == person or leads_here(state, candidate, actor), 'lead_of_another')
    if not body['applies']:
        need(for_others and actor != person, 'role_may_not')
        filled = any((candidate, person) == (about, leaves) for about, leaves, _ in state.stand_ins)
        return need(not filled, 'recusal_filled')
    need(actor == person or for_others, 'role_may_not')
    need(not state.recused(person, candidate), 'recusal_stands')
    need(actor == person or (candidate, person) not in state.sheets, 'recusal_late')


def stood_in(state, body, actor):
    need(state.role(actor) in (*HEAD, *LEADS), 'role_may_not')
    candidate, leaves, takes = body['candidateId'], body['leaves'], body['takes']
    need(leaves in state.people and takes in state.people, 'person_unknown')
    need(leaves in state.expected(candidate), 'not_expected')
    before = any((candidate, leaves) == (about, taker) for about, _, taker in state.stand_ins)
    need(before or state.recused(leaves, candidate), 'stand_in_not_due')
    fit = state.role(takes) in state.roles() and (state.procedure != 'review' or may_be_drawn(state, takes))
    need(fit, 'role_may_not')
    need(not state.recused(takes, candidate), 'recused')
    here = (candidate, takes) in state.sheets or any(takes in state.at(seat, candidate) for seat in state.seats_at(candidate))
    need(not here, 'scorer_already')
    need(not has_keyed(state, candidate, takes), 'marks_seen')


def panels_formed(state, body, _):
    panels = body['panels']
    need(edition(state) >= 9, 'panels_not_here')
    need(not (state.sheets or state.handovers or state.stand_ins), 'panels_frozen')
    need(not state.panels or body['reason'].strip(), 'reason_needed')
    need(not (panels and state.division), 'groups_of_division')
    seated, names = [one for panel in panels for one in panel['scorers']], {panel['name'] for panel in panels}
    need(len(set(seated)) == len(seated), 'panel_member_twice')
    need(len(names) == len(panels), 'panel_name_twice')
    need(all(name.strip() == name for name in names), 'entry_unreadable')
    for panel in panels:
        roles = [state.role(one) for one in panel['scorers']]
        need(None not in roles, 'person_unknown')
        need(all(role in state.roles() for role in roles), 'role_may_not')
        need(len(roles) == state.sitting['settings']['examinersPerCandidate'], 'panel_size')
        leads = sum(role in LEADS for role in roles)
        need(leads <= 1 or state.procedure == 'panel', 'panel_two_leads')
        need(leads == 1 or state.procedure == 'practical', 'panel_lead')


def tasks_divided(state, body, _):
    shares, settings = body['shares'], state.sitting['settings']
    need(edition(state) >= 10, 'division_not_here')
    need(state.scheme is not None, 'division_without_scheme')
    need(not (state.sheets or state.clocks or state.handovers or state.stand_ins), 'division_frozen')
    need(not state.panels, 'division_with_groups')
    need(settings['maxSpread'] is None or state.way() == 'conferral', 'division_with_third')
    need(not state.division or body['reason'].strip(), 'reason_needed')
    if not shares:
        return
    people = [one['personId'] for one in shares]
    need(len(set(people)) == len(people), 'division_twice')
    need(all(one in state.people for one in people), 'person_unknown')
    need(all(state.role(one) in state.roles() for one in people), 'role_may_not')
    need(all(one['tasks'] == sorted(set(one['tasks'])) for one in shares), 'entry_unreadable')
    given = [task for one in shares for task in one['tasks']]
    tasks = range(1, len(state.scheme['tasks']) + 1)
    need(all(task in tasks for task in given), 'line_unknown')
    need(all(given.count(task) == settings['examinersPerCandidate'] for task in tasks), 'division_size')


def their_task(state, body, task):
    need(state.has_task(body['candidateId'], body['examinerId'], task), 'task_of_others')


def task_of(line):
    return int(line.split('.')[0])


def assigned(state, body, actor):
    places = body['places']
    need(edition(state) >= 9 and state.panels, 'panels_not_here')
    need(len({one['candidateId'] for one in places}) == len(places), 'assigned_twice')
    for one in places:
        candidate, panel = one['candidateId'], one['panel']
        need(candidate in state.candidates, 'candidate_unknown')
        need(panel in state.panels, 'panel_unknown')
        before = state.panel(candidate)
        if before == panel:
            continue
        begun = any(about == candidate for about, _ in state.sheets) or any(about == candidate for about, _, _ in state.stand_ins)
        need(not begun, 'assignment_late')
        need(before is None or leads_here(state, candidate, actor), 'lead_of_another')
        bound = [actor, *(state.holder(seat, candidate) for seat in state.seats_on(panel))]
        need(not any(state.recused(who, candidate) for who in bound), 'recused')
        need(before is None or body['reason'].strip(), 'reason_needed')


def attended(state, body, _):
    one = body['candidateId']
    scored = any(key[0] == one and sheet.scores for key, sheet in state.sheets.items())
    owes = body['attendance'] in ('void', 'ineligible') or scored or one in state.attendance
    need(not owes or body['reason'].strip() != '', 'reason_needed')
    stops = body['attendance'] == 'ineligible' and applicants.judged(state)
    need(not stops or applicants.against(state, one), 'not_ineligible')


def promised(state, body, _):
    need(promise_asked(state) is not None, 'promise_not_asked')
    need(body['candidateId'] in state.attendance, 'promise_before_check_in')
    need(state.present(body['candidateId']) == 'present', 'promise_absent')
    points = [point for stroke in body['strokes'] for point in stroke]
    need(len(points) <= 1500, 'promise_too_large')
    spans = [max(axis) - min(axis) for axis in zip(*points)]
    need(max(spans) >= 40, 'promise_blank')


def shown(state, body, _):
    asked = edition(state) >= 9 and state.sitting['policy']['id'] == 'tianjin-enterprise'
    need(asked and body['rule'] == 'tj.enterprise.conditions' and body['name'] in SIX, 'evidence_not_asked')
    need(((body['name'], body['sha256']) in state.shown) != body['stands'], 'evidence_there')
    need(body['stands'] or body['note'].strip() != '', 'reason_needed')


def inspected(state, body, _):
    first = state.inspections.get(body['number'])
    if first is None:
        need(body['number'] == len(state.inspections) + 1, 'inspection_out_of_turn')
    else:
        need(first == (body['on'], body['office'], body['people']), 'inspection_out_of_turn')
        need(body['done'].strip() != '', 'reason_needed')


def at_sheet(state, body, actor):
    examiner, candidate = body['examinerId'], body['candidateId']
    need(state.role(examiner) in SCORERS, 'role_may_not')
    need(actor == examiner, 'not_your_sheet')
    need(state.present(candidate) == 'present', 'candidate_absent')
    need(not uncoded(state), 'codes_undrawn')
    if edition(state) >= 2:
        need(examiner in state.expected(candidate), 'not_expected')
        until = state.people[examiner]['validUntil']
        need(until is None or until >= state.sitting['heldOn'], 'card_expired')


def line_of(state, name):
    task, line = (int(part) - 1 for part in name.split('.'))
    tasks = state.scheme['tasks'] if state.scheme else []
    lines = tasks[task]['lines'] if task < len(tasks) else []
    need(line < len(lines), 'line_unknown')
    return lines[line]


def unlocked(state, candidate, line):
    """A stage of a review opens when the one before it is passed."""
    if state.procedure == 'review':
        review = review_of(state, candidate)
        need(review['entry'] == 'pass', 'review_entry_failed' if review['entry'] else 'review_entry_missing')
        if not line.startswith('3.'):
            need(review['senior'], 'review_no_thesis')
        elif review['senior']:
            need(review['defence'] == 'pass', 'review_thesis_open')


def scored(state, body, actor):
    at_sheet(state, body, actor)
    score, full = body['score'], line_of(state, body['line'])['fullMark']
    their_task(state, body, task_of(body['line']))
    if score is not None:
        marks = [score['mark']] if score['kind'] == 'mark' else score['deductions']
        need(all(mark <= full for mark in marks), 'mark_over_full')
        unlocked(state, body['candidateId'], body['line'])
    sheet = state.sheet(body['candidateId'], body['examinerId'])
    need(not sheet.half_keyed, 'paper_open')
    fresh = not sheet.ever_signed and not sheet.keyed
    need(fresh or (body['cause'] == 'correction' and body['reason'].strip() != ''), 'reason_needed')
    conferred_about(state, body)


def vetoed(state, body, actor):
    at_sheet(state, body, actor)
    need(line_of(state, body['line'])['veto'] is not None, 'line_unknown')
    their_task(state, body, task_of(body['line']))
    need(body['reason'].strip() != '', 'reason_needed')
    own = state.people[body['examinerId']]['name'] == body['witness'].strip()
    need(edition(state) < 6 or not own, 'witness_is_self')
    conferred_about(state, body)


def timed(state, body, actor):
    at_sheet(state, body, actor)
    need(edition(state) < 4, 'clock_of_a_sheet')
    need(state.scheme is not None and body['task'] <= len(state.scheme['tasks']), 'line_unknown')
    need(not state.sheet(body['candidateId'], body['examinerId']).ever_signed, 'reason_needed')


def may_turn(clock, tick, act):
    kind, ms = act['kind'], act.get('seconds', 0) * 1000
    if clock is None:
        return kind in ('start', 'correct')
    since, shown = clock['since'], shown_at(clock, tick)
    if since is not None and since['run'] == tick['run'] and tick['ms'] < since['ms']:
        return False
    if kind in ('correct', 'confirm'):
        return kind == 'correct' or (shown is None and ms >= clock['spent'] - 999)
    if kind == 'start' or shown is None:
        return False
    if kind == 'give_back':
        return ms <= shown
    return since is None if kind == 'resume' else since is not None or (kind == 'finish' and not clock['finished'])


def turned(state, body, actor):
    candidate, act, role = body['candidateId'], body['act'], state.role(actor)
    need(edition(state) >= 4, 'clock_of_a_sheet')
    need(role in SCORERS, 'role_may_not')
    need(actor in deciders_of(state, candidate) or actor in state.expected(candidate), 'not_expected')
    need(state.scheme is not None and body['task'] <= len(state.scheme['tasks']), 'line_unknown')
    mine = state.has_task(candidate, actor, body['task'])
    need(role in LEADS or mine, 'task_of_others')
    need(state.present(candidate) == 'present' or act['kind'] in ('pause', 'finish', 'correct'), 'candidate_absent')
    need(may_turn(state.clocks.get((candidate, body['task'])), body['tick'], act), 'clock_state_differs')
    signed = any(
        whose == candidate and sheet.ever_signed and state.has_task(candidate, one, body['task'])
        for (whose, one), sheet in state.sheets.items()
    )
    need(act['kind'] != 'start' or not signed, 'reason_needed')
    need(act.get('witness', '').strip() != state.people[actor]['name'], 'witness_is_self')


def handed_in(state, candidate):
    stages = {stage(state, candidate, one) for one in state.expected(candidate)}
    return stages <= {'signed', 'corrected', 'absent', 'void', 'ineligible', 'barred'}


def too_wide(state, candidate):
    """All sheets handed in, further apart than the sitting allows, and nothing settled that."""
    if state.sitting['settings']['maxSpread'] is None:
        return False
    return handed_in(state, candidate) and result(state, candidate)['verdict'] == 'invalid'


def conferred_about(state, body):
    candidate, line = body['candidateId'], body['line']
    sheet = state.sheet(candidate, body['examinerId'])
    need(not sheet.differs, 'difference_first')
    if state.way() != 'conferral' and sheet.ever_signed:
        contested = candidate in state.thirds or candidate in state.spread_decisions or too_wide(state, candidate)
        need(sheet.returned or not contested, 'spread_under_way')
    elif edition(state) >= 5 and sheet.ever_signed:
        need((candidate, line) in state.conferred or not too_wide(state, candidate), 'conferral_first')


def conferred(state, body, actor):
    candidate, people = body['candidateId'], body['people']
    need(state.role(actor) in LEADS, 'role_may_not')
    need(edition(state) >= 5 and state.way() == 'conferral' and too_wide(state, candidate), 'conferral_not_due')
    scorers = state.expected(candidate)
    leading = deciders_of(state, candidate)
    need(all(one in scorers or one in leading for one in people), 'conferral_unsound')
    need(not any(state.recused(one, candidate) for one in people), 'conferral_unsound')
    need(len(set(people)) == len(people) and sum(one in scorers for one in people) >= 2, 'conferral_unsound')
    for line in body['lines']:
        line_of(state, line)
    if state.division:
        there = [one for one in people if one in scorers]
        marked = [[one for one in there if state.has_task(candidate, one, task_of(line))] for line in body['lines']]
        idle = [one for one in there if state.role(one) not in LEADS and not any(one in some for some in marked)]
        need(all(len(some) >= 2 for some in marked) and not idle, 'conferral_unsound')


def third_due(state, candidate):
    if not state.way().startswith('third'):
        return False
    if candidate not in state.thirds:
        return too_wide(state, candidate)
    holder = state.holder(state.seats_at(candidate)[-1], candidate)
    waits = state.present(candidate) == 'present' and not handed_in(state, candidate)
    return waits and not state.sheet(candidate, holder).ever_signed


def third_named(state, body, actor):
    candidate, person = body['candidateId'], body['personId']
    need(state.role(actor) in (*HEAD, *LEADS), 'role_may_not')
    need(person in state.people, 'person_unknown')
    need(third_due(state, candidate), 'third_not_due')
    need(state.role(person) in state.roles(), 'role_may_not')
    until = state.people[person]['validUntil']
    need(until is None or until >= state.sitting['heldOn'], 'card_expired')
    need(not state.recused(person, candidate), 'recused')
    here = (candidate, person) in state.sheets or any(person in state.at(seat, candidate) for seat in state.seats_at(candidate))
    need(not here, 'scorer_already')
    need(not has_keyed(state, candidate, person), 'marks_seen')


def spread_decided(state, body, actor):
    candidate, picks = body['candidateId'], body['picks']
    need(state.role(actor) in LEADS, 'role_may_not')
    due = state.way() == 'lead' or (state.way() != 'conferral' and candidate in state.thirds)
    need(due and too_wide(state, candidate), 'decision_not_due')
    signed = [(one, state.sheet(candidate, one).signed) for one in state.expected(candidate)]
    need([(one['examinerId'], one['digest']) for one in body['sheets']] == signed, 'decision_unsound')
    lines = [f'{t}.{i}' for t, task in enumerate(state.scheme['tasks'], 1) for i, _ in enumerate(task['lines'], 1)]
    need([one['line'] for one in picks] == lines, 'decision_unsound')
    need(all(one['examinerId'] in dict(signed) for one in picks), 'decision_unsound')
    picked = picked_sheet(state, candidate, picks)
    need(complete(state, candidate, picked), 'decision_unsound')
    sheets = [picked, *(state.sheet(candidate, one) for one in dict(signed))]
    mark, *totals = (score_sheet(state.scheme, one, times_on(state, candidate, one))[1] for one in sheets)
    need(min(totals) <= mark <= max(totals), 'decision_outside')


def at_paper(state, body):
    candidate, examiner = body['candidateId'], body['examinerId']
    need(edition(state) >= 6 and state.procedure == 'practical' and state.scheme is not None, 'paper_not_here')
    need(state.present(candidate) == 'present', 'candidate_absent')
    need(not state.recused(examiner, candidate), 'recused')
    need(examiner in state.expected(candidate), 'not_expected')
    return state.sheet(candidate, examiner)


def paper_opened(state, body, actor):
    need(state.role(actor) in (*HEAD, *LEADS), 'role_may_not')
    sheet = at_paper(state, body)
    need(not uncoded(state), 'codes_undrawn')
    need(not (sheet.ever_signed or sheet.scores or sheet.vetoes or sheet.keyed), 'paper_in_use')


def reads_paper(state, body, sheet, lines, actor):
    """Somebody with a key who does not mark the candidate reads these lines, in order, once."""
    candidate, marks = body['candidateId'], body['marks']
    marking = actor in state.expected(candidate) or (candidate, actor) in state.sheets or actor == sheet.begun_by
    need(not marking and actor in state.keys, 'paper_unfit')
    need(actor not in [person for person, _ in sheet.keyed], 'paper_twice')
    need([one['line'] for one in marks] == lines, 'paper_unsound')
    need(all(one['mark'] is None or one['mark'] <= line_of(state, one['line'])['fullMark'] for one in marks), 'paper_unsound')


def paper_keyed(state, body, actor):
    sheet = at_paper(state, body)
    need(sheet.photo is not None and len(sheet.keyed) < 2, 'paper_not_open')
    need(sheet.keyed or not sheet.scores, 'paper_in_use')
    lines = [f'{t}.{i}' for t, task in enumerate(state.scheme['tasks'], 1) for i, _ in enumerate(task['lines'], 1)]
    own = [line for line in lines if state.has_task(body['candidateId'], body['examinerId'], task_of(line))]
    reads_paper(state, body, sheet, own, actor)


def paper_settled(state, body, actor):
    sheet = at_paper(state, body)
    need(sheet.differing() and sheet.settled_by is None, 'paper_not_open')
    reads_paper(state, body, sheet, sheet.differing(), actor)


def signed_sheets(state):
    return [(one, person) for one in state.candidates for person in state.expected(one) if stage(state, one, person) == 'signed']


def paper_timely(state):
    need(edition(state) >= 6, 'paper_check_not_here')
    need(not any(one['role'] == 'supervisor' for one in state.signatures), 'paper_check_over')


def paper_drawn(state, body, actor):
    need(state.role(actor) == 'supervisor', 'role_may_not')
    paper_timely(state)
    pool, seed, taken = signed_sheets(state), body['seed'], body['sheets']
    need(pool, 'paper_check_not_here')
    need(ledger(state)['open'] == 0, 'paper_check_early')
    order = sorted(pool, key=lambda one: sha256(f'{seed}/{one[0]}/{one[1]}'))
    drawn = [(one['candidateId'], one['examinerId']) for one in taken]
    need(body['of'] == len(pool) and drawn == order[: len(taken)], 'paper_check_unsound')
    need(len(taken) >= min(state.sitting['settings'].get('paperCheck', 1), len(pool)), 'paper_check_unsound')
    need(not state.paper_drawn or body['reason'].strip(), 'reason_needed')


def paper_checked(state, body, actor):
    role, key = state.role(actor), (body['candidateId'], body['examinerId'])
    need(role in ('supervisor', 'checker'), 'role_may_not')
    paper_timely(state)
    sheet = state.sheet(*key)
    need(sheet.signed and key in state.to_check, 'paper_check_not_due')
    need(role == 'supervisor' or actor not in sheet.seen_by(), 'paper_check_own')
    told, lines = body['text'].strip(), body['lines']
    need(sheet.check is None or told, 'reason_needed')
    if body['outcome'] == 'agrees':
        return need(lines == [], 'paper_check_unsound')
    need(told and len({one['line'] for one in lines}) == len(lines), 'paper_check_unsound')
    for one in lines:
        full, score = line_of(state, one['line'])['fullMark'], sheet.scores.get(one['line'])
        need(one['mark'] is None or one['mark'] <= full, 'paper_check_unsound')
        need(one['mark'] != (score and worth(score, full)), 'paper_check_unsound')


def paper_is_checked(state):
    sheets = signed_sheets(state)
    if not state.paper_drawn:
        return edition(state) < 6 or 'paperCheck' not in state.sitting['settings'] or not sheets
    return all(state.sheet(*one).check in ('agrees', 'settled') for one in sheets if one in state.to_check)


def closed(state, body, actor):
    need(state.has_signed('lead'), 'signing_order')
    need(paper_is_checked(state), 'paper_check_open')


def worth(score, full):
    return score['mark'] if score['kind'] == 'mark' else max(0, full - sum(score['deductions']))


def asked(state):
    return state.sitting['settings'].get('proofreading') if edition(state) >= 5 else None


def figures(state, candidate, examiner):
    """What the checker is to read, by line; the total under None."""
    sheet = state.sheet(candidate, examiner)
    if asked(state) == 'totals':
        _, total, _ = score_sheet(state.scheme, sheet, times_on(state, candidate, sheet))
        return {None: int(digits(total, 2).replace('.', ''))}

    return {line: worth(score, line_of(state, line)['fullMark']) for line, score in sheet.scores.items()}


def proof(state, candidate, examiner):
    sheet = state.sheet(candidate, examiner)
    if sheet.differs:
        return 'differs'
    if sheet.read is None or sheet.signed is None or sheet.stale:
        return 'open'
    if sheet.read == figures(state, candidate, examiner):
        return 'agrees'
    return 'settled' if sheet.stands else 'differs'


def proofread(state, body, actor):
    need(state.role(actor) == 'checker', 'role_may_not')
    due = asked(state) is not None and state.sheet(body['candidateId'], body['examinerId']).signed is not None
    need(due, 'proofreading_not_due')
    lines = [one['line'] for one in body['read']]
    need(len(set(lines)) == len(lines), 'proofreading_unsound')
    if asked(state) == 'totals':
        need(lines == [None], 'proofreading_unsound')
    else:
        need(None not in lines, 'proofreading_unsound')
        for line in lines:
            line_of(state, line)
    keyed, key = {one['line']: one['mark'] for one in body['read']}, (body['candidateId'], body['examinerId'])
    differs = set()
    if edition(state) >= 8:
        need(proof(state, *key) == 'open', 'proofread_already')
        stands = figures(state, *key)
        both = ((line, keyed.get(line), stands.get(line)) for line in {*stands, *keyed})
        differs = {one for one in both if one[1] != one[2]}
    said = [(one['line'], one['read'], one['stands']) for one in body.get('differs', [])]
    need(set(said) == differs and len(said) == len(differs), 'proofreading_unsound')


def settled(state, body, actor):
    need(state.role(actor) in LEADS, 'role_may_not')
    key = body['candidateId'], body['examinerId']
    sheet = state.sheet(*key)
    need(proof(state, *key) == 'differs' or (sheet.signed and sheet.check == 'differs'), 'difference_gone')


def reported(state, body, actor):
    kind, candidate = body['kind'], body['candidateId']
    need(edition(state) >= 5, 'incident_as_note')
    need(state.people.get(actor, {}).get('name') != body['witness'].strip(), 'witness_is_self')
    off = body.get('percent')
    ruled = state.sitting['settings'].get('breachPercent') if state.procedure == 'practical' and edition(state) >= 6 else None
    need(off is None or (kind == 'rule_breaking' and off == ruled), 'deduction_not_ruled')
    need(candidate is not None or kind in ('equipment_failure', 'wrong_paper'), 'incident_of_nobody')
    need(off is None or not state.recused(actor, candidate), 'recused')
    felt = kind.startswith('cheating') or off is not None
    need(not felt or state.present(candidate) == 'present', 'candidate_absent')


def withdrawn(state, body, _):
    need(state.breaches.get(body['incident'], (None,))[0] == body['candidateId'], 'deduction_gone')


def sheet_signed(state, body, actor):
    at_sheet(state, body, actor)
    timing = any(
        whose == body['candidateId'] and one['since'] is not None and state.has_task(whose, body['examinerId'], task)
        for (whose, task), one in state.clocks.items()
    )
    need(not timing, 'clock_running')
    candidate, sheet = body['candidateId'], state.sheet(body['candidateId'], body['examinerId'])
    need(not sheet.half_keyed, 'paper_open')
    need(owed(state, candidate) != [], 'review_entry_failed')
    need((sheet.scores or sheet.vetoes) and complete(state, candidate, sheet, body['examinerId']), 'sheet_incomplete')


def sitting_signed(state, body, actor):
    need(actor == body['personId'], 'sign_in_first')
    need(state.role(actor) in SIGNERS[body['role']], 'role_may_not')
    twice = any(one['personId'] == actor or one['publicKey'] == body['publicKey'] for one in state.signatures)
    need(not twice, 'signer_twice')
    verdicts = [result(state, one)['verdict'] for one in state.candidates]
    above = not state.panels or any(not state.led(one) for one in state.panels)
    leads_one = above or any(actor in seat for seat in state.seats())
    need(body['role'] != 'lead' or leads_one, 'role_may_not')
    in_turn = body['role'] == next((role for role in SIGNERS if not state.has_signed(role)), None)
    need(in_turn and verdicts and state.seats() and ledger(state)['open'] == 0, 'signing_order')
    need('open' not in verdicts, 'signing_order')
    # a review that broke its own order has come to nothing that could be decided
    need(state.procedure != 'review' or 'invalid' not in verdicts, 'signing_order')
    if asked(state) is not None:
        sheets = [(c, e) for c in state.candidates for e in state.expected(c) if stage(state, c, e) == 'signed']
        need(all(proof(state, c, e) in ('agrees', 'settled') for c, e in sheets), 'proofreading_open')
    need(body['role'] != 'supervisor' or paper_is_checked(state), 'paper_check_open')
    if float(state.sitting['policy']['version'] or 0) >= 2:
        need('invalid' not in verdicts, 'procedure_invalid')
        need(all(rule != applicants.STOPPED for rule, _, _ in applicants.concerns(state)), 'procedure_invalid')
        silent = [one for one in state.candidates if promise_owed(state, one)]
        need(all(UNSIGNED in state.answers.get((PROMISE, one), ['', '', []])[2] for one in silent), 'verdicts_unanswered')
        answered = state.answers.get((LEVEL, None), ['', '', []])[2]
        need(all(code in answered for code in level_codes(state)), 'verdicts_unanswered')
        answered = state.answers.get((OCCUPATION, None), ['', '', []])[2]
        need(set(occupation_codes(state)) <= set(answered), 'verdicts_unanswered')
        answered = state.answers.get((EXPERT, None), ['', '', []])[2]
        need(set(expert_codes(state)) <= set(answered), 'verdicts_unanswered')
        answered = state.answers.get((ROTATION, None), ['', '', []])[2]
        need(set(rotation_codes(state)) <= set(answered), 'verdicts_unanswered')
        need(conditions_settled(state), 'verdicts_unanswered')
        need(applicants_settled(state), 'verdicts_unanswered')


FIXED = {'panel': ([10000, 10000, 10000],), 'review': ([10000, 10000, 10000], [4000, 6000, 10000])}


def adopted(state, body, _):
    need(not state.sheets, 'scheme_in_use')
    need(not state.division, 'division_first')
    if state.procedure not in FIXED:
        return
    tasks = body['scheme']['tasks']
    items = state.procedure == 'review' and edition(state) >= 9
    plain = all(
        all(task[field] is None for field in ('weight', 'minutes', 'disqualifyOver'))
        and not task['overtime']
        and (len(task['lines']) == 1 or items)
        and sum(line['fullMark'] for line in task['lines']) == task['fullMark']
        and all(line['veto'] is None for line in task['lines'])
        for task in tasks
    )
    need(plain and [task['fullMark'] for task in tasks] in FIXED[state.procedure], 'scheme_not_as_fixed')


def rotation_stated(state, body):
    people = body['facts'].get('people')
    need(body['candidateId'] is None and set(body['facts']) == {'people'} and isinstance(people, list), 'rotation_unsound')
    need(1 <= len(people) <= 200, 'rotation_unsound')
    for one in people:
        need(isinstance(one, dict) and set(one) == {'personId', 'before'} and one['personId'] in state.people, 'rotation_unsound')
        need(type(one['before']) is int and 0 <= one['before'] <= 1000, 'rotation_unsound')
    need(len({one['personId'] for one in people}) == len(people), 'rotation_unsound')


def thresholds_stated(state, body, actor):
    """Other marks than 60 are the office's to state, before anybody there was marked."""
    if body['rule'] != THRESHOLDS or edition(state) < 9:
        return
    need(actor is not None, 'sign_in_first')
    need(state.role(actor) in ('site-head', 'clerk'), 'role_may_not')
    facts, key = body['facts'], body['candidateId']
    need(state.procedure == 'review' and sound_thresholds(facts), 'thresholds_unsound')
    of_all = facts['ground'] in ('national-exam', 'special-occupation')
    need(facts['ground'] == 'none' or of_all == (key is None), 'thresholds_unsound')
    need(not any(key in (None, whose) for whose, _ in state.sheets), 'thresholds_in_use')


def stated(state, body, actor):
    thresholds_stated(state, body, actor)
    who = body['candidateId']
    if edition(state) >= 9 and body['rule'] == PHOTO and who is not None and bound(state, who):
        need(photo_in(body['facts']) == state.photos.get(who, ''), 'photo_frozen')
    need(not fact_known(state, body), 'fact_known')
    rule, openly = body['rule'], edition(state) >= 8
    if rule == ROTATION and rotation_asked(state) is not None:
        rotation_stated(state, body)
    of_panels, of_codes = rule == PANELS and edition(state) >= 9, rule == CODES and coded(state)
    if rule != DRAW and not (openly and rule in ROOM_DRAWS) and not of_panels and not of_codes:
        return
    need(actor is not None, 'sign_in_first')
    need(rule != CODES or state.role(actor) in (*HEAD, 'clerk', 'supervisor'), 'role_may_not')
    if rule == DRAW:
        panel_drawn(state, body)
    else:
        need(body['candidateId'] is None and lots_of_roster(state, rule, body['facts']), 'lots_unsound')
        need(not state.sheets and not (rule == PANELS and state.stand_ins), 'lots_in_use')
    if openly:
        seeded(state, rule, body['facts'], actor)


def coded(state):
    """Whether whoever marks knows candidates by codes."""
    return edition(state) >= 9 and state.procedure == 'practical' and 'codes' in state.sitting['settings']


def uncoded(state):
    return coded(state) and CODES not in state.draws


def lots_of_roster(state, rule, facts):
    """Everybody of the roster draws once; places and papers are named, each once."""
    most = {'seed': 60, 'source': 200, 'reason': 500, 'operator': 200}
    who, labels = facts.get('candidates'), facts.get('labels')
    return (
        set(facts) == {'candidates', 'labels', *most}
        and all(isinstance(facts[name], str) and len(facts[name]) <= limit for name, limit in most.items())
        and re.fullmatch('[0-9]{6,60}', facts['seed']) is not None
        and isinstance(who, list)
        and 1 <= len(who) <= 1000
        and sorted(who) == sorted(state.candidates)
        and isinstance(labels, list)
        and len(labels) <= 200
        and all(isinstance(one, str) and 1 <= len(one) <= 20 and one.strip() == one for one in labels)
        and len(set(labels)) == len(labels)
        and (not labels) == (rule in (ROOM_DRAWS[0], CODES))
        and (rule != PANELS or labels == list(state.panels))
    )


def seeded(state, rule, facts, actor):
    """Dice of the supervisor's, or a number published elsewhere; a second draw has a reason."""
    thrown = not facts.get('source', '').strip()
    need(re.fullmatch('[1-6]{6,60}' if thrown else '[0-9]{6,60}', facts['seed']), 'seed_unfit')
    need(not thrown or state.role(actor) == 'supervisor', 'seed_unfit')
    need(rule not in state.draws or facts.get('reason', '').strip(), 'reason_needed')


def panel_drawn(state, body):
    facts, panel = body['facts'], drawn_of(body['facts'])
    need(panel, 'draw_unsound')
    pool = [one['personId'] for one in facts['pool']]
    sound = len(set(pool)) == len(pool) >= facts['size'] == state.sitting['settings']['examinersPerCandidate']
    need(sound and all(may_be_drawn(state, one) for one in pool), 'draw_unsound')
    bound = any(state.recused(one, about) for one in pool for about in state.candidates)
    need(not bound, 'draw_unsound')
    need(not state.sheets, 'draw_in_use')


SCORE_WORDS = {
    **dict.fromkeys(('免考', '免试'), 'exempt'),
    **dict.fromkeys(('缺考', '缺席'), 'absent'),
    **dict.fromkeys(('违纪', '作弊', '舞弊', '成绩无效'), 'void'),
}


def said_in(cell):
    text = unicodedata.normalize('NFKC', cell).strip()
    figures = re.fullmatch(r'(0|[1-9][0-9]*)(?:[.,]([0-9]{1,2}))?', text)
    return int(figures[1] + (figures[2] or '').ljust(2, '0')) if figures else SCORE_WORDS.get(text)


def imported(state, body, _):
    if body['source'] is None and edition(state) >= 7:
        for one in body['scores']:
            row = state.candidates.get(one['candidateId'], {'extra': {}})['extra']
            need(one['score'] in [said_in(cell) for cell in row.values()], 'scores_not_in_roster')
    for one in body['scores']:
        key = one['candidateId']
        need(key in state.candidates, 'candidate_unknown')
        if state.procedure == 'review' and any(sheet[0] == key for sheet in state.sheets):
            need(state.subjects.get(key, {}).get(body['subject']) == one['score'], 'scores_in_use')


def decided(state, body, actor):
    need(state.role(actor) in LEADS, 'role_may_not')
    if state.procedure == 'review':
        review = review_of(state, body['candidateId'])
        need(review['entry'] != 'fail', 'review_entry_failed')
        need(review['derived'] is not None, 'review_undecided')
        against = body['decision'] != review['derived']
        need(not against or body['decision'] == 'fail', 'decision_below_pass')
        need(not against or body['reason'].strip() != '', 'decision_needs_reason')
    if state.procedure == 'recognition':
        need(state.present(body['candidateId']) == 'present', 'candidate_not_there')
        need(body['reason'].strip() != '', 'recognition_needs_evidence')


def may_hold(state, key, reason):
    """Whether a number may follow: of a pass, or of what a plan may have corrected to one since (its record says so)."""
    verdict = result(state, key)['verdict']
    of_plan = edition(state) >= 9 and state.sitting.get('plan') is not None and state.procedure == 'practical'
    return verdict == 'pass' or (of_plan and verdict in ('fail', 'absent', 'void') and reason.strip() != '')


def numbered(state, body, actor):
    need(state.role(actor) in WRITERS['certificates_assigned'], 'role_may_not')
    need(state.closing is not None, 'certificates_before_closing')
    need(not state.sitting['practice'], 'certificates_of_practice')
    segment = body['segment']
    if segment is not None:
        need(numbered_here(state.sitting), 'certificates_not_ours')
        ours = [one['number'] for one in body['certificates']]
        need(all(n is not None and n not in state.given and within(segment, n) for n in ours), 'certificate_outside_segment')
    after = {key: one['number'] for key, one in state.numbers.items()}
    for one in body['certificates']:
        key, held = one['candidateId'], state.numbers.get(one['candidateId'])
        need(key in state.candidates, 'candidate_unknown')
        if held is not None and held['number'] is not None:
            day = held['issuedOn'] is not None and held['issuedOn'] != one['issuedOn']
            need((held['number'] == one['number'] and not day) or body['reason'].strip(), 'certificate_needs_reason')
        need(one['number'] is None or may_hold(state, key, body['reason']), 'certificate_without_pass')
        level = state.candidates[key]['level']
        fits = one['number'] is None or sound(state.sitting, level, one['number'], one['issuedOn'])
        need(fits, 'certificate_unsound')
        after[key] = one['number']
    numbers = [number for number in after.values() if number is not None]
    people = {one['candidateId'] for one in body['certificates']}
    need(len(people) == len(body['certificates']) and len(set(numbers)) == len(numbers), 'certificate_taken')


def answered(state, body, actor):
    by_head(state, body, actor)
    for one in body['verdicts']:
        need(can_be(state, one['rule'], one['candidateId'], one['codes']), 'verdict_not_there')


def explained(state, body, actor):
    if edition(state) >= 6:
        need(body['what'] != FORCE or not in_force(state.sitting), 'verdict_not_there')
        need(body['what'] != 'station_replaced', 'takeover_out_of_turn')
    if body['what'] == 'clock_set_back':
        need(state.role(actor) in EXPLAINERS, 'role_may_not')
    if body['what'] == 'policy_not_in_force':
        need(state.role(actor) == 'site-head', 'role_may_not')


def ruled(state, body, actor):
    if body['whenGone'] == 'warn' and state.must_stop:
        need(state.role(actor) in EXPLAINERS, 'role_may_not')
        need(body['reason'].strip() != '', 'third_copy_reason')


RULES = {
    **{'staff_named': named, 'person_corrected': person_corrected, 'key_registered': registered},
    **{'key_replaced': key_replaced, 'slip_issued': slip_issued, 'slip_used': slip_used},
    **{'supervisor_confirmed': supervisor_confirmed, 'deputy_named': deputy_named, 'head_succeeded': head_succeeded},
    **{'candidates_admitted': admitted, 'candidate_corrected': candidate_corrected, 'scorer_replaced': replaced},
    'scheme_adopted': adopted,
    **{'panels_formed': panels_formed, 'candidates_assigned': assigned, 'tasks_divided': tasks_divided},
    **{'attendance_recorded': attended, 'promise_signed': promised, 'line_scored': scored},
    **{'veto_recorded': vetoed, 'time_recorded': timed},
    **{'recusal_recorded': recused, 'stand_in_named': stood_in},
    **{'third_named': third_named, 'spread_decided': spread_decided},
    **{'paper_opened': paper_opened, 'paper_keyed': paper_keyed, 'paper_settled': paper_settled},
    **{'incident_recorded': reported, 'deduction_withdrawn': withdrawn},
    **{'task_timed': turned, 'spread_conferred': conferred, 'sheet_proofread': proofread, 'difference_settled': settled},
    **{'sheet_signed': sheet_signed, 'sitting_signed': sitting_signed, 'facts_stated': stated},
    'subject_scores_imported': imported,
    'question_recorded': lambda state, body, _: unlocked(state, body['candidateId'], '1.1'),
    **{'decision_recorded': decided, 'certificates_assigned': numbered, 'exception_explained': explained},
    **{'verdicts_answered': answered, 'sitting_voided': by_head, 'sitting_corrected': sitting_corrected},
    **{'third_copy_ruled': ruled, 'evidence_recorded': shown, 'inspection_recorded': inspected},
    **{'sitting_closed': closed, 'paper_check_drawn': paper_drawn, 'paper_checked': paper_checked},
}
