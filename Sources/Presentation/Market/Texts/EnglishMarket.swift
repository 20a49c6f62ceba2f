/// The English texts of markets.
let englishMarketTexts: [MarketTextKey: String] = [
    .sectionComparison: "What the comparison shows",
    .sectionSeries: "The course of the market",
    .sectionMeasures: "What was measured",
    .sectionNetwork: "Who deals with whom",
    .sectionDescription: "The model",
    .sectionSettings: "The numbers behind it",
    .marketSubtitle: "{steps|one: # trading day|other: # trading days}, {runs|one: # run|other: # runs}, seed {seed}",
    .verdictOpen:
        "At the end of {steps|one: # trading day|other: # trading days}, {share} of the trading companies deal "
        + "openly, for a fee of {fee} on the factory’s price.",
    .verdictAllOpen:
        "At the end of {steps|one: # trading day|other: # trading days}, all trading companies ({share}) deal "
        + "openly, for a fee of {fee} on the factory’s price.",
    .verdictNoneOpen:
        "At the end of {steps|one: # trading day|other: # trading days}, no trading company deals openly; buyers "
        + "pay {markup} above the factory’s price.",
    .verdictNoSales: "In the last fifth of the days nothing is sold: this market has come to a standstill.",
    .comparedLead: "Compared with the market {other}, what differs beyond chance:",
    .comparedHigher: "{measure}: {with} against {without}, higher by {low} to {high}.",
    .comparedLower: "{measure}: {with} against {without}, lower by {low} to {high}.",
    .changeUnclear: "No difference can be told for: {measures}.",
    .changeNone: "No difference from the market {other} can be told at all, neither for: {measures}.",
    .changeSingle:
        "Each market was run once; how far it differs from the market {other} by more than chance cannot be told.",
    .changeText:
        "Both markets ran with the same random numbers, so that their differences come from the settings alone. "
        + "Differences are this market less the market {other}; rows whose interval leaves zero out are set off.",
    .spreadText:
        "Figures are means over {runs|one: # run|other: # runs} of the last fifth of the days, with intervals that "
        + "hold the expected value in 95 of 100 cases.",
    .spreadSingle:
        "Figures are means of one run over the last fifth of the days; one run does not tell how far chance "
        + "reaches.",
    .figureOpen: "Trading companies that deal openly",
    .figureOpenFee: "Open agency fee",
    .figurePrice: "Price that buyers pay",
    .figureAccess: "Small factories that sell",
    .figureInterval: "{low} to {high}",
    .figureAlone: "one run",
    .columnMarketMeasure: "Measure",
    .columnUnit: "Unit",
    .columnSettled: "Mean of the last fifth",
    .columnBandLow: "From",
    .columnBandHigh: "To",
    .columnFinal: "Last day",
    .columnWith: "This market",
    .columnOther: "Other market",
    .columnMarketDifference: "Difference",
    .columnSetting: "Setting",
    .columnSettingValue: "Value",
    .columnOrigin: "Source",
    .captionSettledMeasures: "What the runs settled at",
    .captionChange: "Both markets beside each other",
    .captionSettings: "Every setting of the scenario",
    .axisStep: "Trading day",
    .seriesText:
        "Lines are means over the runs, bands reach from the lowest run to the highest. At most 120 days are "
        + "drawn; series.csv has all of them.",
    .seriesSummary: "Several measures over the trading days, one drawing under the other.",
    .settledText:
        "A value is the mean over the last fifth of the days; “from” and “to” hold the expected mean in 95 of 100 "
        + "cases. A dash stands for what did not happen.",
    .sourceDefault: "the program’s default, an assumption",
    .networkText:
        "The ties of the first run after its last day: {members|one: # agent|other: # agents} and {ties|one: # "
        + "tie|other: # ties}. The file network.graphml has all of them.",
    .sectionStages: "Stage by stage",
    .chainVerdict:
        "What a piece costs at the end of {steps|one: # trading day|other: # trading days}: {prices}.",
    .chainPrice: "{price} at {stage}",
    .chainNoPrice: "nothing is sold at {stage}",
    .chainText:
        "Stages follow each other as they stand here, suppliers first. At first {share} of a stage’s cost is spent on "
        + "the stage before it. Each stage is told in a section of its own below.",
    .chainSeriesSummary: "One measure over the trading days, a line for each stage.",
    .figureStagePrice: "Price at {stage}",
    .columnStage: "Stage",
    .captionStages: "What the stages settled at",
    .stageAll: "all stages",
    .oddChainText:
        "The stages of the chain go through the same day side by side. Between two days each learns what its "
        + "neighbours did on the last: its factories’ cost moves with the mean price of the stage before it, by {share} "
        + "of that price’s change, and its buyers’ demand moves with the pieces that the next stage sold.",
    .groupPrices: "Prices and quantities",
    .groupTraders: "Trading companies",
    .groupIncomes: "Incomes",
    .groupFactories: "Factories",
    .groupTrust: "Betrayal and trust",
    .groupSearch: "Search and lock-in",
    .groupRelations: "Relations",
    .groupKnowledge: "Division of labour and knowledge of demand",
    .measureMeanPrice: "mean price",
    .measureQuantity: "pieces delivered",
    .measureDeals: "orders delivered",
    .measureMeanFee: "open agency fee",
    .measureMeanMarkup: "what buyers pay above the factory’s price",
    .measureUnitCost: "cost of making a piece",
    .measureOpenShare: "trading companies that deal openly",
    .measureActiveTraders: "trading companies",
    .measureTraderProfit: "profit of a trading company",
    .measureOpenProfit: "profit of an open trading company",
    .measureClosedProfit: "profit of a closed trading company",
    .measureBuyerSurplus: "surplus of all buyers",
    .measureSeerIncome: "income of a client-seer",
    .measureFactoryProfit: "profit of a factory",
    .measureSmallFactoryProfit: "profit of a small factory",
    .measureActiveFactories: "factories",
    .measureActiveSmallFactories: "small factories",
    .measureSmallFactoryShare: "pieces made by small factories",
    .measureSmallFactoryAccess: "small factories that sold within ten days",
    .measureDepartments: "factories with a sales department",
    .measureBreakEvenQuantity: "quantity from which a sales department pays",
    .measureCapitalAtEntry: "capital at entry",
    .measureEntries: "factories that entered",
    .measureExits: "factories that exited",
    .measureSmallExits: "small factories that exited",
    .measureDefaults: "orders not delivered",
    .measureDefaultRate: "orders not delivered among all",
    .measureCopiedDesigns: "copied designs",
    .measureTrust: "buyers’ trust in trading companies",
    .measureNewsReach: "client-seers who know of a betrayal",
    .measureSuretyDeals: "defaults made good by a trading company",
    .measureFirstTimeDeals: "deals between strangers",
    .measureVisits: "trading companies visited by a buyer",
    .measureOutsideShare: "buyers who went to another cluster",
    .measureAspiration: "aspiration of buyers",
    .measureImage: "satisfaction of buyers who came",
    .measureEfficiency: "gain from trade realised",
    .measureConcentration: "concentration of purchases on partners",
    .measureSwitching: "deals with another partner than the last",
    .measureLoyalty: "loyalty to the preferred trading company",
    .measureInsideTies: "live ties to factories per member",
    .measureOutsideTies: "live ties to buyers per member",
    .measureBondingShare: "live ties inside the cluster",
    .measureBridgingShare: "live ties to buyers",
    .measureRelationValue: "sales through client-seers, lost on leaving",
    .measureSharedPartners: "client-seers who stand for a factory",
    .measureCategoriesPerFactory: "kinds that a factory makes",
    .measureCapabilityConcentration: "concentration of a factory on its kinds",
    .measureProductFit: "fit of designs to tastes",
    .measureInformedShare: "factories that know today’s demand",
    .measureDemandShiftT50: "days until half of the factories knew of the shift",
    .measureDemandShiftT90: "days until nine tenths knew",
    .unitShare: "share",
    .unitMoney: "money",
    .unitMoneyPerStep: "money per day",
    .unitMoneyPerPiece: "money per piece",
    .unitPieces: "pieces",
    .unitPiecesPerStep: "pieces per day",
    .unitPiecesPerMoney: "pieces per unit of money",
    .unitOrders: "orders",
    .unitAgents: "agents",
    .unitDesigns: "designs",
    .unitTies: "ties",
    .unitVisits: "visits",
    .unitMeetings: "meetings per day",
    .unitKinds: "kinds of product",
    .unitSteps: "days",
    .unitRuns: "runs",
    .oddText:
        "The description follows the ODD protocol (Grimm and others, 2020); everything in it comes from the "
        + "scenario that was run.",
    .oddPurpose: "Purpose and patterns",
    .oddPurposeText:
        "The model tries whether client meetings arise from the interest of those who take part, what fee they "
        + "leave, and whom they serve. It is judged by the game’s equilibria, which it meets where every rule beyond "
        + "the game is off.",
    .oddEntities: "Entities, state variables and scales",
    .oddEntitiesText:
        "{buyers|one: # buyer|other: # buyers}, {traders|one: # trading company|other: # trading companies}, "
        + "{seers|one: # client-seer|other: # client-seers} and {factories|one: # factory|other: # factories}, "
        + "{large|one: # of them large|other: # of them large}, trade {kinds|one: # kind of product|other: # kinds "
        + "of product}. Buyers have tastes, aspirations and trust; trading companies a policy, a fee and cash; "
        + "client-seers mandates and contacts; factories costs, capacity, a design, a mark-up and cash.",
    .oddScalesText:
        "A step is a trading day; a run has {steps|one: # step|other: # steps}. There is no space; nearness is a "
        + "tie.",
    .oddProcess: "Process overview and scheduling",
    .oddProcessText:
        "Each day: arrivals, choice of trading companies, announcement, attendance, quotes, choice, order, "
        + "outcome, reputation and news, learning, entry and exit, ties added and dropped. All agents see the state "
        + "of the day before, so that their order does not matter.",
    .oddConcepts: "Design concepts",
    .oddConceptsText:
        "Prices, fees and the spread of client meetings emerge; buyers satisfice, trading companies imitate those "
        + "who earn more, factories adapt prices and designs to what they hear. Agents sense their partners and the "
        + "news that ties bring. Chance draws depend on seed, run, day, agent and purpose, never on order or thread. "
        + "Measuring changes nothing.",
    .oddStart: "Initialization",
    .oddStartText:
        "Agents and their ties are drawn at random with seed {seed} from the distributions of the settings below.",
    .oddInput: "Input data",
    .oddInputText: "The model uses no input data over time.",
    .oddInputShift: "The model uses no data over time; the fashion jumps at day {step|one: #|other: #}.",
    .oddRules: "Submodels",
    .oddRulesOff: "Switched off:",
    .oddNone: "Every mechanism is switched off.",
    .ruleMeetings:
        "Client meetings: an open trading company calls client-seers, who bring their factories’ quotes before the "
        + "buyer.",
    .ruleSatisficing:
        "Satisficing: a buyer stops at an offer that is good enough; what is good enough moves with experience.",
    .ruleMatching: "Separate markets: trading companies are put together at random each day.",
    .ruleOutside: "Other clusters: buyers go elsewhere when they expect more there.",
    .ruleLoyalty: "Loyalty: buyers go to those who served them well.",
    .ruleNoise: "Noise: buyers choose among offers with some chance.",
    .ruleBonus: "Bonus: factories pay client-seers a share of the sales they bring.",
    .ruleOpportunism: "Opportunism: a factory betrays a partner when it gains more now than the relation is worth.",
    .ruleNews: "News: who knows of a betrayal tells others who deal with the same factory.",
    .ruleReputation: "Reputation: deliveries and defaults are remembered and fade.",
    .ruleSurety: "Surety: the trading company makes good a factory’s default.",
    .rulePolicy: "Policies: trading companies copy the openness of those who earn more.",
    .ruleFee: "Fees: competition moves the open fee.",
    .rulePricing: "Prices: factories raise their mark-up when busy and lower it when idle.",
    .ruleRenewal: "Renewal: factories change their designs to what they heard of demand.",
    .ruleSpecialisation: "Specialisation: factories try more or fewer kinds and copy those who earn more.",
    .ruleDepartments: "Sales departments: a factory opens one when it sells enough for it to pay.",
    .ruleTurnover: "Entry and exit: some enter where their kind earns, those without cash leave.",
    .ruleGrowth: "Change of partners: agents exchange a partner who brings nothing for another.",
]
