/// A report as a part of a page that somebody else makes: title, contents, verdict and sections, without scripts and styles.
///
/// The page that takes it in loads ``style`` and, where ``hasCharts`` says so, vega-embed and then ``script``, all from files:
/// a policy that allows nothing inline can hold. Charts are data blocks, which browsers do not run; without scripts the tables
/// behind them stand open.
public struct HTMLFragment: Sendable, Hashable {
    /// The name of the element `main`, for the link by which a keyboard skips what comes before it.
    public static let mainID = "main"

    /// The report's title.
    public let title: String
    /// The tag of its language.
    public let language: String
    /// The markup: a header with the title, and after it the contents and the element `main`.
    public let markup: String
    /// Whether the page needs the scripts to draw charts.
    public let hasCharts: Bool

    /// The stylesheet that fragments are written for; pages around them may use its colours and classes.
    public static let style = PageStyle.text
    /// The script that draws a fragment's charts; it finds vega-embed as `vegaEmbed`.
    public static let script = PageScript.text
}

extension Report {
    /// The report as a part of a page.
    public var htmlFragment: HTMLFragment {
        var fragment = Markup()
        writeContent(to: &fragment, mainID: HTMLFragment.mainID)
        if hasCharts { writeTheme(to: &fragment) }
        return HTMLFragment(title: title, language: language, markup: fragment.text, hasCharts: hasCharts)
    }
}
