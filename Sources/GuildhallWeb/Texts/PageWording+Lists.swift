import Presentation

extension PageWording {
    /// Things named one after another: “A, B and C”.
    func list(_ items: [String]) -> String { Wording(language.ofReports).list(items) }
}
