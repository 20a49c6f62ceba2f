"""networkx reads the networks that the program writes, and finds in them what the program measures.

GUILDHALL names the built program. The graphs are the classics of the field; the two of the example have tiers, kinds of ties
and dates.
"""

import csv
import json
import math
import os
import subprocess
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).resolve().parents[2]
GUILDHALL = os.environ["GUILDHALL"]
TOYS = ROOT / "Examples" / "chenghai-toys"
DATES = ["--at", "2025-12-31", "--against", "2023-12-31"]
CLASSICS = {
    "karate": nx.karate_club_graph, "davis": nx.davis_southern_women_graph,
    "florentine": nx.florentine_families_graph, "les-miserables": nx.les_miserables_graph,
    "kite": nx.krackhardt_kite_graph,
}


def run(*arguments):
    """Standard output of the program."""
    words = [GUILDHALL, "network", *map(str, arguments)]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def classic(name):
    """A graph with texts as nodes and nothing at them, as a file can hold it."""
    graph = nx.relabel_nodes(CLASSICS[name](), str)
    graph.graph.clear()
    for node in graph:
        graph.nodes[node].clear()
    return graph


def write(graph, path):
    """Writes a graph in the form that the name's ending says."""
    if path.suffix == ".graphml":
        nx.write_graphml(graph, path)
    elif path.suffix == ".gexf":
        nx.write_gexf(graph, path)
    else:
        with path.open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["source", "target", "weight"])
            rows.writerows((one, other, data.get("weight", 1)) for one, other, data in graph.edges(data=True))


def read(path):
    return nx.read_graphml(path) if path.suffix == ".graphml" else nx.read_gexf(path)


def close(one, other):
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)


@pytest.mark.parametrize("name", CLASSICS)
@pytest.mark.parametrize("form", ["graphml", "gexf", "csv"])
def test_measures_are_those_of_networkx(name, form, tmp_path):
    graph = classic(name)
    path = tmp_path / f"{name}.{form}"
    write(graph, path)
    found = json.loads(run(path, "--format", "json"))
    assert (found["nodes"], found["edges"]) == (graph.number_of_nodes(), graph.number_of_edges())
    members = {member["id"]: member for member in found["perNode"]}
    groups = {}
    for node in graph:
        groups.setdefault(members[node]["community"], set()).add(node)
    whole = {
        "density": nx.density(graph), "transitivity": nx.transitivity(graph),
        "average_clustering": nx.average_clustering(graph), "diameter": nx.diameter(graph),
        "degree_assortativity_coefficient": nx.degree_assortativity_coefficient(graph),
        "average_shortest_path_length": nx.average_shortest_path_length(graph),
        "global_efficiency": nx.global_efficiency(graph), "number_connected_components": 1,
        "modularity": nx.community.modularity(graph, groups.values()),
    }
    for measure, value in whole.items():
        assert close(found["measures"][measure], value), measure
    each = {
        "degree": dict(graph.degree()), "strength": dict(graph.degree(weight="weight")),
        "clustering": nx.clustering(graph), "betweenness_centrality": nx.betweenness_centrality(graph),
        "closeness_centrality": nx.closeness_centrality(graph), "harmonic_centrality": nx.harmonic_centrality(graph),
        "pagerank": nx.pagerank(graph, tol=1e-15, max_iter=10_000), "core_number": nx.core_number(graph),
        "eigenvector_centrality": nx.eigenvector_centrality(graph, max_iter=100_000, tol=1e-15),
        "constraint": nx.constraint(graph), "effective_size": nx.effective_size(graph),
        "constraint_weighted": nx.constraint(graph, weight="weight"),
    }
    for measure, values in each.items():
        wrong = [node for node, value in values.items() if not close(members[node][measure], value)]
        assert not wrong, (measure, wrong)


@pytest.mark.parametrize("name", CLASSICS)
@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_what_is_written_is_read_as_the_same_graph(name, form, tmp_path):
    graph = classic(name)
    path, again = tmp_path / "given.graphml", tmp_path / f"again.{form}"
    write(graph, path)
    run(path, "--quiet", "--output", again)
    found = read(again)
    assert not found.is_directed() and not found.is_multigraph()
    assert set(found) == set(graph)
    assert {frozenset(edge) for edge in found.edges} == {frozenset(edge) for edge in graph.edges}
    assert all(close(found.edges[edge]["weight"], graph.edges[edge].get("weight", 1)) for edge in graph.edges)
    degrees = dict(graph.degree())
    assert {node: data["degree"] for node, data in found.nodes(data=True)} == degrees


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_tiers_kinds_and_dates_arrive(form, tmp_path):
    again = tmp_path / f"toys.{form}"
    run(TOYS / "relations.csv", "--nodes", TOYS / "members.csv", "--quiet", "--output", again)
    found = read(again)
    with (TOYS / "members.csv").open(encoding="utf-8") as file:
        members = {row["id"]: (row["tier"], row["label"]) for row in csv.DictReader(file)}
    assert {node: (data["tier"], data["label"]) for node, data in found.nodes(data=True)} == members
    with (TOYS / "relations.csv").open(encoding="utf-8") as file:
        rows = [(frozenset([row["source"], row["target"]]), float(row["weight"]), row["kind"], row["start"], row["end"])
                for row in csv.DictReader(file)]
    ties = [(frozenset([one, other]), data["weight"], data["kind"], data.get("start", ""), data.get("end", ""))
            for one, other, data in found.edges(data=True)]
    assert sorted(map(repr, map(canonical, ties))) == sorted(map(repr, map(canonical, rows)))


def canonical(tie):
    """A tie whose two ends have an order."""
    return (sorted(tie[0]), *tie[1:])


def test_a_moment_has_the_ties_that_held(tmp_path):
    found = json.loads(run(TOYS / "relations.csv", "--nodes", TOYS / "members.csv", *DATES, "--format", "json"))
    with (TOYS / "relations.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    pairs = {}
    for date in ("2025-12-31", "2023-12-31"):
        pairs[date] = {frozenset([row["source"], row["target"]]) for row in rows
                       if row["start"] <= date and (not row["end"] or date < row["end"])}
    now, before = pairs["2025-12-31"], pairs["2023-12-31"]
    assert found["edges"] == len(now)
    change = found["change"]
    assert (change["keptTies"], change["addedTies"], change["droppedTies"]) == (
        len(now & before), len(now - before), len(before - now))
    assert close(change["stability"], len(now & before) / len(now | before))
