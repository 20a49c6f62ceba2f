/// A report as a value: what it says, apart from the form in which it will be read.
///
/// A report knows no domain. It is made by the module that knows what a result deserves to have said about it, and
/// rendered to text, Markdown, CSV, JSON or HTML by this module.
public struct Report: Sendable, Hashable {
    /// The title, one line.
    public var title: String
    /// A line under the title: the question, the organisation, the date.
    public var subtitle: String?
    /// The language of the texts as a BCP 47 tag, `en` or `ru`.
    public var language: String
    /// What the reader must know first: shown large, before every section.
    public var verdict: String?
    /// What qualifies the verdict: a few sentences, each a point of its own.
    public var qualifications: [String]
    /// A few figures shown beside the verdict.
    public var keyFigures: [KeyFigure]
    /// The sections, in reading order.
    public var sections: [Section]
    /// The ids of the sections that whoever doubts the verdict wants to see first; pages link them under it.
    public var grounds: [String] = []
    /// Remarks about the files the report was made from.
    public var diagnostics: [Diagnostic]
    /// The full result for machines; the JSON form of the report is exactly this value.
    public var data: JSONValue
    /// The fixed words of the form itself, in the report's language.
    public var labels: Labels

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - title: the title, one line.
    ///   - subtitle: a line under the title.
    ///   - language: the language of the texts as a BCP 47 tag.
    ///   - verdict: what the reader must know first.
    ///   - qualifications: what qualifies the verdict, each a point of its own.
    ///   - keyFigures: a few figures shown beside the verdict.
    ///   - sections: the sections, in reading order; the renderers number them.
    ///   - diagnostics: remarks about the files the report was made from.
    ///   - data: the full result for machines.
    ///   - labels: the fixed words of the form, in the report's language.
    public init(
        title: String, subtitle: String? = nil, language: String, verdict: String? = nil, qualifications: [String] = [],
        keyFigures: [KeyFigure] = [], sections: [Section], diagnostics: [Diagnostic] = [], data: JSONValue,
        labels: Labels = Labels()
    ) {
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.verdict = verdict
        self.qualifications = qualifications
        self.keyFigures = keyFigures
        self.sections = sections
        self.diagnostics = diagnostics
        self.data = data
        self.labels = labels
    }
}

extension Report {
    /// One figure with its name, such as “Benefits ÷ costs: 1.2251”.
    public struct KeyFigure: Sendable, Hashable {
        /// What the figure is.
        public var label: String
        /// The figure as the reader sees it.
        public var value: String
        /// A few words of comment.
        public var note: String?

        /// Creates a key figure.
        ///
        /// - Parameters:
        ///   - label: what the figure is.
        ///   - value: the figure as the reader sees it, with its unit.
        ///   - note: a few words of comment.
        public init(label: String, value: String, note: String? = nil) {
            self.label = label
            self.value = value
            self.note = note
        }
    }

    /// The words that the rendered form needs besides the report's own texts.
    public struct Labels: Sendable, Hashable {
        /// Heading of the list of contents.
        public var contents = "Contents"
        /// Words on the switch that opens the table behind a chart.
        public var showData = "Show the data as a table"
        /// Heading of the verdict.
        public var verdict = "Verdict"
        /// Heading of the remarks about files.
        public var diagnostics = "Remarks about the files"
        /// Words for “error”, “warning”, “note”.
        public var severities = ["error": "error", "warning": "warning", "note": "note"]
        /// What stands where scripts are switched off.
        public var noScript = "Charts need JavaScript; the tables hold the same figures."

        /// Creates the English labels.
        public init() {}
    }

    /// A part of the report under a heading.
    public struct Section: Sendable, Hashable {
        /// A stable name for links and file names: lower-case Latin letters, digits, hyphens.
        public var id: String
        /// The heading.
        public var title: String
        /// What stands under the heading.
        public var blocks: [Block]
        /// The parts below, one heading level lower.
        public var sections: [Section]

        /// Creates a section.
        ///
        /// - Parameters:
        ///   - id: a name for links, without a number: sections are numbered where they are rendered.
        ///   - title: the heading.
        ///   - blocks: what stands under the heading, in reading order.
        ///   - sections: the parts below, after the blocks.
        public init(id: String, title: String, blocks: [Block] = [], sections: [Section] = []) {
            self.id = id
            self.title = title
            self.blocks = blocks
            self.sections = sections
        }
    }

    /// One element of a section.
    public enum Block: Sendable, Hashable {
        /// A paragraph of plain text.
        case paragraph(String)
        /// A list of plain sentences.
        case list([String])
        /// A sentence that must not be overlooked.
        case callout(Callout)
        /// A table.
        case table(Table)
        /// A chart with the table behind it.
        case chart(Chart)
    }

    /// A sentence set apart.
    public struct Callout: Sendable, Hashable {
        /// The tone, which decides colour and sign.
        public enum Tone: String, Sendable, Hashable, CaseIterable {
            /// From welcome to grave.
            case good, note, warning, problem
        }
        /// The tone.
        public var tone: Tone
        /// A few words that name the matter.
        public var title: String
        /// The sentences.
        public var text: String
        /// Points under the sentences.
        public var items: [String]

        /// Creates a callout.
        ///
        /// - Parameters:
        ///   - tone: decides colour and sign.
        ///   - title: a few words that name the matter.
        ///   - text: the sentences; empty for none.
        ///   - items: points under the sentences.
        public init(_ tone: Tone, title: String, text: String = "", items: [String] = []) {
            self.tone = tone
            self.title = title
            self.text = text
            self.items = items
        }
    }
}
