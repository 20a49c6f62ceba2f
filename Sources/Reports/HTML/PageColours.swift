/// The colours of a page, light and dark, by name.
struct PageColours {
    /// One colour on either ground.
    struct Pair {
        /// The custom property's name without its hyphens.
        var name: String
        /// The colour on light pages and on paper, as `#rrggbb`.
        var light: String
        /// The colour on dark pages, as `#rrggbb`.
        var dark: String
    }

    /// All colours.
    let pairs: [Pair]

    /// The custom properties: light, then dark for those who prefer it; paper is always light.
    var text: String {
        func block(_ colour: (Pair) -> String) -> String {
            pairs.map { "--\($0.name): \(colour($0));" }.joined(separator: " ")
        }
        return """
            :root { color-scheme: light dark; \(block(\.light)) }
            @media screen and (prefers-color-scheme: dark) { :root { \(block(\.dark)) } }
            @media print { :root { color-scheme: light; --page: #ffffff; } }
            """
    }
}

extension PageStyle {
    /// The page's colours.
    static let colours = PageColours(pairs: [
        PageColours.Pair(name: "page", light: "#f4f6f8", dark: "#10151b"),
        PageColours.Pair(name: "paper", light: "#ffffff", dark: "#19212b"),
        PageColours.Pair(name: "hover", light: "#f4f7fa", dark: "#202a36"),
        PageColours.Pair(name: "ink", light: "#17212d", dark: "#e7ecf2"),
        PageColours.Pair(name: "muted", light: "#556270", dark: "#a5b1bf"),
        PageColours.Pair(name: "line", light: "#d8dfe6", dark: "#313d4a"),
        PageColours.Pair(name: "mast", light: "#12324f", dark: "#14202d"),
        PageColours.Pair(name: "mast-ink", light: "#ffffff", dark: "#f0f4f8"),
        PageColours.Pair(name: "accent", light: "#0b5a94", dark: "#7dbdf0"),
        PageColours.Pair(name: "accent-soft", light: "#e9f2f9", dark: "#1b3042"),
        PageColours.Pair(name: "good", light: "#1c6b40", dark: "#7fcf9f"),
        PageColours.Pair(name: "good-soft", light: "#eaf5ee", dark: "#1a2e25"),
        PageColours.Pair(name: "warning", light: "#855300", dark: "#edbd62"),
        PageColours.Pair(name: "warning-soft", light: "#fdf4e3", dark: "#332a19"),
        PageColours.Pair(name: "problem", light: "#a3220f", dark: "#f59a8b"),
        PageColours.Pair(name: "problem-soft", light: "#fceeeb", dark: "#38221f"),
    ])
}
