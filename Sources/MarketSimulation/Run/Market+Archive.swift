extension Market {
    /// Writes the state to an archive, or reads it from there; the scenario and the replicate are not part of it.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        archive.transfer(&step)
        archive.transfer(&fashion)
        archive.transfer(&image)
        archive.transfer(&costFactor)
        archive.transfer(&demandFactor)
        archive.transfer(&commonFeeStep)
        archive.transfer(&commonFeeDirection)
        archive.transfer(&shiftHalfStep)
        archive.transfer(&shiftNineTenthsStep)
        buyers.transfer(&archive)
        traders.transfer(&archive)
        clientSeers.transfer(&archive)
        factories.transfer(&archive)
        ledger.transfer(&archive)
        endedTies.transfer(&archive)
    }
}

extension BuyerColumns {
    /// Writes the columns of the buyers to an archive, or reads them from there, in a fixed order.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        for column in [\Self.category, \.lastPlace, \.traders, \.lastFactory, \.since] {
            archive.transfer(&self[keyPath: column])
        }
        for column in [
            \Self.size, \.tasteOffset, \.aspiration, \.expectation, \.received, \.paid, \.preference, \.trust, \.volume,
        ] { archive.transfer(&self[keyPath: column]) }
    }
}

extension TraderColumns {
    /// Writes the columns of the trading companies to an archive, or reads them from there, in a fixed order.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        for column in [\Self.isActive, \.isOpen, \.attends] { archive.transfer(&self[keyPath: column]) }
        for column in [
            \Self.fee, \.feeStep, \.cash, \.profit, \.pay, \.quantity, \.turnover, \.visitorTaste, \.contactBonus,
            \.ownSales,
        ] { archive.transfer(&self[keyPath: column]) }
        for column in [\Self.since, \.visits, \.contacts, \.contactSince, \.own, \.ownHeard, \.ownSince] {
            archive.transfer(&self[keyPath: column])
        }
    }
}

extension ClientSeerColumns {
    /// Writes the columns of the client-seers to an archive, or reads them from there, in a fixed order.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        for column in [\Self.category, \.mandates, \.heard, \.since] { archive.transfer(&self[keyPath: column]) }
        for column in [\Self.cash, \.income, \.sales] { archive.transfer(&self[keyPath: column]) }
    }
}

extension FactoryColumns {
    /// Writes the columns of the factories to an archive, or reads them from there, in a fixed order.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        for column in [\Self.isActive, \.isLarge, \.hasDepartment, \.isOpportunist] {
            archive.transfer(&self[keyPath: column])
        }
        for column in [
            \Self.home, \.breadth, \.designStep, \.heardStep, \.pendingStep, \.lastBetrayal, \.lastSale, \.mandateCount,
            \.supplyCount, \.since,
        ] { archive.transfer(&self[keyPath: column]) }
        for column in [
            \Self.cost, \.markup, \.capacity, \.orderBook, \.qualityGap, \.design, \.heardTaste, \.pendingTaste, \.cash,
            \.profit,
            \.pay, \.relationWorth, \.sold, \.salesPace, \.discount, \.delivered, \.defaulted,
        ] { archive.transfer(&self[keyPath: column]) }
    }
}

extension MarketLedger {
    /// Writes the sums to an archive, or reads them from there.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        for amount in [
            \Self.initialCash, \.fromBuyers, \.capitalIn, \.takenOut, \.production, \.selling, \.fixed, \.investment,
            \.made,
        ] { archive.transfer(&self[keyPath: amount]) }
        for count in [\Self.factoriesIn, \.factoriesOut, \.tradersIn, \.tradersOut] {
            archive.transfer(&self[keyPath: count])
        }
    }
}

extension EndedTies {
    /// Writes the columns to an archive, or reads them from there; kinds stand by their place among all.
    mutating func transfer(_ archive: inout CheckpointArchive) {
        var kinds = kind.map { Int32(truncatingIfNeeded: TieKind.allCases.firstIndex(of: $0) ?? 0) }
        archive.transfer(&kinds)
        kind = kinds.map { TieKind.allCases[Int($0) % TieKind.allCases.count] }
        for column in [\Self.source, \.target, \.start, \.end] { archive.transfer(&self[keyPath: column]) }
        archive.transfer(&droppedCount)
    }
}
