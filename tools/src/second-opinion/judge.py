"""Judges messages by implementations that share nothing with ours: the classes pyiso20022 brings for a message, filled by xsdata from
Python's own parser, and the schema as the xmlschema package reads it. Prints one JSON object; what a judge finds is told by its own words."""

import dataclasses
import decimal
import importlib
import json
import pathlib
import re
import sys
import typing

import xmlschema
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.parsers.config import ParserConfig
from xsdata.formats.dataclass.parsers.handlers import XmlEventHandler


class Refused(Exception):
    pass


def judged_by_classes(message: str):
    """pyiso20022: every element has a class, and what a class says of its fields is held against them."""
    module = importlib.import_module("pyiso20022." + message.split(".")[0] + "." + message.replace(".", "_"))
    strict = ParserConfig(fail_on_unknown_properties=True, fail_on_unknown_attributes=True, fail_on_converter_warnings=True)
    parser = XmlParser(config=strict, handler=XmlEventHandler)

    def judge(text: bytes) -> None:
        check(parser.from_bytes(text, module.Document), "Document")

    return judge


def check(value, path: str) -> None:
    for field in dataclasses.fields(value):
        held = getattr(value, field.name)
        name = path + "/" + str(field.metadata.get("name", field.name))
        several = isinstance(held, list)
        present = held if several else [held]
        present = [one for one in present if one is not None]
        if field.metadata.get("required") and not present:
            raise Refused(name + ": missing")
        if several and len(present) < field.metadata.get("min_occurs", 0):
            raise Refused(name + ": too few")
        for one in present:
            if dataclasses.is_dataclass(one):
                check(one, name)
            else:
                check_facets(one, field.metadata, name)
    # A choice of the schema has no other sign here than its name and that nothing in it is required.
    chosen = [f for f in dataclasses.fields(value) if getattr(value, f.name) not in (None, [])]
    if type(value).__name__.endswith("Choice") and len(chosen) != 1:
        raise Refused(path + ": not one choice")


def check_facets(value, facets: typing.Mapping, name: str) -> None:
    if isinstance(value, str):
        if not facets.get("min_length", 0) <= len(value) <= facets.get("max_length", len(value)):
            raise Refused(name + ": length")
        if "pattern" in facets and re.fullmatch(facets["pattern"], value) is None:
            raise Refused(name + ": pattern")
    if isinstance(value, decimal.Decimal):
        _, digits, exponent = value.as_tuple()
        if value < facets.get("min_inclusive", value) or -exponent > facets.get("fraction_digits", -exponent):
            raise Refused(name + ": decimal")
        if max(len(digits), -exponent) > facets.get("total_digits", 99):
            raise Refused(name + ": digits")


def judged_by_schema(path: str):
    """xmlschema: the official schema, read in pure Python."""
    schema = xmlschema.XMLSchema(path, allow="local", defuse="always")

    def judge(text: bytes) -> None:
        schema.validate(text.decode("utf-8"))

    return judge


def main(folder: str, message: str, schema: str) -> None:
    judges = {"pyiso20022": judged_by_classes(message), "xmlschema": judged_by_schema(schema)}
    found = []
    for file in sorted(pathlib.Path(folder).glob("*.xml")):
        verdicts = {}
        for name, judge in judges.items():
            try:
                judge(file.read_bytes())
                verdicts[name] = None
            except Exception as error:  # Whatever a judge throws is its refusal.
                verdicts[name] = (type(error).__name__ + ": " + str(error).strip().split("\n")[0])[:200]
        found.append({"file": file.name, "verdicts": verdicts})
    json.dump(found, sys.stdout)


main(*sys.argv[1:4])
