"""Times igraph or networkx on the networks of `Benchmarks/run` and writes JSON as network-timings does.

Usage: networks.py NAME NETWORKS, with NAME igraph or networkx. Graphs are built before the clock starts.
"""

import json
import statistics
import sys
import time


class Igraph:
    def graph(self, nodes, edges):
        import igraph

        return igraph.Graph(nodes, edges)

    def measures(self, graph):
        return {
            "components": lambda: [len(graph.connected_components())],
            "core": graph.coreness,
            "pagerank": graph.pagerank,
            "clustering": lambda: graph.transitivity_local_undirected(mode="zero"),
            "constraint": graph.constraint,
            "louvain": lambda: [graph.community_multilevel().modularity],
            "betweenness-1": graph.betweenness,
        }


class Networkx:
    def graph(self, nodes, edges):
        import networkx

        self.library = networkx
        graph = networkx.Graph()
        graph.add_nodes_from(range(nodes))
        graph.add_edges_from(edges)
        return graph

    def measures(self, graph):
        library = self.library

        def values(function, **options):
            return lambda: [found for _, found in sorted(function(graph, **options).items())]

        def louvain():
            return [library.community.modularity(graph, library.community.louvain_communities(graph, seed=1))]

        return {
            "components": lambda: [len(list(library.connected_components(graph)))],
            "core": values(library.core_number),
            "pagerank": values(library.pagerank, tol=1e-10),
            "clustering": values(library.clustering),
            "constraint": values(library.constraint),
            "louvain": louvain,
            "betweenness-1": values(library.betweenness_centrality, normalized=False),
        }


def main():
    peer = {"igraph": Igraph, "networkx": Networkx}[sys.argv[1]]()
    with open(sys.argv[2], encoding="utf-8") as file:
        networks = json.load(file)
    rows = {}
    for name, network in networks.items():
        if sys.argv[1] not in network["peers"]:
            continue
        graph = peer.graph(network["nodes"], network["edges"])
        for measure, work in peer.measures(graph).items():
            seconds = []
            # What takes seconds is done once, the rest until two seconds have gone by.
            while not seconds or (sum(seconds) < 2 and len(seconds) < 200):
                start = time.perf_counter()
                values = work()
                seconds.append(time.perf_counter() - start)
            # A node without neighbours has no constraint.
            results = [[0 if value is None or value != value else value for value in values]]
            rows[f"network-{name}-{measure}"] = {
                "seconds": statistics.median(seconds), "bestSeconds": min(seconds), "results": results,
            }
    json.dump(rows, sys.stdout)


main()
