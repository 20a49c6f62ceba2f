"""The rows of the table, each with our marks: seconds, or times as long as another row of a peer."""

from dataclasses import dataclass

BLOCKED = "C, blocks and prefetch"
MARKET_SIZES = {10_000: 1000, 100_000: 100, 1_000_000: 20}
MESA_SIZE, MESA_STEPS = 10_000, 10
NETWORK_MEASURES = {
    "components": "components",
    "core": "core numbers",
    "pagerank": "PageRank",
    "clustering": "clustering of every node",
    "constraint": "constraint of every node (ours: effective size too)",
    "louvain": "Louvain (result: modularity)",
    "betweenness-1": "betweenness, one thread",
    "betweenness-2": "betweenness, two threads",
}


@dataclass(frozen=True)
class Times:
    """A mark beside a peer: our time is at most `factor` times its time, in the same row or another."""

    factor: float
    peer: str
    row: str | None = None

    def seconds(self, row, results):
        timing = results.get(self.peer, {}).get(self.row or row)
        return timing and self.factor * timing["seconds"]

    def __str__(self):
        return f"{self.factor:.3g} × {self.peer}"


# (row, what it is, our marks)
KERNELS = [
    ("weights-3", "weights + CR, n = 3", [1e-6]),
    ("weights-9", "weights + CR, n = 9", [3e-6]),
    ("weights-15", "weights + CR, n = 15", [8e-6]),
    ("random-index-1", "random index, 100,000 matrices 9×9, one core", [0.075]),
    ("random-index-2", "random index, 100,000 matrices 9×9, two cores", [0.040]),
    ("panel", "panel, 3 × 3 × 3 with 11 experts: group and all individuals", [100e-6]),
    ("panel-runs-1", "panel, 10,000 Monte Carlo runs, one core", [0.4]),
    ("panel-runs-2", "panel, 10,000 Monte Carlo runs, two cores", [0.2]),
    ("panel-runs-tenfold-1", "panel, 100,000 Monte Carlo runs, one core", [4.0]),
    ("panel-runs-tenfold-2", "panel, 100,000 Monte Carlo runs, two cores", [2.0]),
    ("game-answer", "game, full answer (peers: equilibria alone)", [20e-6]),
    ("game-answer-unlike", "game, full answer, twenty unlike costs", [20e-6]),
    ("game-map", "game, map of regimes, 1000 × 1000, one core", [1.0]),
    ("game-draws-1", "game, 1,000,000 draws, one core", [2.0]),
    ("game-draws-2", "game, 1,000,000 draws, two cores", [1.0]),
    ("game-draws-all", "game, 1,000,000 draws, all 31 answers, two cores", [1.0]),
    ("saltelli", "Saltelli's points, 10 factors, 16,384 blocks", [0.05]),
    ("latin", "Latin hypercube, 10 factors, 100,000 points", [0.1]),
    ("indices", "Sobol' indices of them, 100 resamples", [0.2]),
]


def market_rows():
    """The time is that of a million agent-steps; Mesa's is measured at the smallest size alone, on fewer steps."""
    for size in MARKET_SIZES:
        work = f"bench market, {size:,} agents, a million agent-steps"
        one = f"market-{size}-1"
        yield one, f"{work}, one thread", [Times(1 / 0.8, BLOCKED), Times(1 / 200, "Mesa", f"market-{MESA_SIZE}-1")]
        yield f"market-{size}-2", f"{work}, two threads", [Times(1 / 1.6, BLOCKED, one)]


def network_rows():
    for name, size in (("small", "1,000 nodes, 10,000 edges"), ("large", "10,000 nodes, 100,000 edges")):
        for measure, title in NETWORK_MEASURES.items():
            peers_row = f"network-{name}-{measure.replace('-2', '-1')}"
            yield f"network-{name}-{measure}", f"network, {size}: {title}", [Times(1, "igraph", peers_row)]


ROWS = [*KERNELS, *market_rows(), *network_rows()]
