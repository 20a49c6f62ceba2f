/// The page's stylesheet: the parts below joined.
///
/// Its colours are pairs whose contrast reaches WCAG 2.2 level AA on every ground they stand on; a test computes it.
enum PageStyle {
    /// The stylesheet's text, which the page's security policy names by its hash.
    static let text = [colours.text, layout, blocks, tables, charts, paper].joined(separator: "\n")

    private static let layout = """
        *, *::before, *::after { box-sizing: border-box; }
        html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--page); color: var(--ink); line-height: 1.55; font-size: 1rem;
          font-family: \(ChartTheme.font); }
        a { color: var(--accent); text-underline-offset: 0.2em; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .masthead { background: var(--mast); color: var(--mast-ink); border-bottom: 1px solid var(--line);
          padding: 2.25rem max(1.25rem, (100vw - 76rem) / 2 + 1.25rem) 2rem; }
        h1 { margin: 0; max-width: 34em; font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); line-height: 1.15;
          font-weight: 650; letter-spacing: -0.015em; overflow-wrap: break-word; text-wrap: balance; }
        .subtitle { margin: 0.6rem 0 0; max-width: 60em; font-size: 1.05rem; opacity: 0.88; }
        .page { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; display: grid;
          grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
        .contents p { margin: 0 0 0.5rem; font-size: 0.78rem; font-weight: 650; letter-spacing: 0.08em;
          text-transform: uppercase; color: var(--muted); }
        .contents ul { list-style: none; margin: 0; padding: 0; }
        .contents a { display: flex; gap: 0.6em; padding: 0.28rem 0; color: var(--ink); text-decoration: none;
          line-height: 1.35; }
        .contents a:hover { color: var(--accent); text-decoration: underline; }
        .contents .level-2 { display: none; }
        .ordinal { color: var(--muted); font-variant-numeric: tabular-nums; font-weight: 500; }
        @media (min-width: 68rem) {
          .page { grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; padding-top: 2.25rem; }
          .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem);
            overflow-y: auto; font-size: 0.94rem; }
          .contents .level-2 { display: block; padding-left: 1.1rem; font-size: 0.88rem; }
          .contents .level-2 a { color: var(--muted); }
        }
        """

    private static let blocks = """
        main { min-width: 0; overflow-wrap: break-word; }
        @media screen and (max-width: 67.99rem) {
          main { display: contents; }
          .contents { order: 1; }
          main > * { order: 2; }
          main > .verdict, main > .figures { order: 0; margin-top: 0; }
          main > .part { margin-top: 1.5rem; }
          main > .subpart { margin-top: 0; }
        }
        .verdict { padding: 1.5rem 1.75rem 1.6rem; background: var(--paper); border: 1px solid var(--line);
          border-left: 6px solid var(--accent); border-radius: 0.5rem; }
        .verdict h2 { margin: 0 0 0.5rem; font-size: 0.78rem; font-weight: 650; letter-spacing: 0.08em;
          text-transform: uppercase; color: var(--accent); }
        .verdict ul { margin: 0.9rem 0 0; padding-inline-start: 1.2rem; max-width: 70ch; line-height: 1.5; }
        .verdict li + li { margin-top: 0.35rem; }
        .verdict .grounds { display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; list-style: none; padding: 0; margin-top: 1rem; }
        .verdict .grounds li { margin: 0; }
        .to-contents { margin: 1.5rem 0 0; font-size: 0.9rem; }
        @media (min-width: 68rem) { .to-contents { display: none; } }
        .verdict p { margin: 0; font-size: clamp(1.2rem, 1.02rem + 0.8vw, 1.55rem); line-height: 1.38; font-weight: 500;
          max-width: 48em; text-wrap: pretty; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: 0.9rem;
          margin: 0.9rem 0 0; }
        .figures > div { display: grid; grid-template-rows: subgrid; grid-row: span 3; row-gap: 0.2rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.95rem 1.1rem; }
        .figures dt { font-size: 0.88rem; color: var(--muted); line-height: 1.35; }
        .figures dd { margin: 0; }
        .figures .value { font-size: 1.65rem; line-height: 1.2; font-weight: 650;
          font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
        .figures .value.long { font-size: 1.2rem; line-height: 1.3; overflow-wrap: break-word; }
        .figures .note { font-size: 0.85rem; color: var(--muted); line-height: 1.4; }
        .part { margin-top: 3rem; }
        .subpart { margin-top: 2rem; }
        .part, .subpart, figure { scroll-margin-top: 1rem; }
        .part > h2 { margin: 0 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 1.5rem;
          line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; }
        .subpart > h3 { margin: 0 0 0.75rem; font-size: 1.18rem; line-height: 1.3; font-weight: 650; }
        .subpart > :is(h4, h5, h6) { margin: 0 0 0.6rem; font-size: 1.02rem; font-weight: 650; }
        main p, main li { max-width: 72ch; text-wrap: pretty; }
        main p { margin: 0 0 1rem; }
        main ul { margin: 0 0 1rem; padding-left: 1.3rem; }
        main li { margin: 0.25rem 0; }
        .callout { margin: 1.1rem 0; padding: 0.95rem 1.15rem; border: 1px solid var(--line);
          border-left: 5px solid var(--tone); border-radius: 0.4rem; background: var(--tone-soft); }
        .callout > :last-child { margin-bottom: 0; }
        .callout p { margin: 0 0 0.4rem; }
        .callout-title { font-weight: 650; display: flex; gap: 0.6rem; align-items: baseline; }
        .sign { flex: none; display: inline-grid; place-items: center; width: 1.4em; height: 1.4em; border-radius: 50%;
          background: var(--tone); color: var(--tone-soft); font-size: 0.82em; line-height: 1; font-weight: 700; }
        .callout.good { --tone: var(--good); --tone-soft: var(--good-soft); }
        .callout.note { --tone: var(--accent); --tone-soft: var(--accent-soft); }
        .callout.warning { --tone: var(--warning); --tone-soft: var(--warning-soft); }
        .callout.problem { --tone: var(--problem); --tone-soft: var(--problem-soft); }
        .diagnostics { list-style: none; padding: 0; }
        .diagnostics li { padding: 0.45rem 0.8rem; border-left: 4px solid var(--accent); margin: 0.4rem 0;
          background: var(--paper); font-size: 0.93rem; max-width: none; overflow-wrap: anywhere; }
        .diagnostics .error { border-color: var(--problem); }
        .diagnostics .warning { border-color: var(--warning); }
        """

