/// How charts look on a page, as a Vega configuration.
///
/// Colours are the stylesheet's custom properties: the drawing's SVG attributes refer to them, so that a chart turns dark
/// or light with the page, and light on paper, without being drawn anew.
enum ChartTheme {
    /// The typeface of the page; Vega measures texts in it.
    static let font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"

    /// The configuration that the page's script hands to vega-embed.
    static let configuration: JSONValue = [
        "background": "transparent",
        "font": .string(font),
        "view": ["stroke": nil],
        "axis": [
            "labelColor": "var(--muted)", "titleColor": "var(--muted)", "labelFontSize": 12, "titleFontSize": 12,
            "titleFontWeight": "normal", "titlePadding": 8, "gridColor": "var(--line)", "tickColor": "var(--line)",
            "domainColor": "var(--line)", "domain": false, "ticks": false, "labelPadding": 6,
        ],
        "legend": [
            "labelColor": "var(--ink)", "labelFontSize": 12, "symbolSize": 110, "columnPadding": 18, "rowPadding": 5,
            "offset": 14, "symbolType": "square",
        ],
        "text": ["color": "var(--ink)", "fontSize": 13],
        "rule": ["color": "var(--muted)"],
        "bar": ["discreteBandSize": 14],
        "style": [
            "name": ["fill": "var(--ink)", "fontSize": 13],
            "heading": ["fill": "var(--ink)", "fontSize": 13, "fontWeight": 600],
            "figure": ["fill": "var(--ink)", "fontSize": 13, "fontWeight": 600],
            "note": ["fill": "var(--muted)", "fontSize": 12],
            "inside": ["fontSize": 12],
            "part": ["stroke": "var(--paper)", "strokeWidth": 1],
            "branch": ["stroke": "var(--muted)", "strokeWidth": 1.5],
            "marker": ["stroke": "var(--muted)", "strokeWidth": 1.5],
        ],
    ]
}
