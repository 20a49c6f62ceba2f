"""Writes graphs.json: classic and random graphs with what networkx measures on them.

Usage: python network_oracle.py, with networkx 3.6.1, numpy and scipy. Each graph's edges come in an order of their own,
and numbers have 15 digits. A measure that networkx leaves undefined is null.
"""

import json
import math
import random
from pathlib import Path

import networkx as nx
from networkx.algorithms import bipartite, community


def number(value):
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    return float(f"{value:.15g}")


def per_node(values, order):
    return [number(values[node]) for node in order]


def whole(value):
    """A list of one; null for what networkx gives up on."""
    try:
        return [number(value())]
    except (ZeroDivisionError, nx.NetworkXError, ValueError):
        return [None]


def plain_ties(graph):
    return not graph.is_directed()


def effective_sizes(graph, order, weight):
    """Of the ties of both directions added, and node by node: for all nodes at once networkx 3.6.1 scales by the wrong
    axis (a triangle with weights 3, 1, 2 gives 1.25 for what is 13/12), and it leaves nodes without edges out undefined.
    """
    mutual = nx.Graph()
    mutual.add_nodes_from(order)
    for one, other, data in graph.edges(data=True):
        total = mutual.get_edge_data(one, other, {"weight": 0, "presence": 0})
        mutual.add_edge(
            one, other, weight=total["weight"] + data.get("weight", 1), presence=total["presence"] + 1)
    return per_node(nx.effective_size(mutual, nodes=order, weight=weight), order)


def basic(graph, order):
    plain = nx.Graph(graph)
    groups = {node: place % 3 for place, node in enumerate(order)}
    nx.set_node_attributes(graph, groups, "group")
    parts = [{node for node in order if groups[node] == part} for part in range(3)]
    lengths = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
    measures = {
        "density": [number(nx.density(graph))],
        "degree": per_node(dict(graph.degree()), order),
        "strength": per_node(dict(graph.degree(weight="weight")), order),
        "clustering": per_node(nx.clustering(plain), order),
        "transitivity": [number(nx.transitivity(plain))],
        "average_clustering": [number(nx.average_clustering(plain))],
        "betweenness_centrality": per_node(nx.betweenness_centrality(graph), order),
        "betweenness_raw": per_node(nx.betweenness_centrality(graph, normalized=False), order),
        "closeness_centrality": per_node(nx.closeness_centrality(graph), order),
        "harmonic_centrality": per_node(nx.harmonic_centrality(graph), order),
        "pagerank": per_node(nx.pagerank(graph, tol=1e-14, max_iter=100_000), order),
        "pagerank_unweighted": per_node(
            nx.pagerank(graph, alpha=0.5, tol=1e-14, max_iter=100_000, weight=None), order),
        "core_number": per_node(nx.core_number(graph), order),
        "constraint": per_node(nx.constraint(graph), order),
        "constraint_weighted": per_node(nx.constraint(graph, weight="weight"), order),
        "effective_size": effective_sizes(graph, order, None if plain_ties(graph) else "presence"),
        "effective_size_weighted": effective_sizes(graph, order, "weight"),
        "degree_assortativity": whole(lambda: nx.degree_assortativity_coefficient(graph)),
        "attribute_assortativity": whole(lambda: nx.attribute_assortativity_coefficient(graph, "group")),
        "modularity": whole(lambda: community.modularity(graph, parts)),
        "modularity_resolution": whole(lambda: community.modularity(graph, parts, weight=None, resolution=1.7)),
        "distance_sum": [float(sum(lengths))],
        "diameter": [float(max(lengths))] if lengths else [None],
    }
    if graph.is_directed():
        measures["overall_reciprocity"] = whole(lambda: nx.overall_reciprocity(graph))
        measures["components"] = [float(nx.number_weakly_connected_components(graph))]
        measures["strong_components"] = [float(nx.number_strongly_connected_components(graph))]
    else:
        measures["components"] = [float(nx.number_connected_components(graph))]
        measures["global_efficiency"] = [number(nx.global_efficiency(graph))]
    return measures


def further(graph, order, first):
    """What only some graphs have."""
    measures = {}
    connected = nx.is_strongly_connected(graph) if graph.is_directed() else nx.is_connected(graph)
    if connected and len(graph) > 2:
        measures["eigenvector_centrality"] = per_node(nx.eigenvector_centrality_numpy(graph), order)
    if not graph.is_directed() and graph.number_of_edges():
        found = community.louvain_communities(graph, seed=1)
        labels = {node: place for place, part in enumerate(found) for node in part}
        measures["louvain_labels"] = [float(labels[node]) for node in order]
        measures["louvain_modularity"] = [number(community.modularity(graph, found))]
    if first is not None:
        measures["robins_alexander_clustering"] = [number(bipartite.robins_alexander_clustering(graph))]
        for mode in ("dot", "min", "max"):
            measures[f"bipartite_clustering_{mode}"] = per_node(bipartite.clustering(graph, mode=mode), order)
        places = {node: place for place, node in enumerate(order)}
        tops = [node for node in order if first[node]]
        for name, project in (
            ("shared", bipartite.weighted_projected_graph),
            ("newman", bipartite.collaboration_weighted_projected_graph),
        ):
            projected = project(graph, tops)
            triples = sorted(
                (*sorted((places[a], places[b])), number(w)) for a, b, w in projected.edges(data="weight"))
            measures[f"projection_{name}"] = [float(n) for triple in triples for n in triple]
    return measures


def case(name, graph, first=None):
    order = list(graph)
    places = {node: place for place, node in enumerate(order)}
    edges = [[places[a], places[b], data.get("weight", 1)] for a, b, data in graph.edges(data=True)]
    random.Random(name).shuffle(edges)
    return {
        "name": name,
        "nodes": len(order),
        "directed": graph.is_directed(),
        "edges": edges,
        "first": None if first is None else [first[node] for node in order],
        "measures": basic(graph, order) | further(graph, order, first),
    }


def classics():
    davis = nx.davis_southern_women_graph()
    women = {node: data["bipartite"] == 0 for node, data in davis.nodes(data=True)}
    yield case("karate", nx.karate_club_graph())
    yield case("davis", davis, women)
    yield case("florentine", nx.florentine_families_graph())
    yield case("les-miserables", nx.les_miserables_graph())
    yield case("kite", nx.krackhardt_kite_graph())


def randoms():
    for seed in range(200):
        source = random.Random(seed)
        nodes = source.randint(3, 14)
        kind = seed % 4
        chance = source.uniform(0.1, 0.6)
        if kind == 3:
            first_count = source.randint(1, nodes - 1)
            graph = bipartite.random_graph(first_count, nodes - first_count, chance, seed=seed)
            first = {node: node < first_count for node in graph}
        else:
            graph = nx.gnp_random_graph(nodes, chance, seed=seed, directed=kind == 1)
            first = None
        if graph.number_of_edges() == 0:
            graph.add_edge(0, nodes - 1)
        if kind != 0:
            for _, _, data in graph.edges(data=True):
                data["weight"] = source.randint(1, 20) / 4
        yield case(f"random-{seed}", graph, first)


def main():
    cases = [*classics(), *randoms()]
    file = Path(__file__).with_name("graphs.json")
    rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in cases)
    file.write_text(f"[\n{rows}\n]\n", encoding="utf-8")


main()