    private static let tables = """
        .table-box { margin: 1.1rem 0 1.5rem; overflow-x: auto; container-type: inline-size;
          border: 1px solid var(--line); border-radius: 0.5rem; background: var(--paper); }
        @media screen {
          .table-box { --shade: color-mix(in srgb, var(--ink) 28%, transparent);
            background: linear-gradient(to right, var(--paper) 35%, transparent) 0 0 / 2.5rem 100% no-repeat local,
              linear-gradient(to left, var(--paper) 35%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
              linear-gradient(to right, var(--shade), transparent) 0 0 / 0.8rem 100% no-repeat scroll,
              linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.8rem 100% no-repeat scroll, var(--paper); }
        }
        table { --indent: 1.4rem; width: 100%; border-collapse: collapse; font-size: 0.93rem; line-height: 1.4; }
        caption { padding: 0.8rem 1rem 0.55rem; text-align: left; font-weight: 650; font-size: 1rem;
          caption-side: top; box-sizing: border-box; max-width: 100cqi; position: sticky; left: 0; }
        th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
        th:first-child, td:first-child { padding-left: calc(var(--edge, 1rem) + var(--depth, 0) * var(--indent)); }
        th:last-child, td:last-child { padding-right: 1rem; }
        thead th { vertical-align: bottom; font-size: 0.84rem; font-weight: 600; color: var(--muted); line-height: 1.3;
          border-top: 0; border-bottom: 1.5px solid var(--ink); }
        tbody tr:first-child > * { border-top: 0; }
        tbody th { font-weight: 400; min-width: 12.5rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        thead .number { white-space: normal; }
        tbody tr:hover > * { background: var(--hover); }
        tr.emphasised > * { font-weight: 650; background: var(--accent-soft); }
        tr.emphasised > :first-child { box-shadow: inset 4px 0 0 var(--accent); }
        tr.emphasised > :first-child::before { content: "▸ " / ""; color: var(--accent); }
        \((1...8).map { ".depth-\($0) { --depth: \($0); }" }.joined(separator: " "))
        @media (max-width: 40rem) {
          th, td { padding: 0.45rem 0.5rem; }
          table { --indent: 0.7rem; font-size: 0.88rem; }
          tbody th { min-width: 9rem; }
          tbody td:not(.number) { min-width: 11rem; }
          .terse tbody th { min-width: 5.5rem; }
          .terse tbody td:not(.number) { min-width: 5rem; }
          .verdict { padding: 1.1rem 1.1rem 1.2rem; }
          .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.6rem; }
          .figures > div { min-width: 0; grid-template-columns: minmax(0, 1fr); padding: 0.7rem 0.8rem; }
          .figures .value { font-size: 1.25rem; overflow-wrap: anywhere; }
          .figures .value.long { font-size: 1.02rem; overflow-wrap: break-word; }
        }
        @media (max-width: 26rem) {
          th, td { padding: 0.4rem 0.3rem; }
          th:first-child, td:first-child { padding-left: calc(var(--edge, 0.6rem) + var(--depth, 0) * var(--indent)); }
          th:last-child, td:last-child { padding-right: 0.6rem; }
          table { font-size: 0.8rem; }
          thead th { font-size: 0.76rem; }
          tbody th { min-width: 6.5rem; }
          .terse tbody th { min-width: 4rem; }
          .terse tbody td:not(.number) { min-width: 4rem; }
        }
        @media screen { tbody td.long { min-width: 16rem; } }
        """
}
