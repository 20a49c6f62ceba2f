/// What the agents of a market do, mechanism by mechanism; each can be switched off.
///
/// A rule reads the state of the step before and writes the next one, so that the order of agents does not matter.
public struct MarketRules: Sendable, Hashable {
    /// Client meetings: open trading companies call client-seers to the buyer.
    ///
    /// Off, all are closed.
    public var meetings = MeetingsRule()
    /// Buyers stop searching at a satisfactory offer.
    ///
    /// Off, they visit all trading companies they know.
    public var satisficing = SatisficingRule()
    /// Trading companies are matched at random in separate markets at each step.
    public var matching = MatchingRule()
    /// Buyers may go to another cluster.
    public var outside = OutsideRule()
    /// Buyers prefer trading companies that served them well.
    public var loyalty = LoyaltyRule()
    /// Buyers take the offers by chance that falls with price.
    ///
    /// Off, the best offer wins and equals share.
    public var noise = NoiseRule()
    /// Factories pay client-seers a share of the sales they bring.
    public var bonus = Switch()
    /// Factories that it pays to betray do so.
    public var opportunism = OpportunismRule()
    /// Betrayals become known along ties.
    public var news = NewsRule()
    /// Buyers weigh offers by the factory's record and by their trust in the trading company.
    public var reputation = ReputationRule()
    /// The trading company makes good a factory's default.
    public var surety = Switch()
    /// Trading companies imitate better-paid peers in being open or closed.
    public var policy = PolicyRule()
    /// Trading companies change their fees.
    public var fee = FeeRule()
    /// Factories adapt their mark-ups to how busy they are.
    public var pricing = PricingRule()
    /// Factories renew their designs by what they heard of demand.
    public var renewal = RenewalRule()
    /// Factories change how many kinds they make.
    public var specialisation = SpecialisationRule()
    /// Factories run sales departments of their own when it pays.
    public var departments = DepartmentRule()
    /// Factories and trading companies enter, and exit when their cash is gone.
    public var turnover = TurnoverRule()
    /// Agents add and drop partners.
    public var growth = GrowthRule()

    /// Creates the default rules: all on, save the matching in separate markets and the chance in choosing offers.
    public init() {}
}
