"""Holds the records of a town against the schemas: check.py SCHEMAS, in the town's folder."""

import glob
import json
import os
import re
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """The fast loader, with the words of YAML 1.2: days stay texts, `on` and `yes` are no booleans."""


left_out = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in left_out]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))

wrong = 0
for kind in sorted(os.listdir("records")):
    with open(os.path.join(sys.argv[1], kind + ".json"), encoding="utf-8") as file:
        validator = jsonschema.Draft7Validator(json.load(file))
    for path in sorted(glob.glob("records/%s/**/*.yaml" % kind, recursive=True)):
        with open(path, encoding="utf-8") as file:
            value = yaml.load(file, Loader)
        for error in validator.iter_errors(value):
            wrong += 1
            print(path, error.message)
sys.exit(1 if wrong else 0)
