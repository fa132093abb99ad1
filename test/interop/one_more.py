"""What may be written next: python3 test/interop/one_more.py [INSTANT] < questions

A question is a line of JSON, `{"lines": [...], "next": [...]}`: the entries of a sound log, and entries that would each come next by itself.
Answers a line of JSON a question: of every such entry `ok`, or the first thing that is wrong with it."""

import copy
import json
import sys

from lines import Refused
from verify import Log, instant


def answers(question, now):
    log = Log()
    for raw in question['lines']:
        log.enter(raw.encode(), now)
    return [said(copy.deepcopy(log), raw.encode(), now) for raw in question['next']]


def said(log, raw, now):
    try:
        log.enter(raw, now)
        return 'ok'
    except Refused as why:
        return str(why)


def main(now):
    for line in sys.stdin:
        print(json.dumps(answers(json.loads(line), now), ensure_ascii=False), flush=True)


if __name__ == '__main__':
    main(instant(sys.argv[1]))
