"""What stands against people of sittings: a line of JSON in, the bodies of a sitting in order; a line out, each rule, candidate and the codes."""

import json
import sys

from applicants import concerns
from record import State, apply

for line in sys.stdin:
    state = State()
    for seq, body in enumerate(json.loads(line)):
        apply(state, body, None, '2026-11-20T01:00:00.000Z', seq)
    print(json.dumps(concerns(state)))
