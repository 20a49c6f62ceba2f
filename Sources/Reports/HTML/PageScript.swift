/// The page's own script: draws the charts and tends the tables behind them.
enum PageScript {
    /// The script's text, which the page's security policy names by its hash.
    static let text = #"""
        (() => {
          "use strict";
          const tables = () => document.querySelectorAll("figure.chart details");
          for (const table of tables()) table.open = false;

          const theme = document.getElementById("chart-theme");
          const draw = (figure) => {
            const drawing = figure.querySelector(".drawing");
            const specification = JSON.parse(figure.querySelector("script").textContent);
            const width = specification.usermeta && specification.usermeta.minimumWidth;
            if (width) drawing.style.minWidth = `${width}px`;
            return vegaEmbed(drawing, specification, {
              mode: "vega-lite", renderer: "svg", ast: true, actions: false, defaultStyle: false,
              config: JSON.parse(theme.textContent), tooltip: { disableDefaultStyle: true },
            });
          };
          for (const figure of document.querySelectorAll("figure.chart")) {
            draw(figure).then(
              () => { figure.dataset.drawn = "yes"; tend(); },
              (problem) => {
                figure.dataset.drawn = "no";
                figure.querySelector("details").open = true;
                console.error(problem);
              });
          }

          // Only a box that scrolls is a stop on the way of the Tab key.
          const tend = () => {
            for (const box of document.querySelectorAll(".table-box, .drawing-box")) {
              if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; else box.removeAttribute("tabindex");
            }
          };
          tend();
          addEventListener("resize", tend);
          document.addEventListener("toggle", tend, true);

          // On paper every table stands open; afterwards each is as it was.
          const closed = new Set();
          addEventListener("beforeprint", () => {
            for (const table of tables()) if (!table.open) { closed.add(table); table.open = true; }
          });
          addEventListener("afterprint", () => {
            for (const table of closed) table.open = false;
            closed.clear();
          });
        })();
        """#
}
