/// A page made of headings, paragraphs, tables and forms.
struct SheetPage: Page, Equatable {
    /// A cell of a table.
    struct Cell: Sendable, Equatable {
        /// What it says.
        var words = ""
        /// Where it leads; nil for a plain cell.
        var href: String?
        /// The moment that it says, in the form of HTML; nil for other cells.
        var moment: String?
        /// What can be done to the row.
        var forms: [EntryForm] = []
        /// Pages where something can be done to the row.
        var ways: [PageFrame.Link] = []

        /// Whether it shows what can be done, which needs no heading to be understood.
        fileprivate var isAction: Bool { !forms.isEmpty || !ways.isEmpty }
    }

    /// A part of the page.
    enum Block: Sendable, Equatable {
        /// A heading.
        case heading(String)
        /// A paragraph.
        case paragraph(String)
        /// A list of short statements.
        case points([String])
        /// Words that are noticed, such as that something worked.
        case notice(String, isGood: Bool)
        /// A text to be copied, with its name.
        case secret(label: String, text: String)
        /// A table; the first cell of a row names it.
        case table(caption: String, columns: [String], rows: [[Cell]])
        /// A form.
        case form(EntryForm)
        /// Links side by side.
        case links([PageFrame.Link])
        /// What is replaced alone begins.
        case partBegins(LivePart)
        /// What is replaced alone ends.
        case partEnds

        /// Whether a part begins here.
        fileprivate var beginsPart: Bool { if case .partBegins = self { true } else { false } }
    }

    /// The parts in order.
    let blocks: [Block]

    /// What the template sees.
    var seen: any Named { view }

    var hasParts: Bool { blocks.contains(where: \.beginsPart) }

    /// The parts numbered, each kind with a list that holds it or nothing.
    var view: View {
        var number = 0
        func view(_ form: EntryForm) -> EntryForm.View {
            number += 1
            return form.view(number)
        }
        return View(
            parts: blocks.enumerated().map { place, block in
                var part = View.Part()
                switch block {
                case .heading(let words): part.headings = [words]
                case .paragraph(let words): part.paragraphs = [words]
                case .points(let words): part.pointLists = [View.Points(points: words)]
                case .notice(let words, let isGood):
                    part.notices = [
                        View.Notice(notice: words, tone: isGood ? "good" : "warning", sign: isGood ? "✓" : "!")
                    ]
                case .secret(let label, let text): part.secrets = [View.Secret(label: label, secret: text)]
                case .table(let caption, let columns, let rows):
                    let isAction = columns.indices.map { column in
                        rows.contains { $0.indices.contains(column) && $0[column].isAction }
                    }
                    part.tables = [
                        View.Table(
                            id: "t\(place)", caption: caption,
                            columns: zip(columns, isAction).map { View.Column(name: $0, isUnseen: $1) },
                            rows: rows.map { row in
                                let cells = zip(zip(columns, isAction), row).map { column, cell in
                                    View.Cell(
                                        column: column.1 ? "" : column.0,
                                        words: cell.href == nil && cell.moment == nil ? [cell.words] : [],
                                        links: cell.href.map { [View.Link(to: $0, label: cell.words)] } ?? [],
                                        moments: cell.moment.map { [View.Moment(machine: $0, label: cell.words)] }
                                            ?? [],
                                        forms: cell.forms.map(view), ways: cell.ways)
                                }
                                return View.Row(heads: Array(cells.prefix(1)), cells: Array(cells.dropFirst()))
                            })
                    ]
                case .form(let form): part.forms = [view(form)]
                case .links(let links): part.lists = [View.Links(items: links)]
                case .partBegins(let live): part.beginnings = [View.Beginning(live)]
                case .partEnds: part.isEnd = true
                }
                return part
            })
    }

