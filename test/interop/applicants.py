"""Who may apply at all (docs/format.md 6), of the one document whose verdicts are told from a file: own employees, from edition 9 on."""

RULE = 'tj.enterprise.candidate'
EMPLOYEE, EXEMPT, STOPPED = 'eligibility.employee', 'eligibility.theory-exempt', 'eligibility.stopped'
LEVELS = ('junior', 'intermediate', 'advanced', 'technician', 'senior-technician')
DEMANDS = {'employedByOrganiser': 'not_own_employee', 'insuredInTianjin': 'not_insured_in_tianjin'}


def judged(state):
    return state.sitting.get('edition', 1) >= 9 and state.sitting['policy']['id'] == 'tianjin-enterprise'


def against(state, key):
    """The codes against somebody; None where facts are lacking and nothing that was stated is against them."""
    one = state.candidates[key]
    if one['level'] not in LEVELS:
        return ['level_outside']
    own = one['employer'] != '' and one['employer'] == state.sitting['organiser']
    facts = {**({'employedByOrganiser': True} if own else {}), **state.stated_of.get((RULE, key), {})}
    said = {name: facts[name] for name in DEMANDS if name in facts}
    if not all(isinstance(value, bool) for value in said.values()):
        return ['bad_input']
    codes = [code for name, code in DEMANDS.items() if said.get(name) is False]
    return None if not codes and len(said) < len(DEMANDS) else codes


def concerns(state):
    """What stands against people: the rule, whom it is about, and the codes; of `eligibility.stopped` nobody answers."""
    found = []
    for key in state.candidates if judged(state) else ():
        codes, attendance = against(state, key), state.present(key)
        refused = state.procedure == 'recognition' and state.decisions.get(key, {}).get('decision') == 'fail'
        if attendance == 'ineligible' and not codes:
            found.append((STOPPED, key, ['stopped_without_verdict']))
        if attendance != 'present' or refused or codes is None:
            continue
        if codes:
            found.append((EMPLOYEE, key, codes))
        if state.subjects.get(key, {}).get('theory') == 'exempt':
            found.append((EXEMPT, key, ['theory_exempt_without_ground']))
    return found
