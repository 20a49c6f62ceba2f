"""The document describes the interface, and nothing in it is open."""

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

METHODS = ("get", "put", "post", "delete", "patch")


@pytest.fixture(scope="module")
def document(server):
    return server.ask("GET", "/api/v1/openapi.json", token=None).json


def operations(document):
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def schemas(document):
    """Every schema in the document with its place."""

    def walk(value, place):
        if isinstance(value, dict):
            if "schema" in value:
                yield from inside(value["schema"], place + "/schema")
            for key, member in value.items():
                if key != "schema":
                    yield from walk(member, f"{place}/{key}")
        elif isinstance(value, list):
            for number, member in enumerate(value):
                yield from walk(member, f"{place}/{number}")

    def inside(schema, place):
        yield place, schema
        for name, member in schema.get("properties", {}).items():
            yield from inside(member, f"{place}/{name}")
        if "items" in schema:
            yield from inside(schema["items"], place + "/items")
        for number, member in enumerate(schema.get("anyOf", [])):
            yield from inside(member, f"{place}/anyOf/{number}")

    for name, schema in document["components"]["schemas"].items():
        yield from inside(schema, name)
    yield from walk(document["paths"], "paths")
    yield from walk(document["components"]["responses"], "responses")
    yield from walk(document["components"]["headers"], "headers")


def test_the_document_is_valid(document):
    assert document["openapi"].startswith("3.1.")
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


def test_every_schema_is_one(document):
    for place, schema in schemas(document):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert place


def test_every_object_is_closed_and_every_field_has_type_and_bounds(document):
    open_places = []
    for place, schema in schemas(document):
        if "$ref" in schema or "anyOf" in schema or "enum" in schema:
            continue
        kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if "object" in kinds and schema.get("additionalProperties") is not False and "openapi.json" not in place:
            open_places.append(place)
        if "string" in kinds and "maxLength" not in schema and "events" not in place:
            open_places.append(place)
        if "integer" in kinds and not {"minimum", "maximum"} <= schema.keys():
            open_places.append(place)
        if "array" in kinds and not {"items", "maxItems"} <= schema.keys():
            open_places.append(place)
    assert open_places == []


def test_every_operation_has_a_name_of_its_own_and_tells_its_problems(document):
    names = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(names) == len(set(names)) >= 15
    for path, method, operation in operations(document):
        responses = operation["responses"].keys()
        assert {"400", "406", "429", "500", "503"} <= responses, path
        if operation["security"]:
            assert {"401", "403"} <= responses, path
        if method == "post":
            assert {"201", "409", "413", "415", "422"} <= responses, path
            assert any(p["name"] == "Idempotency-Key" and p["required"] for p in operation["parameters"]), path
        if method in ("patch", "delete"):
            assert {"409", "412", "428"} <= responses, path
            assert any(p["name"] == "If-Match" and p["required"] for p in operation["parameters"]), path


def test_every_address_of_the_document_is_there(server, document):
    for path, method, operation in operations(document):
        if "{" in path or method != "get" or path.endswith("/events"):
            continue
        assert server.ask("GET", path).status == 200, path
    assert server.ask("GET", "/api/v1/nothing").status == 404


def test_every_kind_of_problem_is_explained(server, document):
    kinds = document["paths"]["/api/v1/problems/{problem}"]["get"]["parameters"][0]["schema"]["enum"]
    for kind in kinds:
        told = server.ask("GET", f"/api/v1/problems/{kind}", token=None).json
        assert told["type"].endswith(kind) and 400 <= told["status"] <= 503 and told["explanation"]
