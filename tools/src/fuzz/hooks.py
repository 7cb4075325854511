"""What no schema can say: keys are new for each request, cursors are made by the list that takes them, and which case there is."""
import itertools
import json
import os
import re

import schemathesis

_usable = re.compile(r"[\x21-\x7e]{1,200}")
_numbers = itertools.count(1)
_run = "fuzz"
_ids = json.loads(os.environ.get("THAW_FUZZ_IDS", "{}"))


@schemathesis.hook
def before_call(context, case, kwargs):
    headers = case.headers
    # One that is missing, or of a wrong form, was meant to be.
    if headers and isinstance(headers.get("Idempotency-Key"), str) and _usable.fullmatch(headers["Idempotency-Key"]):
        headers["Idempotency-Key"] = f"{_run}-{case.id}-{next(_numbers)}"
    if case.query and _is_positive(case):
        case.query.pop("cursor", None)
    if case.path_parameters and _is_positive(case):
        case.path_parameters.update({name: _ids[name] for name in case.path_parameters if name in _ids})
    # The stream never ends; its pages do.
    if case.operation.path == "/v1/events":
        case.headers["Accept"] = "application/json"


def _is_positive(case):
    return case.meta is not None and case.meta.generation.mode.is_positive
