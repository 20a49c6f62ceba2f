"""Writes relations.csv and members.csv: an invented network of a small toy cluster that grows together over two years.

    python3 make-network.py [FOLDER [FACTORIES]]

Nobody's real relations are in it. The shape follows what the source tells: buyers come to trading companies, these know
client-seers, client-seers act for factories, and factories of one village are kin and share a guild. From 2024 on, more and
more client meetings let factories see the buyers themselves. Ties of trade and mandate come and go; kin and village stay.
The same seed gives the same files on every machine: only integers of a generator written out here are used.
"""

import datetime
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent
FACTORIES = int(sys.argv[2]) if len(sys.argv) > 2 else 72
START = datetime.date(2022, 1, 1)
END = datetime.date(2026, 1, 1)
MEETINGS = datetime.date(2024, 1, 1)
VILLAGES = ["Fengxiang", "Guangyi", "Chenghua", "Lianshang", "Liannan", "Lianxia", "Dongli", "Xinan"]


class Draws:
    """SplitMix64 (Steele, Lea and Flood 2014), whole numbers only."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) % 2**64
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) % 2**64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) % 2**64
        return z ^ (z >> 31)

    def below(self, bound):
        return self.next() % bound

    def one_in(self, count):
        return self.below(count) == 0

    def pick(self, things):
        return things[self.below(len(things))]


draws = Draws(2026)


def day(first, last):
    """A day from the first up to the last, without it."""
    return first + datetime.timedelta(days=draws.below((last - first).days))


def ended(start, months, lasting):
    """The end of a tie after about so many months; one in `lasting` still holds."""
    if draws.one_in(lasting):
        return None
    end = start + datetime.timedelta(days=months * 15 + draws.below(months * 30))
    return end if end < END else None


buyers = [f"B{i + 1:02}" for i in range(max(10, FACTORIES // 8))]
traders = [f"T{i + 1:02}" for i in range(max(6, FACTORIES // 12))]
seers = [f"S{i + 1:02}" for i in range(max(9, FACTORIES // 8))]
villages = VILLAGES[: max(4, min(len(VILLAGES), FACTORIES // 18))]
factories = [f"F{i + 1:0{len(str(FACTORIES))}}" for i in range(FACTORIES)]
home = {name: i % len(villages) for i, name in enumerate(factories)}
members = (
    [(b, "buyer", f"Buyer {b[1:]}") for b in buyers]
    + [(t, "trading-company", f"Trader {t[1:]}") for t in traders]
    + [(s, "client-seer", f"Client-seer {s[1:]}") for s in seers]
    + [(f, "factory", f"{villages[home[f]]} {f[1:]}") for f in factories]
)
ties = []


def tie(source, target, weight, kind, start=None, end=None):
    ties.append((source, target, weight, kind, start, end))


# Buyers trade with a few trading companies, mostly the same ones; some orders end.
for place, buyer in enumerate(buyers):
    for choice in {place % len(traders), draws.below(len(traders)), draws.below(1 + len(traders) // 3)}:
        start = day(START, END)
        tie(buyer, traders[choice], 1 + draws.below(9), "trade", start, ended(start, 18, 3))

# Trading companies know client-seers: closely where both are near the same village.
for place, seer in enumerate(seers):
    known = {place % len(traders), (place + 1) % len(traders), draws.below(len(traders))}
    for choice in sorted(known):
        start = day(START, MEETINGS)
        tie(traders[choice], seer, 1 + draws.below(4), "contact", start, ended(start, 40, 2))

# A client-seer acts for factories, most of them in one village; from 2024 on for more of them elsewhere.
for place, factory in enumerate(factories):
    local = [s for i, s in enumerate(seers) if i % len(villages) == home[factory]]
    start = day(START, MEETINGS)
    tie(draws.pick(local), factory, 1 + draws.below(3), "mandate", start, ended(start, 30, 2))
    for _ in range(1 + draws.below(2)):
        start = day(MEETINGS, END)
        seer = draws.pick(local) if draws.one_in(2) else draws.pick(seers)
        tie(seer, factory, 1 + draws.below(3), "mandate", start, ended(start, 30, 2))

# Kin and village: neighbours in a ring, some cousins, and a guild of the larger houses.
for village in range(len(villages)):
    own = [f for f in factories if home[f] == village]
    for place, factory in enumerate(own):
        if len(own) > 1:
            tie(factory, own[(place + 1) % len(own)], 1, "village")
        if draws.one_in(3):
            other = draws.pick(own)
            if other != factory:
                tie(factory, other, 2, "kin")
    for place in range(0, len(own), 6):
        if place + 1 < len(own):
            tie(own[0], own[place + 1], 1, "guild", day(START, END))

# Client meetings: from 2024 on buyers and factories see each other, and some go on to trade.
for _ in range(FACTORIES * 3 // 4):
    buyer, factory = draws.pick(buyers), draws.pick(factories)
    start = day(MEETINGS, END)
    tie(buyer, factory, 1, "meeting", start, start + datetime.timedelta(days=365))
    if draws.one_in(4):
        tie(buyer, factory, 1 + draws.below(5), "trade", start + datetime.timedelta(days=30 + draws.below(60)))


def write(name, rows):
    text = "".join(",".join("" if cell is None else str(cell) for cell in row) + "\n" for row in rows)
    (FOLDER / name).write_text(text, encoding="utf-8")


write("members.csv", [("id", "tier", "label")] + members)
write("relations.csv", [("source", "target", "weight", "kind", "start", "end")] + ties)
