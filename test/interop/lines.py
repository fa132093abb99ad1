"""The bytes of a file: canonical JSON, the parts of an export, the shape of an entry (docs/format.md 1 and 2)."""

import hashlib
import json
import os
import re

SCHEMAS = json.load(open(os.path.join(os.path.dirname(__file__), '../../docs/format.schema.json'), encoding='utf-8'))


class Refused(Exception):
    """Why a file is not what it says."""


def sha256(text):
    return hashlib.sha256(text if isinstance(text, bytes) else text.encode('utf-8', 'surrogatepass')).hexdigest()


def write(value):
    """As JSON.stringify writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def _members(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) < len(names):
        raise Refused('doubled name')
    # a JavaScript object lists whole numbers first, in order
    numbers = [name for name in names if re.fullmatch('0|[1-9][0-9]{0,8}', name)]
    if names[: len(numbers)] != sorted(numbers, key=int):
        raise Refused('names out of order')
    return dict(pairs)


def read(raw):
    """One line of canonical JSON, from its bytes."""
    try:
        text = raw.decode('utf-8')
        value = json.loads(text, object_pairs_hook=_members)
    except ValueError as error:
        raise Refused('not a line of JSON') from error
    if write(value) != text:
        raise Refused('not compact')
    return value


def length(text):
    return len(text.encode('utf-16-le', 'surrogatepass')) // 2


def fits(value, schema, root):
    """Whether a value is of a JSON schema, as far as docs/format.schema.json uses them."""
    if '$ref' in schema:
        found = root
        for name in schema['$ref'].split('/')[1:]:
            found = found[name]
        return fits(value, found, root)
    for name in ('anyOf', 'oneOf'):
        if name in schema and not any(fits(value, one, root) for one in schema[name]):
            return False
    if 'allOf' in schema and not all(fits(value, one, root) for one in schema['allOf']):
        return False
    if 'const' in schema and (value != schema['const'] or isinstance(value, bool) != isinstance(schema['const'], bool)):
        return False
    if 'enum' in schema and value not in schema['enum']:
        return False
    kind = schema.get('type')
    return kind is None or _KINDS[kind](value, schema, root)


def _is_object(value, schema, root):
    if not isinstance(value, dict) or any(name not in value for name in schema.get('required', [])):
        return False
    known, others = schema.get('properties', {}), schema.get('additionalProperties', True)
    for name, one in value.items():
        of = known.get(name, others)
        if of is False or (isinstance(of, dict) and not fits(one, of, root)):
            return False
    return True


def _is_text(value, schema, _):
    if not isinstance(value, str):
        return False
    # a text is counted without the blanks around it only where it is a reason: `least` of them must be left
    least = schema.get('minLength', 0)
    pattern = schema.get('pattern')
    return least <= length(value) <= schema.get('maxLength', length(value)) and (
        pattern is None or re.search(pattern.replace('$', r'\Z'), value) is not None
    )


def _is_list(value, schema, root):
    if not isinstance(value, list) or not schema.get('minItems', 0) <= len(value) <= schema.get('maxItems', len(value)):
        return False
    first = schema.get('prefixItems', [])
    if not all(fits(one, of, root) for one, of in zip(value, first)):
        return False
    # a pair has no further items, and says so by `false`
    rest = value[len(first) :]
    return rest == [] or all(fits(one, schema.get('items', {}), root) for one in rest)


def _is_whole(value, schema, _):
    return (
        isinstance(value, int)
        and not isinstance(value, bool)
        and schema.get('minimum', value) <= value <= schema.get('maximum', value)
    )


_KINDS = {
    'object': _is_object,
    'string': _is_text,
    'array': _is_list,
    'integer': _is_whole,
    'number': lambda value, *_: isinstance(value, (int, float)) and not isinstance(value, bool),
    'boolean': lambda value, *_: isinstance(value, bool),
    'null': lambda value, *_: value is None,
}


def shaped(value, name):
    schema = SCHEMAS['$defs'][name]
    if not fits(value, schema, SCHEMAS):
        raise Refused(f'not a well-formed {name}')
    return value


def parts(data):
    """Header, raw entry lines, closing, seal, and every byte above the seal."""
    if not data.startswith(b'kaoping/export/1\n') or not data.endswith(b'\n'):
        raise Refused('not an exported sitting')
    lines = data[:-1].split(b'\n')
    if len(lines) < 5:
        raise Refused('cut short')
    above = data[: len(data) - len(lines[-1]) - 1]
    header, closing, seal = (read(raw) for raw in (lines[1], lines[-2], lines[-1]))
    return lines[1], header, lines[2:-2], closing, seal, above
