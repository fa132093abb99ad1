"""How the conditions of sittings stand: a line of JSON in, the bodies of a sitting in order; a line out, each condition with the codes against it.

`null` where a condition is not asked, or facts of it are lacking; under `said otherwise` the places of the bodies that say otherwise than the record knows."""

import json
import sys

from answers import DOCUMENTS, fact_known
from conditions import against
from record import State, apply

for line in sys.stdin:
    state, otherwise = State(), []
    for seq, body in enumerate(json.loads(line)):
        if body['type'] == 'facts_stated' and fact_known(state, body):
            otherwise.append(seq)
        apply(state, body, None, '2026-11-20T01:00:00.000Z', seq)
    _, rules, _ = DOCUMENTS[state.sitting['policy']['id']]
    print(json.dumps({'said otherwise': otherwise, **{rule: against(state, rule) for rule in rules}}))
