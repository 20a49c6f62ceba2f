/// Who draws random numbers: a library or a part of one, by the number that its purposes begin with.
///
/// All areas stand in this one place, so that no two libraries can take the same number and, with one seed, the same
/// numbers: the compiler refuses an enumeration with a value twice. A model outside this package gives its ``StreamPurpose``
/// a number from 128 on, which stay free.
public enum StreamArea: UInt8, Sendable, Hashable, CaseIterable {
    /// Where one purpose is enough.
    case general = 0
    /// The analytic hierarchy process.
    case hierarchy = 1
    /// The traders' game.
    case game = 2
    /// Questionnaires.
    case questionnaires = 3
    /// The market of agents.
    case market = 4
    /// Networks of relations.
    case network = 5
    /// Designs and analyses of experiments.
    case experiments = 6
}
