"""Steps the bench market in Python and writes its check values and speed as bench-market.c does.

Usage: markets.py NAME AGENTS STEPS SEED, with NAME numpy (columns, one vector operation per quote) or mesa (one object
per agent). Setting up is not timed.
"""

import json
import sys
import time

import numpy as np

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mix(z):
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def draw(stream, number):
    return mix((stream + GOLDEN * (number + 1)) & MASK)


def unit(word):
    return (word >> 11) * 2.0**-53


def mixed(z):
    """The same of an array of unsigned words, which wrap around by themselves."""
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def drawn(stream, numbers):
    return mixed(np.uint64(stream) + np.uint64(GOLDEN) * (numbers + np.uint64(1)))


def units(words):
    return (words >> np.uint64(11)).astype(np.float64) * 2.0**-53


class Start:
    """Sizes, links, fees and costs before the first step, as columns."""

    def __init__(self, agents, seed):
        self.buyers, self.traders, self.seers = agents // 5, agents // 25, 4 * agents // 25
        self.factories = agents - self.buyers - self.traders - self.seers
        streams = [mix((seed + i) & MASK) for i in range(7)]
        self.chance = streams[6]

        def links(stream, count, targets):
            return (drawn(stream, np.arange(count, dtype=np.uint64)) % np.uint64(targets)).astype(np.int64)

        self.trader_of = links(streams[1], self.buyers * 8, self.traders)
        self.seer_of = links(streams[2], self.traders * 16, self.seers)
        self.factory_of = links(streams[3], self.seers * 8, self.factories)
        self.fees = 0.05 + 0.20 * units(drawn(streams[4], np.arange(self.traders, dtype=np.uint64)))
        self.costs = 8 + 4 * units(drawn(streams[5], np.arange(self.factories, dtype=np.uint64)))


class Numpy:
    def __init__(self, agents, seed):
        self.start = Start(agents, seed)
        self.fees, self.costs = self.start.fees.copy(), self.start.costs.copy()
        self.reputations = np.full((self.start.buyers, 8), 0.5)
        self.deals = np.zeros(self.start.seers, dtype=np.int64)
        self.prices = None

    def step(self, number):
        s = self.start
        everyone = np.arange(s.buyers)
        base = (np.uint64(number) * np.uint64(s.buyers) + everyone.astype(np.uint64)) * np.uint64(32)
        bits = drawn(s.chance, base)
        slots = [self.reputations.argmax(1), (bits & np.uint64(7)).astype(np.int64)]
        slots.append(((bits >> np.uint64(3)) & np.uint64(7)).astype(np.int64))
        bits >>= np.uint64(6)
        lowest = np.full(s.buyers, np.inf)
        best, winners = [], np.zeros((3, s.buyers), dtype=np.int64)
        for k in range(3):
            traders = s.trader_of[everyone * 8 + slots[k]]
            factors = 1 + self.fees[traders]
            own = np.full(s.buyers, np.inf)
            for q in range(4):
                seers = s.seer_of[traders * 16 + (bits & np.uint64(15)).astype(np.int64)]
                bits >>= np.uint64(4)
                for z in range(2):
                    words = drawn(s.chance, base + np.uint64(1 + 8 * k + 2 * q + z))
                    factories = s.factory_of[seers * 8 + (words & np.uint64(7)).astype(np.int64)]
                    prices = self.costs[factories] * factors * (0.95 + 0.1 * units(words))
                    np.minimum(own, prices, out=own)
                    lower = prices < lowest
                    lowest[lower] = prices[lower]
                    for column, agents in zip(winners, (traders, seers, factories)):
                        column[lower] = agents[lower]
            best.append(own)
        traders, seers, factories = winners
        quantities = np.maximum(0, 100 - lowest)
        # bincount adds in the order of the buyers.
        sold = np.bincount(factories, quantities, s.factories)
        revenues = np.bincount(traders, self.fees[traders] * self.costs[factories] * quantities, s.traders)
        self.deals += np.bincount(seers, minlength=s.seers)
        for k in range(3):
            heard = self.reputations[everyone, slots[k]]
            self.reputations[everyone, slots[k]] = 0.9 * heard + 0.1 * (lowest / best[k])
        self.fees = np.clip(self.fees * np.where(revenues > 200, 0.99, 1.01), 0.02, 0.5)
        self.costs = np.clip(self.costs * np.where(sold > 0, 1.001, 0.999), 5, 20)
        self.prices = lowest

    def figures(self):
        return self.prices, self.fees, self.costs, self.reputations.ravel(), self.deals


