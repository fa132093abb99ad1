"""People whose keys, names, appointments or offices change in the midst of a sitting (docs/format.md 3, roles with a root)."""


def change_somebody(day):
    """One such change, whatever may come now."""
    day.dice.choice((renew_key, renew_key, succeed, correct_person, confirm_supervisor))(day)


def renew_key(day, person=None):
    """Nobody knows the PIN any more: another key, the site head beside a witness who signs for it."""
    state, head = day.state, day.state.root['person']
    others = [one for one in state.people if one != head and one in state.keys]
    person = person or day.dice.choice(others)
    witness = day.dice.choice([one for one in others if one != person and state.keys[one] not in state.old_roots])
    about = {'personId': person, 'old': state.keys[person], 'publicKey': day.fresh_key(person)}
    day.add(head, 'key_replaced', **about, witness=witness, idSeen=True, reason='忘记签名密码')


def succeed(day):
    """The clerk takes the site head's place; whoever was it does nothing more until they have another key."""
    state, head = day.state, day.people['head']
    deputy = day.people['clerk']
    if deputy is head or state.keys[deputy['personId']] in state.old_roots:
        return
    day.add(head['personId'], 'deputy_named', personId=deputy['personId'])
    about = {'personId': deputy['personId'], 'old': state.root['key'], 'publicKey': state.keys[deputy['personId']]}
    day.add(deputy['personId'], 'head_succeeded', **about, witness=day.who('checker'), reason='现场负责人突发急病')
    day.people['head'] = deputy
    if day.chance(0.5):
        renew_key(day, head['personId'])
        day.people['clerk'] = head


def correct_person(day):
    """A name that was misspelt. What they signed counts no more; whoever marks signs again."""
    if day.state.closing is not None:
        return
    person, state = day.dice.choice(('checker', 'supervisor', 'first')), day.state
    one = state.people[day.who(person)]
    about = {'personId': one['personId'], 'field': 'name', 'old': one['name'], 'fresh': f'{one["name"]}然'}
    again = [key for key, sheet in state.sheets.items() if one['personId'] in key and sheet.signed]
    day.add(state.root['person'], 'person_corrected', **about, reason='证件核对，漏一字')
    for candidate, examiner in again:
        if state.present(candidate) == 'present':
            day.sign_sheet(candidate, examiner)


def confirm_supervisor(day):
    """The authority's letter about a supervisor whom the enterprise had named."""
    person, state = day.who('supervisor'), day.state
    if state.people[person]['appointedBy'] == 'authority':
        if state.closing is not None:
            return
        about = {'personId': person, 'field': 'appointedBy', 'old': 'authority', 'fresh': 'enterprise'}
        day.add(state.root['person'], 'person_corrected', **about, reason='录入有误')
    letter = {'number': '示例人社鉴函〔2026〕12号', 'date': '2026-11-18', 'issuer': '示例市人力资源和社会保障局'}
    day.add(state.root['person'], 'supervisor_confirmed', personId=person, **letter)
