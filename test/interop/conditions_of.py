"""How the conditions of sittings stand: a line of JSON in, the bodies of a sitting in order; a line out, each condition with the codes against it.

`null` where a condition is not asked, or facts of it are lacking."""

import json
import sys

from answers import DOCUMENTS
from conditions import against
from record import State, apply

for line in sys.stdin:
    state = State()
    for seq, body in enumerate(json.loads(line)):
        apply(state, body, None, '2026-11-20T01:00:00.000Z', seq)
    _, rules, _ = DOCUMENTS[state.sitting['policy']['id']]
    print(json.dumps({rule: against(state, rule) for rule in rules}))