def mesa_market(agents, seed):
    """The market as a user of Mesa writes it: an object for each agent, its links to other objects."""
    import mesa

    start = Start(agents, seed)

    class Factory(mesa.Agent):
        def __init__(self, model, cost):
            super().__init__(model)
            self.cost, self.sold = cost, 0.0

        def close(self):
            self.cost = min(max(self.cost * (1.001 if self.sold > 0 else 0.999), 5), 20)
            self.sold = 0.0

    class Seer(mesa.Agent):
        def __init__(self, model, factories):
            super().__init__(model)
            self.factories, self.deals = factories, 0

    class Trader(mesa.Agent):
        def __init__(self, model, fee, seers):
            super().__init__(model)
            self.fee, self.seers, self.revenue = fee, seers, 0.0

        def close(self):
            self.fee = min(max(self.fee * (0.99 if self.revenue > 200 else 1.01), 0.02), 0.5)
            self.revenue = 0.0

    class Buyer(mesa.Agent):
        def __init__(self, model, number, traders):
            super().__init__(model)
            self.number, self.traders = number, traders
            self.reputations, self.price = [0.5] * 8, 0.0

        def step(self):
            base = (self.model.now * start.buyers + self.number) * 32
            bits = draw(start.chance, base)
            first = self.reputations.index(max(self.reputations))
            slots = (first, bits & 7, bits >> 3 & 7)
            bits >>= 6
            lowest, best, deal = float("inf"), [], None
            for k, slot in enumerate(slots):
                trader = self.traders[slot]
                factor, own = 1 + trader.fee, float("inf")
                for q in range(4):
                    seer = trader.seers[bits & 15]
                    bits >>= 4
                    for z in range(2):
                        word = draw(start.chance, base + 1 + 8 * k + 2 * q + z)
                        factory = seer.factories[word & 7]
                        price = factory.cost * factor * (0.95 + 0.1 * unit(word))
                        own = min(own, price)
                        if price < lowest:
                            lowest, deal = price, (trader, seer, factory)
                best.append(own)
            trader, seer, factory = deal
            quantity = max(0, 100 - lowest)
            factory.sold += quantity
            trader.revenue += trader.fee * factory.cost * quantity
            seer.deals += 1
            for slot, own in zip(slots, best):
                self.reputations[slot] = 0.9 * self.reputations[slot] + 0.1 * (lowest / own)
            self.price = lowest

    class Market(mesa.Model):
        def __init__(self):
            super().__init__(seed=1)
            self.factories = [Factory(self, float(cost)) for cost in start.costs]
            seers = start.factory_of.reshape(-1, 8).tolist()
            self.seers = [Seer(self, [self.factories[f] for f in slots]) for slots in seers]
            traders = start.seer_of.reshape(-1, 16).tolist()
            self.traders = [
                Trader(self, float(fee), [self.seers[a] for a in slots]) for fee, slots in zip(start.fees, traders)
            ]
            buyers = start.trader_of.reshape(-1, 8).tolist()
            self.buyers = [Buyer(self, b, [self.traders[t] for t in slots]) for b, slots in enumerate(buyers)]

        def step(self, number):
            self.now = number
            for tier, work in ((Buyer, "step"), (Trader, "close"), (Factory, "close")):
                self.agents_by_type[tier].do(work)

        def figures(self):
            reputations = [value for buyer in self.buyers for value in buyer.reputations]
            prices, deals = [b.price for b in self.buyers], [a.deals for a in self.seers]
            return prices, [t.fee for t in self.traders], [f.cost for f in self.factories], reputations, deals

    return Market()


def added(values):
    """The sum in one accumulator."""
    total = 0.0
    for value in values:
        total += float(value)
    return total


def main():
    agents, steps, seed = map(int, sys.argv[2:5])
    market = {"numpy": Numpy, "mesa": mesa_market}[sys.argv[1]](agents, seed)
    # Mesa counts its own steps, and takes none as an argument of the method that a model replaces.
    step = type(market).step
    start = time.perf_counter()
    for number in range(steps):
        step(market, number)
    seconds = time.perf_counter() - start
    prices, fees, costs, reputations, deals = market.figures()
    fold = 0
    for count in deals:
        fold = mix(fold ^ int(count))
    figures = {"meanPrice": added(prices) / len(prices), "sumFee": added(fees), "sumCost": added(costs)}
    figures |= {"sumReputation": added(reputations), "dealsFold": f"{fold:016x}"}
    json.dump(figures | {"agentStepsPerSecond": agents * steps / seconds}, sys.stdout)


main()
