extension BuyerColumns {
    /// Buyers without partners and experience.
    init(count: Int, width: Int, aspiration: Double, expectation: Double, trust: Double) {
        category = [Int32](repeating: 0, count: count)
        size = [Double](repeating: 1, count: count)
        tasteOffset = [Double](repeating: 0, count: count)
        self.aspiration = [Double](repeating: aspiration, count: count)
        self.expectation = [Double](repeating: expectation, count: count)
        received = [Double](repeating: 0, count: count)
        paid = [Double](repeating: 0, count: count)
        lastPlace = [Int32](repeating: -1, count: count)
        traders = [Int32](repeating: -1, count: count * width)
        preference = [Double](repeating: 0, count: count * width)
        self.trust = [Double](repeating: trust, count: count * width)
        volume = [Double](repeating: 0, count: count * width)
        lastFactory = [Int32](repeating: -1, count: count * width)
        since = [Int32](repeating: 0, count: count * width)
    }
}

extension TraderColumns {
    /// Vacant places for trading companies.
    init(places: Int, size: MarketPopulation) {
        let rows = places * size.categories
        isActive = [Bool](repeating: false, count: places)
        isOpen = isActive
        fee = [Double](repeating: 0, count: places)
        feeStep = fee
        cash = fee
        profit = fee
        pay = fee
        quantity = fee
        turnover = fee
        since = [Int32](repeating: 0, count: places)
        visits = [Int32](repeating: 0, count: rows)
        visitorTaste = [Double](repeating: 0, count: rows)
        contacts = [Int32](repeating: -1, count: rows * size.contacts)
        attends = [Bool](repeating: true, count: rows * size.contacts)
        contactBonus = [Double](repeating: 0, count: rows * size.contacts)
        contactSince = [Int32](repeating: 0, count: rows * size.contacts)
        own = [Int32](repeating: -1, count: rows * size.ownFactories)
        ownHeard = own
        ownSales = [Double](repeating: 0, count: own.count)
        ownSince = [Int32](repeating: 0, count: rows * size.ownFactories)
    }
}

extension ClientSeerColumns {
    /// Client-seers without mandates.
    init(count: Int, width: Int) {
        category = [Int32](repeating: 0, count: count)
        cash = [Double](repeating: 0, count: count)
        income = cash
        mandates = [Int32](repeating: -1, count: count * width)
        sales = [Double](repeating: 0, count: count * width)
        heard = mandates
        since = [Int32](repeating: 0, count: count * width)
    }
}

extension FactoryColumns {
    /// Vacant places for factories.
    init(places: Int) {
        let (zeros, nevers) = ([Double](repeating: 0, count: places), [Int32](repeating: -1, count: places))
        let noes = [Bool](repeating: false, count: places)
        (isActive, isLarge, hasDepartment, isOpportunist) = (noes, noes, noes, noes)
        (cost, markup, capacity, qualityGap) = (zeros, zeros, zeros, zeros)
        (design, heardTaste, pendingTaste) = (zeros, zeros, zeros)
        (cash, profit, pay, relationWorth) = (zeros, zeros, zeros, zeros)
        (sold, salesPace, discount, delivered, defaulted) = (zeros, zeros, zeros, zeros, zeros)
        orderBook = zeros
        (heardStep, pendingStep, lastBetrayal, lastSale) = (nevers, nevers, nevers, nevers)
        let starts = [Int32](repeating: 0, count: places)
        (home, designStep, mandateCount, supplyCount, since) = (starts, starts, starts, starts, starts)
        self.breadth = starts
    }

    /// Clears a place for a new factory.
    mutating func reset(_ place: Int, breadth: Int, markup: Double, step: Int) {
        let now = Int32(truncatingIfNeeded: step)
        self.breadth[place] = Int32(truncatingIfNeeded: breadth)
        self.markup[place] = markup
        (designStep[place], since[place]) = (now, now)
        (heardStep[place], pendingStep[place], lastBetrayal[place], lastSale[place]) = (-1, -1, -1, -1)
        (cash[place], profit[place], pay[place], relationWorth[place]) = (0, 0, 0, 0)
        (sold[place], salesPace[place], delivered[place], defaulted[place]) = (0, 0, 0, 0)
        orderBook[place] = 0
        (hasDepartment[place], isLarge[place]) = (false, false)
    }
}