    static let template = PageTemplate.framed(
        "sheet-page",
        """
        {{#page.parts}}{{#beginnings}}<div id="{{id}}"{{#isLive}} hx-get="{{address}}" hx-trigger="{{trigger}}"{{/isLive}} hx-select="#{{id}}" hx-target="#{{id}}" hx-swap="outerHTML">
        {{/beginnings}}{{#headings}}<h2>{{.}}</h2>
        {{/headings}}{{#paragraphs}}<p>{{.}}</p>
        {{/paragraphs}}{{#pointLists}}<ul class="points">{{#points}}<li>{{.}}</li>{{/points}}</ul>
        {{/pointLists}}{{#notices}}{{>notice}}{{/notices}}{{#secrets}}<p><strong>{{label}}</strong><br><code class="secret">{{secret}}</code></p>
        {{/secrets}}{{#tables}}<div class="table-box" tabindex="0" role="region" aria-labelledby="{{id}}"><table class="stack"><caption class="unseen" id="{{id}}">{{caption}}</caption><thead><tr>{{#columns}}<th scope="col">{{#isUnseen}}<span class="unseen">{{name}}</span>{{/isUnseen}}{{^isUnseen}}{{name}}{{/isUnseen}}</th>{{/columns}}</tr></thead><tbody>
        {{#rows}}<tr>{{#heads}}<th scope="row">{{>cell}}</th>{{/heads}}{{#cells}}<td data-column="{{column}}">{{>cell}}</td>{{/cells}}</tr>
        {{/rows}}</tbody></table></div>
        {{/tables}}{{#forms}}{{>form}}{{/forms}}{{#lists}}<ul class="row links">{{#items}}<li><a class="button quiet" href="{{href}}">{{text}}</a></li>{{/items}}</ul>
        {{/lists}}{{#isEnd}}</div>
        {{/isEnd}}{{/page.parts}}
        """)

    /// Words that are noticed.
    static let notice = PageTemplate(
        name: "notice",
        text: """
            <div class="callout {{tone}}" role="status"><p class="callout-title"><span class="sign" aria-hidden="true">{{sign}}</span>{{notice}}</p></div>

            """)

    /// A cell.
    static let cell = PageTemplate(
        name: "cell",
        text: """
            {{#words}}{{.}}{{/words}}{{#links}}<a href="{{to}}">{{label}}</a>{{/links}}{{#moments}}<time datetime="{{machine}}">{{label}}</time>{{/moments}}{{#forms}}{{>form}}{{/forms}}{{#ways}}<a class="button quiet" href="{{href}}">{{text}}</a>{{/ways}}
            """)
}

extension SheetPage {
    /// What the template sees.
    struct View {
        struct Notice { let notice, tone, sign: String }
        struct Points { let points: [String] }
        struct Secret { let label, secret: String }
        struct Link { let to, label: String }
        struct Moment { let machine, label: String }
        struct Beginning {
            let id, address, trigger: String
            let isLive: Bool

            init(_ part: LivePart) {
                (id, address, trigger, isLive) = (part.id, part.address, part.trigger, !part.subjects.isEmpty)
            }
        }
        struct Links { let items: [PageFrame.Link] }
        struct Cell {
            let column: String
            let words: [String]
            let links: [Link]
            let moments: [Moment]
            let forms: [EntryForm.View]
            let ways: [PageFrame.Link]
        }
        /// The heading of a column; that of what can be done is for who hears the page alone.
        struct Column {
            let name: String
            let isUnseen: Bool
        }
        struct Row { let heads, cells: [Cell] }
        struct Table {
            let id, caption: String
            let columns: [Column]
            let rows: [Row]
        }
        struct Part {
            var headings: [String] = []
            var paragraphs: [String] = []
            var pointLists: [Points] = []
            var notices: [Notice] = []
            var secrets: [Secret] = []
            var tables: [Table] = []
            var forms: [EntryForm.View] = []
            var lists: [Links] = []
            var beginnings: [Beginning] = []
            var isEnd = false
        }

        let parts: [Part]
    }
}

extension [SheetPage.Block] {
    /// The same blocks as a part that is replaced alone.
    func asPart(_ part: LivePart) -> [SheetPage.Block] { [.partBegins(part)] + self + [.partEnds] }
}
