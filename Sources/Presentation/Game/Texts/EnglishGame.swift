/// The English texts of the game.
let englishGameTexts: [GameTextKey: String] = [
    .sectionPayoffs: "What the traders will do",
    .sectionFee: "The agency fee",
    .sectionRegimes: "When the game would be another",
    .sectionFactory: "What it means for a factory",
    .sectionWelfare: "Who gains",
    .sectionTrust: "Trust in repeated play",
    .sectionUncertainty: "How sure this is",
    .sectionCalibration: "What the data say",
    .sectionPropositions: "Five claims about the system, checked for this cluster",
    .sectionParameters: "The numbers behind it",
    .subtitle: "Do traders let factories meet their buyers, and for what fee?",

    .verdictPlain:
        "Every trader will let factories and buyers meet: it earns more that way whatever the others do, and all traders are at least as well off as if none did.",
    .verdictDilemma:
        "Every trader will let factories and buyers meet, although all of them would earn more if none did: whoever hides the buyer loses the market to those who do not.",
    .verdictEdge:
        "Traders will hardly hide their buyers, but they could: if none lets factories and buyers meet, none loses by it.",
    .verdictCoordination:
        "Either all traders let factories and buyers meet or none does. Each does what it expects of the others, so trust or a common start must decide.",
    .verdictRefusal: "Traders will hide their buyers: that earns more whatever the others do.",
    .verdictDivision: "Traders will not all do the same: some let factories and buyers meet, others hide the buyer.",
    .verdictIndifferent: "Traders earn the same whether they let factories and buyers meet or not.",
    .feeZeroProfit:
        "Competition brings the open fee to {fee} of the factory's price ({sales} of sales), which just covers a trader's costs.",
    .feeProfit:
        "The open fee of {fee} of the factory's price ({sales} of sales) leaves a trader {profit} per period, which invites more traders.",
    .feeLoss:
        "The open fee of {fee} of the factory's price ({sales} of sales) costs a trader {profit} per period, so that some would have to leave.",
    .factoryUses:
        "A typical factory sells {quantity} pieces per period and should use the traders: a sales department of its own pays from {breakEven} pieces, {growth} times as many.",
    .factoryLeaves:
        "A typical factory sells {quantity} pieces per period, enough for a sales department of its own, which pays from {breakEven} pieces.",
    .factoryNever:
        "A sales department of its own pays for no factory, however much it sells, because the fee does not cover the cost of selling a piece.",

    .figureFee: "Open agency fee",
    .figureFeeNote: "of the factory's price; hidden margin {margin}",
    .figureRegime: "Kind of game",
    .figureRatio: "Temptation to hide, r",
    .figureRatioNote: "gross profit at the hidden margin ÷ at the open fee; dominance below {traders}",
    .figureBreakEven: "Own sales department pays from",
    .figureBreakEvenNote:
        "{breakEven|one: piece|other: pieces} per period; a typical factory sells {quantity}",

    .regimePlain: "common interest",
    .regimeDilemma: "traders' dilemma",
    .regimeEdge: "on the edge",
    .regimeCoordination: "coordination",
    .regimeRefusal: "refusal",
    .regimeDivision: "division",
    .regimeIndifferent: "indifference",
    .regimeNone: "no such game",
    .dominanceStrict: "allowing is strictly dominant",
    .dominanceWeak: "allowing is weakly dominant",
    .dominanceNone: "neither choice is dominant",
    .dominanceDominated: "allowing is dominated",
    .dominanceIndifferent: "both choices pay the same",
    .equilibriumAll: "Equilibrium: all traders allow.",
    .equilibriumNone: "Equilibrium: no trader allows.",
    .equilibriumMixed: "Equilibrium: each trader allows with a probability of {chance}.",
    .equilibriumSome: "Equilibrium: {count|one: # trader allows|other: # traders allow}, the others refuse.",
    .equilibriumPartly:
        "Equilibrium: {count|one: # trader allows|other: # traders allow}, {mixing} more allow with a probability of {chance}, any others refuse.",
    .equilibriumMixing:
        "Equilibrium: {mixing} traders allow with a probability of {chance}, any others refuse.",
    .equilibriumEvery:
        "Equilibrium: any choices in which at least {count|one: # trader allows|other: # traders allow}.",
    .equilibriaMore: "There may be further equilibria in which traders mix with different probabilities.",

    .parameterAlpha: "Demand at price zero",
    .parameterBeta: "Fall of demand with price",
    .parameterCosts: "Cost of a piece",
    .parameterCategories: "Kinds of product",
    .parameterFactories: "Factories of a kind",
    .parameterTraders: "Traders",
    .parameterUnitCost: "Cost of selling a piece",
    .parameterFixedCost: "Trader's fixed cost",
    .parameterFee: "Open fee",
    .parameterMargin: "Hidden margin",
    .parameterDiscount: "Discount factor",
    .parameterGain: "Gain of a betrayal",
    .parameterValue: "Relation's value per period",
    .parameterHearing: "Chance that a partner hears",
    .parameterPartners: "Shared partners",
    .parameterTemperature: "Temperature of shares",

    .payoffText:
        "A trader that allows lets factories see the buyer and earns the open fee; one that refuses hides the buyer and earns the margin. Buyers go where the price is lower. Profits are per period.",
    .arrowText:
        "Arrows lead from a choice to the better one, across for trader B and up or down for trader A; a star marks a pair that neither would leave.",
    .arrowTextMany:
        "Arrows point up where allowing pays trader A more and down where refusing does; the columns tell how many of the others allow.",
    .traderAllows: "{name} allows",
    .traderRefuses: "{name} refuses",
    .othersAllow: "{count|one: # other allows|other: # others allow}",
    .regimePlainText:
        "Hiding the buyer would bring {ratio} times the open fee's gross profit, no more; there is nothing to regret.",
    .regimeDilemmaText:
        "If all hid their buyers they would earn {ratio} times the open fee's gross profit; but the first to open up would take the whole market.",
    .regimeEdgeText:
        "Hiding brings {ratio} times the open fee's gross profit, exactly as many times as there are traders: opening up alone neither gains nor loses.",
    .regimeCoordinationText:
        "Hiding brings {ratio} times the open fee's gross profit, so much that nobody opens up alone. If all expect all to allow, all do; if none is expected to, none does.",
    .regimeRefusalText: "Opening up never pays more, whatever the others do.",
    .regimeDivisionText: "Each trader's best choice is another when many of the others allow than when few do.",
    .regimeIndifferentText: "Neither the fee nor the margin earns more than the other.",
    .conditionExact: "Exact: the fee's gross profit of all traders exceeds the margin's",
    .conditionSufficient: "Sufficient, as the source derives it",
    .conditionPrinted: "Sufficient, as the source prints it",

    .captionPayoffs: "Profits of A; of B",
    .captionPayoffsMany: "Profit of trader A, by the number of others that allow",
    .captionConditions: "When allowing is strictly dominant",
    .captionFees: "Fees and margins on both bases",
    .captionStatics: "How the zero-profit fee moves with each parameter",
    .captionFeeByCategories: "The fee falls as the cluster makes more kinds",
    .captionFeeByFixedCost: "The fee rises with the traders' fixed cost",
    .summaryFeeCurve:
        "The line is the fee at which traders just cover their costs; where it would reach the hidden margin, the game ends.",
    .captionMapFee: "The game over open fee and hidden margin",
    .captionMapCategories: "The game over kinds of product and hidden margin, at the zero-profit fee",
    .summaryMap: "Each place is one game; its colour says of what kind. The ring is this cluster.",
    .captionFactory: "A typical factory, per period",
    .captionFactories: "A factory of each kind",
    .captionWelfare: "With the system and without, per period",
    .captionIntervals: "Intervals of the answers",
    .captionTornadoFee: "What moves the open fee, widest first",
    .captionTornadoRatio: "What moves the temptation to hide, widest first",
    .captionCalibration: "Estimates from data",
    .captionParameters: "Parameters",
    .captionValidity: "Inequalities that hold",
    .captionCurve: "{name} over {parameter}",
    .lineZeroProfit: "Zero-profit fee",
    .curveText: "The line has a point for each value at which there is such a game.",
    .gridMapText: "Each place of the map is one pair of values; the colour says what the answer is there.",
    .captionGrid: "Answers over the varied parameters",

    .columnCondition: "Condition",
    .columnInequality: "Inequality",
    .columnLeft: "Left side",
    .columnRight: "Right side",
    .columnHolds: "Holds",
    .columnFee: "Fee",
    .columnMarkup: "Of the factory's price",
    .columnOnSales: "Of sales",
    .columnParameter: "Parameter",
    .columnToday: "Now",
    .columnFeeChange: "Change of the fee per unit",
    .columnRegime: "Kind of game",
    .columnShareOfMap: "Share of the map",
    .columnFigure: "Figure",
    .columnKind: "Kind",
    .columnUsesSystem: "Uses the traders",
    .columnAllow: "All allow",
    .columnNot: "None allows",
    .columnGain: "Gain",
    .columnAnswer: "Answer",
    .columnLow: "Low",
    .columnMedian: "Median",
    .columnHigh: "High",
    .columnAnswerAtLow: "Answer at low",
    .columnAnswerAtHigh: "Answer at high",
    .columnEstimate: "Estimate",
    .columnError: "Standard error",
    .columnUsed: "Used",

    .rowFee: "Open fee, ω",
    .rowZeroProfitLow: "Zero-profit fee, reached by competition",
    .rowZeroProfitHigh: "Upper zero-profit fee",
    .rowMonopolyFee: "Fee of a single trader",
    .rowMargin: "Hidden margin, w",
    .rowDominanceFrom: "Margin from which allowing is not dominant",
    .rowDominanceTo: "Margin up to which it is not",
    .rowPrintedFormula: "The source's formula as printed (does not give zero profit)",
    .rowRatio: "Temptation to hide, r",
    .rowPrice: "Buyer's price",
    .rowQuantity: "Pieces sold of a kind",
    .rowBreakEven: "Pieces from which an own sales department pays",
    .rowWelfare: "Welfare",
    .rowClusterSaving: "Fixed marketing costs saved by the cluster",
    .rowFactoryQuantity: "Pieces a factory sells",
    .rowOwnProfit: "Profit of an own sales department",
    .rowFactorySaving: "Marketing costs saved by a factory",
    .rowBuyers: "Buyers' surplus",
    .rowTraders: "Traders' profits",
    .markerToday: "now",
    .zeroProfit: "zero profit",
    .usedEstimate: "the estimate",
    .usedStated: "the number in the file",

    .sizeText:
        "At the zero-profit fee a bigger cluster tempts more: up to {one} kinds the traders gain from the system themselves, and from {traders} kinds on it rests on trust instead of dominance.",
    .sizeTextReaching:
        "At the zero-profit fee a bigger cluster tempts more: with fewer than {one} kinds the fee would reach the hidden margin, and from {traders} kinds on the system rests on trust instead of dominance.",
    .welfareAllGain:
        "With the system gain: {winners}; nobody loses. Welfare reaches {total} of at most {firstBest} per period.",
    .welfareSomeLose:
        "With the system gain: {winners}; lose: {losers}. Welfare reaches {total} of at most {firstBest} per period.",
    .sideBuyers: "buyers",
    .sideTraders: "traders",
    .sideFactories: "factories, by the pieces they make",
    .sideEveryone: "everyone together",
    .entryText:
        "The open fee carries {fee} traders, the hidden margin {margin}; there is a zero-profit fee for at most {most}.",
    .collusionFixed:
        "A silent agreement to hide all buyers holds among traders whose discount factor is at least {discount}, if whoever breaks it charges the open fee.",
    .collusionUndercutting:
        "If whoever breaks it undercuts the others instead, the discount factor must be at least {discount}.",
    .collusionNotNeeded: "None allowing is an equilibrium already, so that no patience is needed.",
    .collusionNotWanted: "Nobody wants an agreement to hide the buyers, because it would bring no more.",
    .trustText:
        "A betrayal would be heard of with a chance of {heard}; honesty pays for a discount factor of {discount} or more.",
    .trustHonest:
        "With the discount factor of {discount} honesty pays: {needed|one: # shared partner is enough|other: # shared partners are enough}.",
    .trustBroken:
        "With the discount factor of {discount} honesty does not pay yet: it takes {needed|one: # shared partner|other: # shared partners}.",
    .trustNever: "With the discount factor of {discount} honesty does not pay with any number of shared partners.",
    .uncertaintyText:
        "Of {draws|one: # draw|other: # draws} of the uncertain parameters {valid} are valid games. The intervals hold {confidence} of them. Kinds of game among them:",
    .calibrationText:
        "Least squares on the tables of data; the intervals hold 90%. What the file states itself is used as stated.",
    .sourceText:
        "Model: Dudko and Zhao Zong, “Cluster marketing in enterprise innovations”; the fee by the formula that gives zero profit. Fees and margins are mark-ups on the factory's price unless they are said to be of sales.",
    .variedTitle: "{title}: answers over {parameters}",
    .variedVerdict: "{valid} of {count} places are valid games.",
    .variedNone: "No place is a valid game.",

    .propositionText:
        "The source claims five things of every cluster. Each is checked with the numbers of this one.",
    .verdictHolds: "holds",
    .verdictFails: "fails",
    .verdictConditional: "depends",
    .proposition1: "The system comes about by itself and spreads easily",
    .proposition2: "Fees are low and traders earn no more than normal profit",
    .proposition3: "The finer the division of labour, the lower the fee",
    .proposition4: "The system suits small factories",
    .proposition5: "The system lowers the capital needed to enter",
    .gainsText:
        "Against a market in which all hide, the buyer's price changes by {price}, buyers' surplus by {buyers}, each trader's profit by {trader}, and each kind's pieces by {quantity}.",
    .becauseDominantForAll:
        "Letting factories and buyers meet pays each trader more whatever the others do, and hiding would not pay even together: hidden trade would bring only {ratio} times the gross profit of open trade.",
    .becauseDominantDilemma:
        "Letting factories and buyers meet pays each trader more whatever the others do. The first to open up takes the whole market, which beats a share in a market where all hide as long as hidden trade earns less than {traders} times as much as open trade, for {traders} traders share it; here it earns {ratio} times as much. Yet every trader would earn more if all hid.",
    .becauseDominantOptions:
        "Letting factories and buyers meet pays each trader more whatever the others do, by the rules that this file sets for a trader's price and the traders' shares. Yet every trader would earn more if all hid.",
    .becauseWeaklyDominant:
        "Letting factories and buyers meet never pays less; but hidden trade earns {ratio} times as much as open trade, so that the first of the {traders} traders to open up gains nothing by it.",
    .becauseNeedsTrust:
        "Hidden trade earns {ratio} times as much as open trade, too much for one of {traders} traders to open up alone: allowing pays only a trader who believes that each other allows with a chance of more than {mixed}.",
    .becauseNoEquilibrium:
        "Hidden trade earns {ratio} times as much as open trade, and the game of {traders} traders does not lead to all of them letting factories and buyers meet.",
    .becauseCompetitiveFee:
        "Competition leaves a fee of {fee} ({sales} of sales), where a single trader without competitors would charge {monopoly} and one that hides the buyer takes {margin}. At this fee traders just cover their costs and keep no profit beyond.",
    .becauseNoZeroProfitFee:
        "With {categories} kinds no fee covers the traders' costs; it takes at least {minimum}.",
    .becauseFeeNotBelowMonopoly:
        "The fee of {fee} is not below the {monopoly} that a single trader would charge.",
    .becauseProfitLeft:
        "The fee of {fee} leaves each trader {profit} per period; competition would bring it down to {zero}.",
    .becauseLossMade:
        "The fee of {fee} costs each trader {profit} per period; it would have to rise to {zero}, or traders leave.",
    .becauseFeeFalls:
        "If the cluster made twice its {categories} kinds, the fee would fall from {zero} to {double}, as more kinds share the traders' fixed costs. The system suits this cluster the better the more it makes; up to {at} kinds no trader has a reason to hide the buyers.",
    .becauseFeeFallsThroughout:
        "If the cluster made twice its {categories} kinds, the fee would fall from {zero} to {double}, as more kinds share the traders' fixed costs. The system suits this cluster the better the more it makes.",
    .becauseFeeFallsTowardsTrust:
        "If the cluster made twice its {categories} kinds, the fee would fall from {zero} to {double}, as more kinds share the traders' fixed costs; but from {at} kinds on the system suits the cluster only while traders trust each other, for hiding tempts more: hidden trade would earn {ratioAtDouble} times as much as open trade, with {traders} traders.",
    .becauseFeeFallsOnTrust:
        "If the cluster made twice its {categories} kinds, the fee would fall from {zero} to {double}, as more kinds share the traders' fixed costs; but the system suits the cluster only while traders trust each other, for letting buyers and factories meet does not always pay a trader more.",
    .becauseFeeDoesNotMove: "The traders have no fixed costs to spread, so that the fee stays at {zero}.",
    .becauseAllSmall:
        "A typical factory sells {quantity} pieces and would need {breakEven} for a sales department of its own to pay: it must grow to {growth} times its size before it can do without the traders.",
    .becauseSomeLarge:
        "Factories of {share} of the kinds sell too little for a sales department of their own; the others sell enough.",
    .becauseAllLarge:
        "A typical factory sells {quantity} pieces, more than the {breakEven} from which its own sales department pays.",
    .becauseSaving:
        "A typical factory saves {factorySaving} of marketing costs per period. The {factories} factories together save {clusterSaving} of fixed costs, because {traders} traders do the marketing that each factory would else do for itself.",
    .becauseTooManyTraders:
        "A typical factory saves {factorySaving} per period, but {traders} traders for {factories} factories cost the cluster {clusterSaving} more of fixed costs than they save.",
    .becauseNothingToSave: "Marketing costs nothing here, so that there is nothing to save.",
]
