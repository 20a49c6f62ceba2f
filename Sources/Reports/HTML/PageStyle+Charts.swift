extension PageStyle {
    /// Charts, their tooltips and the tables behind them.
    static let charts = """
        figure.chart { margin: 1.25rem 0 1.75rem; background: var(--paper); border: 1px solid var(--line);
          border-radius: 0.5rem; }
        .plate { padding: 1.1rem 1.25rem 0.75rem; }
        .chart-title { display: block; font-weight: 650; font-size: 1.05rem; line-height: 1.35; }
        .summary { display: block; margin: 0.2rem 0 0; max-width: 72ch; color: var(--muted); font-size: 0.93rem; }
        .drawing-box { margin-top: 1rem; padding-bottom: 2px; overflow-x: auto; }
        .drawing, .drawing .chart-wrapper { display: block; width: 100%; }
        .drawing svg { display: block; max-width: 100%; height: auto; overflow: visible; }
        .drawing .mark-rect path { shape-rendering: crispEdges; }
        .no-script { margin: 0.75rem 0 0; color: var(--muted); }
        details { border-top: 1px solid var(--line); }
        summary { padding: 0.65rem 1.25rem; cursor: pointer; color: var(--accent); font-size: 0.9rem; }
        summary:hover { text-decoration: underline; }
        details .table-box { margin: 0; border: 0; border-top: 1px solid var(--line); border-radius: 0 0 0.5rem 0.5rem; }
        details table { --edge: 1.25rem; }
        details caption { padding-left: 1.25rem; }
        #vg-tooltip-element { position: fixed; z-index: 10; visibility: hidden; max-width: min(22rem, 90vw);
          padding: 0.55rem 0.75rem; background: var(--ink); color: var(--paper); border-radius: 0.35rem;
          font-size: 0.85rem; line-height: 1.4; pointer-events: none; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
        #vg-tooltip-element.visible { visibility: visible; }
        #vg-tooltip-element h2 { margin: 0; font-size: inherit; }
        #vg-tooltip-element table { width: auto; font-size: inherit; }
        #vg-tooltip-element td { padding: 0.1rem 0; border: 0; background: none; }
        #vg-tooltip-element td.key { padding-right: 0.8rem; opacity: 0.78; }
        #vg-tooltip-element td.value { font-weight: 600; overflow-wrap: anywhere; }
        @media (max-width: 40rem) {
          .plate { padding: 0.9rem 0.85rem 0.6rem; }
          summary { padding: 0.65rem 0.85rem; }
        }
        """

    /// A4 paper: light colours, everything open, nothing cut.
    static let paper = """
        @page { size: A4; margin: 16mm 15mm 18mm;
          @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; color: #555; } }
        @media print {
          html { font-size: 9.5pt; scroll-behavior: auto; }
          body { background: none; line-height: 1.45; }
          .masthead { background: none; color: var(--ink); padding: 0 0 4mm; border-bottom: 1.5pt solid var(--ink); }
          .page { display: block; max-width: none; padding: 5mm 0 0; }
          .contents, .to-contents, .verdict .grounds, summary, #vg-tooltip-element, noscript { display: none; }
          figure.chart[data-drawn="yes"] details.bulk { display: none; }
          h1 { font-size: 20pt; }
          .verdict { border-width: 0.5pt 0.5pt 0.5pt 4pt; padding: 4mm 5mm; }
          .verdict p { font-size: 13pt; }
          .figures { grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr)); }
          .figures .value { font-size: 14pt; }
          table:not(.wide) tbody td:not(.number) { min-width: 6em; }
          .part { margin-top: 9mm; }
          .part > h2 { font-size: 14pt; }
          h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
          .verdict, .callout, .figures > div, .plate, tr, li, .diagnostics li { break-inside: avoid; }
          p, li { orphans: 3; widows: 3; }
          thead { display: table-header-group; }
          .table-box, .drawing-box { overflow: visible; }
          .drawing { min-width: 0 !important; }
          .drawing svg { max-width: 100%; max-height: 130mm; width: auto; height: auto; margin: 0 auto; }
          figure.chart, .table-box { border-width: 0.5pt; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          table { font-size: 8.5pt; }
          table.wide { font-size: 6.8pt; }
          table.wide :is(th, td):not(:first-child) { padding-inline: 0.3rem; }
          th, td { padding-block: 0.3rem; }
          table.short { break-inside: avoid; }
          tbody th { min-width: 6.5em; }
          tr.emphasised > *, .callout, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }
        """
}
