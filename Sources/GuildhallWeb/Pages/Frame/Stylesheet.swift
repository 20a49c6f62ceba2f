import Reports

/// The stylesheet of all pages: that of reports, whose colours and classes the pages share, and what only pages have.
enum Stylesheet {
    /// The text, without the spaces at the beginnings of lines.
    static let text = (HTMLFragment.style + "\n" + pages).split(separator: "\n")
        .map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.joined(separator: "\n")

    private static let pages = """
        .skip { position: absolute; left: 0.5rem; top: -4rem; z-index: 20; padding: 0.5rem 1rem; background: var(--paper);
          border-radius: 0.3rem; }
        .skip:focus { top: 0.5rem; }
        .bar, .strip { background: var(--paper); border-bottom: 1px solid var(--line);
          padding: 0.45rem max(1.25rem, (100vw - 76rem) / 2 + 1.25rem); }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; }
        .strip { padding-top: 0.2rem; padding-bottom: 0.2rem; }
        .brand { font-weight: 700; letter-spacing: -0.01em; color: var(--ink); text-decoration: none; padding: 0.35rem 0;
          margin-right: auto; }
        .bar ul, .strip ul, .foot ul { display: flex; flex-wrap: wrap; gap: 0.1rem 0.35rem; list-style: none; margin: 0;
          padding: 0; }
        .strip ul { margin: 0 -0.6rem; }
        .bar nav a, .strip a, .name { display: block; padding: 0.35rem 0.6rem; border-radius: 0.35rem;
          color: var(--ink); text-decoration: none; }
        :is(.bar, .strip) a:hover { background: var(--hover); }
        :is(.bar, .strip) a[aria-current] { background: var(--accent-soft); color: var(--accent); }
        .who { display: flex; flex-wrap: nowrap; align-items: center; gap: 0.35rem; margin: 0; min-width: 0; max-width: 100%; }
        .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 16rem; }
        .who button { flex: none; }
        .sheet { max-width: 76rem; margin: 0 auto; padding: 1.75rem 1.25rem 3rem; }
        .sheet main { display: block; }
        .sheet h2 { margin: 2.25rem 0 0.75rem; font-size: 1.35rem; line-height: 1.25; font-weight: 650; }
        .sheet main > :first-child, .sheet main > :is(section, div):first-child > :first-child { margin-top: 0; }
        .lead { font-size: 1.15rem; }
        .fine { color: var(--muted); font-size: 0.88rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem;
          list-style: none; margin: 0; padding: 0; }
        .card { display: grid; grid-template-rows: auto 1fr auto; max-width: none; margin: 0; padding: 1.25rem 1.4rem;
          background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; }
        .card h3 { margin: 0 0 0.5rem; font-size: 1.12rem; line-height: 1.3; }
        .card > :last-child { margin-bottom: 0; }
        .button, button { display: inline-block; padding: 0.5rem 1rem; border: 1px solid var(--accent); border-radius: 0.4rem;
          background: var(--accent); color: var(--paper); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
        .button:hover, button:hover { filter: brightness(1.12); }
        .quiet { background: none; color: var(--accent); padding: 0.3rem 0.75rem; }
        .danger { background: none; color: var(--problem); border-color: var(--problem); }
        form.entry { display: grid; gap: 1rem; max-width: 30rem; margin: 0 0 1.5rem; }
        .field { display: grid; gap: 0.25rem; min-width: 0; margin: 0; padding: 0; border: 0; }
        .field label, .field legend { font-weight: 600; padding: 0; }
        .field legend { margin-bottom: 0.25rem; }
        .hint { color: var(--muted); font-size: 0.9rem; }
        .fault { color: var(--problem); font-size: 0.93rem; }
        input, select { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--muted);
          border-radius: 0.4rem; padding: 0.5rem 0.65rem; min-width: 0; max-width: 100%; }
        input[aria-invalid] { border-color: var(--problem); }
        .links { list-style: none; margin: 0 0 1rem; padding: 0; }
        .points { margin: 0 0 1rem; padding-left: 1.25rem; }
        .field .choice { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 400; padding: 0.2rem 0; }
        .row { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; margin: 0; }
        td form.row { display: inline-flex; margin: 0 0.4rem 0.2rem 0; }
        .sheet tbody th { min-width: 0; }
        .sheet tbody td:not(.number) { min-width: 6.5rem; }
        .masthead h1, .sheet :is(h2, h3), .card p, .button, button { overflow-wrap: anywhere; hyphens: auto; }
        .sheet main, .card { min-width: 0; }
        @media (max-width: 40rem) {
          .bar, .strip { padding-left: 1rem; padding-right: 1rem; }
          .bar { gap: 0.25rem; }
          .bar nav a, .name { padding: 0.35rem 0.3rem; }
          .strip { font-size: 0.9rem; }
          .strip ul { margin: 0 -0.35rem; gap: 0; }
          .strip a { padding: 0.35rem; }
          .name { max-width: 5rem; }
          .who { margin-left: auto; }
          .who button { padding: 0.3rem 0.5rem; }
          .stack thead { display: none; }
          .stack, .stack tbody, .stack tr, .stack :is(th, td) { display: block; }
          .stack tr { padding: 0.5rem 0; border-top: 1px solid var(--line); }
          .stack tbody tr:first-child { border-top: 0; }
          .stack tbody :is(th, td) { border: 0; padding: 0.15rem 1rem; }
          .stack tbody th { font-weight: 600; }
          .stack td { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 0.5rem; overflow-wrap: anywhere; }
          .stack td::before { content: attr(data-column); color: var(--muted); }
          .stack td > form { grid-column: 2; }
          .stack td[data-column=""] { display: flex; flex-wrap: wrap; padding-top: 0.4rem; }
          .stack td[data-column=""]::before { content: none; }
        }
        .secret { overflow-wrap: anywhere; font-family: ui-monospace, monospace; }
        .foot { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem 2rem; }
        .foot nav { padding-top: 1rem; border-top: 1px solid var(--line); }
        .foot a { display: block; padding: 0.25rem 0.75rem 0.25rem 0; }
        .foot a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
        @media print { .bar, .strip, .foot, .skip, form, .button { display: none; } .sheet { padding: 5mm 0 0; } }
        """
}
