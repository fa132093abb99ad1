"""The days that entries name, against the day (UTC+8) on which each was written; from edition 7 on (docs/format.md 3)."""

from datetime import date, timedelta

from lines import Refused
from record import wall


def need(sound, rule):
    if not sound:
        raise Refused(rule)


def judge_days(state, body, at):
    kind = body['type']
    sitting = body['sitting'] if kind == 'sitting_opened' else state.sitting
    if sitting is None or sitting['practice'] or sitting.get('edition', 1) < 7:
        return
    today, held = (wall(at) + timedelta(hours=8)).date(), date.fromisoformat(sitting['heldOn'])
    if kind == 'sitting_opened':
        need(held >= today, 'opened_after_day')
    if kind == 'supervisor_confirmed':
        need(date.fromisoformat(body['date']) <= today, 'letter_ahead')
    if kind == 'inspection_recorded':
        need(date.fromisoformat(body['on']) <= today, 'inspection_ahead')
    if kind == 'certificates_assigned':
        days = [date.fromisoformat(one['issuedOn']) for one in body['certificates'] if one['issuedOn'] is not None]
        need(all(day >= held for day in days), 'certificate_before_exam')
    typed = kind in ('line_scored', 'veto_recorded')
    if typed and state.sheet(body['candidateId'], body['examinerId']).keyed:
        return
    if typed or kind == 'decision_recorded':
        days = [today, *state.mark_days]
        need(min(days) <= held <= max(days), 'mark_off_day')
